import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { redact } from './redact';

interface Row {
  id: string;
  kind: string;
  input: string;
  expected: { out: string };
}

const CASES = join(import.meta.dirname, '../../../shared/cases/hostile.jsonl');
const here = existsSync(CASES);
if (!here) console.log(`redact: hostile cases not run, ${CASES} is missing`);
const rows = here
  ? readFileSync(CASES, 'utf8')
      .split('\n')
      .filter((line) => line.includes('"redact"'))
      .map((line): Row => JSON.parse(line))
      // Where free text is never collected there is nothing to mask.
      .filter((row) => row.kind === 'redact' && row.expected.out !== 'free text is never collected')
  : [];

describe.skipIf(!here)('redact: hostile cases', () => {
  it.each(rows)('$id', ({ input, expected }) => {
    const allowed = expected.out.match(/\[[a-z]+\]/g) ?? [expected.out];
    expect(allowed).toContain(redact(input));
  });
});

describe('redact', () => {
  it.each([
    ['card 4111-1111-1111-1111 declined', 'card [card] declined'],
    ['order 8012345678901234', 'order [number]'],
    ['order 80123456', 'order [number]'],
    ['call (010) 6655-1234', 'call [phone]'],
    ['+49 30 123456', '[phone]'],
    ['１２３４５６７８９０１２３４５', '[number]'],
    ['CSC_7200', 'CSC_7200'],
    ['step 3 of 4', 'step 3 of 4'],
    ['a.b@c.example', '[email]'],
    ['https://a.example/x#token=1', 'https://a.example/x'],
    ['eyJhbGciOi.eyJzdWIi.sig', '[token]'],
  ])('%s becomes %s', (input, out) => {
    expect(redact(input)).toBe(out);
  });

  it('never leaves seven digits in a row, however they are spaced', () => {
    const noise = fc.constantFrom('', ' ', '-', '\u200b', '.', 'x', '１');
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.integer({ min: 0, max: 99_999_999 }), noise)), (pieces) => {
        const out = redact(pieces.map(([number, gap]) => `${number}${gap}`).join(''));
        return !/\d{7}/.test(out);
      }),
    );
  });

  it('is done after one pass', () => {
    fc.assert(
      fc.property(fc.string(), (text) => redact(redact(text)) === redact(text)),
      { numRuns: 500 },
    );
  });
});
