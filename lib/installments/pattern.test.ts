import { afterEach, describe, expect, it, vi } from 'vitest';
import '../money/parse';
import { pattern } from './pattern';

describe('pattern', () => {
  it('is built once, when it is first asked', () => {
    const build = vi.fn(() => /\d/gu);
    const digits = pattern(build);
    expect(build).not.toHaveBeenCalled();
    expect([...digits.all('1 and 2')].map(({ index }) => index)).toEqual([0, 6]);
    expect([...digits.all('3')]).toHaveLength(1);
    expect(build).toHaveBeenCalledOnce();
  });

  it('answers as the expression does', () => {
    const word = pattern(() => /(\p{L})\p{L}*/u);
    expect([word.test('12 months'), word.test('12')]).toEqual([true, false]);
    expect(word.exec('12 months')?.[1]).toBe('m');
  });
});

describe('the reader of offers', () => {
  afterEach(() => vi.unstubAllGlobals());

  it('builds none of its expressions before it is asked for an offer', async () => {
    const built: string[] = [];
    vi.stubGlobal(
      'RegExp',
      class extends RegExp {
        constructor(source: string | RegExp, flags?: string) {
          super(source, flags);
          built.push(String(source));
        }
      },
    );
    const { parseOffer } = await import('./offer');
    expect(built).toEqual([]);
    expect(parseOffer('4 interest-free payments of $25.00')?.count).toBe(4);
    expect(built.length).toBeGreaterThan(20);
  });
});
