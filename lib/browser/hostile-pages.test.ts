// @vitest-environment happy-dom
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { takeSnapshot } from './take-snapshot';

const FILE = join(import.meta.dirname, '../../../shared/cases/hostile.jsonl');
const here = existsSync(FILE);
if (!here) console.log('hostile pages skipped: ../shared/cases/hostile.jsonl is not beside the repository');

interface Row {
  readonly id: string;
  readonly kind: string;
  readonly input: unknown;
}

const rows = here
  ? readFileSync(FILE, 'utf8')
      .split('\n')
      .filter((line) => line.includes('"clobber"'))
      .map((line) => JSON.parse(line) as Row)
      .filter(({ input }) => typeof input === 'string' && input.includes('US $12.34'))
  : [];

describe.skipIf(!here)('pages that shadow the DOM', () => {
  it.each(rows)('$id', async ({ input }) => {
    document.body.innerHTML = input as string;
    const { snapshot } = await takeSnapshot(document, { pause: null });
    expect(snapshot.nodes.some((node) => node.kind === 'text' && node.text === 'US $12.34')).toBe(true);
  });
});
