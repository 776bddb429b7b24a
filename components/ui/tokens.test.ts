import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const ROOT = join(import.meta.dirname, '../..');
const css = readFileSync(join(import.meta.dirname, 'tokens.css'), 'utf8');

function coloursIn(block: string): Record<string, string> {
  return Object.fromEntries([...block.matchAll(/--pg-([a-z-]+): (#[0-9a-f]{6});/g)].map((m) => [m[1], m[2]]));
}

/** Relative luminance and contrast as WCAG 2.2 defines them. */
function luminance(hex: string): number {
  const channel = (at: number) => {
    const c = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4;
  };
  return 0.2126 * channel(1) + 0.7152 * channel(3) + 0.0722 * channel(5);
}

function contrast(a: string, b: string): number {
  const [hi = 0, lo = 0] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return (hi + 0.05) / (lo + 0.05);
}

const [lightBlock = '', darkBlock = ''] = css.split('@media (prefers-color-scheme: dark)');
const light = coloursIn(lightBlock);
const themes = { light, dark: { ...light, ...coloursIn(darkBlock) } };

describe.each(Object.entries(themes))('%s theme', (_name, colours) => {
  const of = (role: string) => colours[role] ?? 'missing';

  it.each(['ink', 'ink-soft', 'accent', 'good', 'care', 'stop', 'loan'])('%s reads as text', (role) => {
    expect(contrast(of(role), of('paper'))).toBeGreaterThanOrEqual(4.5);
    expect(contrast(of(role), of('paper-raised'))).toBeGreaterThanOrEqual(4.5);
  });

  it('has readable text on the accent, and borders of controls that can be seen', () => {
    expect(contrast(of('on-accent'), of('accent'))).toBeGreaterThanOrEqual(4.5);
    expect(contrast(of('line-strong'), of('paper'))).toBeGreaterThanOrEqual(3);
    expect(contrast(of('line-strong'), of('paper-raised'))).toBeGreaterThanOrEqual(3);
  });
});

/** Style sheets of Payguide's own screens. The practice shop looks as shops look, and has values of its own. */
const STYLED = [
  ...['components/ui', 'components/advice', 'components/settings', 'components/support'],
  ...['entrypoints/popup', 'entrypoints/options', 'entrypoints/welcome'],
];

function filesUnder(folder: string): string[] {
  return readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .filter(
      (name) => /\.(css|tsx)$/.test(name) && !name.endsWith('.test.tsx') && !name.endsWith('tokens.css'),
    )
    .map((name) => join(folder, name));
}

describe('raw values', () => {
  it.each(STYLED.flatMap(filesUnder))('stand in tokens.css alone, not in %s', (file) => {
    const text = readFileSync(join(ROOT, file), 'utf8');
    const raw = file.endsWith('.css')
      ? text.match(/#[0-9a-f]{3,8}\b|\brgb|\bhsl|\b[1-9]\d*(px|rem|ms)\b(?! *\))/gi)
      : text.match(/['"`]#[0-9a-f]{3,8}['"`]|\d(px|rem)\b/gi);
    expect(raw ?? [], `${file}: use a --pg- token instead of ${raw?.join(', ')}`).toEqual([]);
  });
});
