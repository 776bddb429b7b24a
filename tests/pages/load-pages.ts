import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod/mini';
import { type Expected, expectedSchema } from './expected';

export interface ProofPage {
  /** Folder name, `<site>-<kind>`. */
  readonly name: string;
  /** Absolute path of `page.html`. */
  readonly file: string;
  readonly expected: Expected;
}

const HERE = import.meta.dirname;

/** Every page of `tests/pages`, by name. Throws with the page and the field when an `expected.json` does not hold. */
export function loadPages(): ProofPage[] {
  return readdirSync(HERE, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort()
    .map((name) => ({ name, file: join(HERE, name, 'page.html'), expected: loadExpected(name) }));
}

function loadExpected(name: string): Expected {
  const parsed = expectedSchema.safeParse(
    JSON.parse(readFileSync(join(HERE, name, 'expected.json'), 'utf8')),
  );
  if (!parsed.success) throw new Error(`tests/pages/${name}/expected.json: ${z.prettifyError(parsed.error)}`);
  return parsed.data;
}
