import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseMoney } from './parse';
import samples from './parse.samples.json';
import type { MoneyHints } from './resolve-currency';

interface Row {
  readonly text: string;
  readonly due: string | null;
  readonly hints: MoneyHints;
}

const ROWS = samples.map(([text, due, hints]) => ({ text, due, hints: hints ?? {} })) as readonly Row[];
/** Amount first; null where the text states none for certain. */
const said = (text: string, hints?: MoneyHints): string | null => {
  const answer = parseMoney(text, hints);
  return answer.ok ? `${answer.money.currency} ${answer.money.minor}` : null;
};

describe('parseMoney on prices as shops of every region print them', () => {
  it.each(ROWS)('reads $text as $due', ({ text, due, hints }) => {
    expect(said(text, hints)).toBe(due);
  });

  /** First digits of scripts in use for prices, and of some that are not. */
  const zeros = [...'0٠۰०০੦૦୦௦౦೦൦෦๐໐༠၀០᠐᱐꘠０𑁦𝟎'];
  it('reads the digits of any script alike', () => {
    const scripts = fc.constantFrom(...zeros);
    fc.assert(
      fc.property(scripts, fc.integer({ min: 0, max: 99_999_999 }), (zero, minor) => {
        const [whole = '', cents = ''] = (minor / 100).toFixed(2).split('.');
        const first = zero.codePointAt(0) ?? 0;
        const digits = `${whole}.${cents}`.replace(/\d/g, (one) => String.fromCodePoint(first + Number(one)));
        expect(said(`€${digits}`)).toBe(`EUR ${minor}`);
        expect(said(`${digits} EUR`)).toBe(`EUR ${minor}`);
      }),
      { numRuns: 200 },
    );
  });
});
