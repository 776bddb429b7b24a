import { readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';

export const ROOT = resolve(import.meta.dirname, '../..');

/** Source files below a folder of the project, as paths from its root; tests are left out unless asked for. */
export function sourcesIn(folder: string, withTests = false): string[] {
  const found: string[] = [];
  const walk = (path: string) => {
    for (const name of readdirSync(path)) {
      const full = join(path, name);
      if (statSync(full).isDirectory()) walk(full);
      else if (/\.tsx?$/.test(name) && (withTests || !/\.test\.tsx?$/.test(name))) found.push(full);
    }
  };
  walk(join(ROOT, folder));
  return found.map((path) => relative(ROOT, path)).sort();
}

export const read = (path: string): string => readFileSync(join(ROOT, path), 'utf8');

/** The code alone: comments blanked, so that a word in a comment is no finding. Strings stay. */
export function codeOf(path: string): string {
  return read(path)
    .replace(/\/\*[\s\S]*?\*\//g, (comment) => comment.replace(/[^\n]/g, ' '))
    .replace(/(^|[^:'"`])\/\/[^\n]*/g, '$1');
}

const IMPORT =
  /(?:^|[\n;])\s*(?:import|export)\b[^'"`;]*?from\s*['"]([^'"]+)['"]|(?:^|[\n;])\s*import\s*['"]([^'"]+)['"]|\bimport\(\s*['"]([^'"]+)['"]/g;

export interface Import {
  readonly spec: string;
  /** Path from the root for one of our files (with its ending), null for a package. */
  readonly file: string | null;
  readonly typeOnly: boolean;
}

function resolveFile(from: string, spec: string): string | null {
  if (!spec.startsWith('.')) return null;
  // A bundler's query (`?inline`) is no part of the name.
  const base = join(dirname(join(ROOT, from)), spec.split('?')[0] ?? spec);
  for (const ending of ['', '.ts', '.tsx', '/index.ts', '/index.tsx']) {
    const path = base + ending;
    try {
      if (statSync(path).isFile()) return relative(ROOT, path);
    } catch {
      // The next ending.
    }
  }
  throw new Error(`${from}: import '${spec}' leads nowhere`);
}

/** What a file imports, types too. */
export function importsOf(path: string): Import[] {
  return [...codeOf(path).matchAll(IMPORT)].map((match) => {
    const spec = match[1] ?? match[2] ?? match[3] ?? '';
    return {
      spec,
      file: resolveFile(path, spec),
      typeOnly: /(?:import|export)\s+type\b/.test(match[0]),
    };
  });
}

/** Our files that run when this one does: its imports and theirs, types left out. */
export function reachableFrom(entry: string): string[] {
  const seen = new Set<string>();
  const visit = (path: string) => {
    if (seen.has(path) || !/\.tsx?$/.test(path)) return;
    seen.add(path);
    for (const one of importsOf(path)) if (one.file && !one.typeOnly) visit(one.file);
  };
  visit(entry);
  return [...seen];
}

/** Scripts that run on shops' pages. */
export const PAGE_SCRIPTS = ['gate', 'reader', 'chip', 'guide'].map((name) => `entrypoints/${name}.ts`);
