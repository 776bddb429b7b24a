import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { add, allocate, LARGEST_SUM, MoneyError, percentOf } from './amount';
import type { Money } from './money';

const cny = (minor: number): Money => ({ currency: 'CNY', minor });

function faultOf(run: () => unknown): string {
  try {
    run();
  } catch (error) {
    if (error instanceof MoneyError) return error.fault;
    throw error;
  }
  return 'none';
}

describe('add', () => {
  it('works on one currency', () => {
    expect(add(cny(1), cny(2))).toEqual(cny(3));
  });

  it('refuses two currencies, fractions and sums no payment reaches, each with its fault', () => {
    const usd = { currency: 'USD', minor: 1 };
    expect(faultOf(() => add(cny(1), usd))).toBe('currency-mismatch');
    expect(faultOf(() => add(cny(0.5), cny(1)))).toBe('not-an-integer');
    expect(faultOf(() => add(cny(Number.NaN), cny(1)))).toBe('not-an-integer');
    expect(faultOf(() => add(cny(LARGEST_SUM), cny(1)))).toBe('too-large');
    expect(faultOf(() => add(cny(-LARGEST_SUM), cny(-1)))).toBe('too-large');
    expect(add(cny(LARGEST_SUM - 1), cny(1))).toEqual(cny(LARGEST_SUM));
  });

  it('gives the same sum in any order', () => {
    const amounts = fc.array(fc.integer({ min: -(10 ** 12), max: 10 ** 12 }), { maxLength: 50 });
    const total = (list: readonly number[]): number =>
      list.reduce((sum, minor) => add(sum, cny(minor)), cny(0)).minor;
    fc.assert(
      fc.property(amounts, fc.func(fc.integer()), (list, rank) => {
        const shuffled = [...list].sort((a, b) => rank(a) - rank(b));
        expect(total(shuffled)).toBe(total(list));
      }),
    );
  });
});

describe('percentOf', () => {
  it.each([
    [10_000, 29_000, 290],
    [100, 5_000, 0],
    [300, 5_000, 2],
    [100, 15_000, 2],
    [-300, 5_000, -2],
    [-100, 5_000, 0],
    [1, 500_001, 1],
    [0, 29_000, 0],
    [99_999_999_999_999, 1_000_000, 99_999_999_999_999],
  ])('%i at %i ppm is %i, ties to even', (minor, ppm, share) => {
    expect(percentOf(cny(minor), ppm)).toEqual(cny(share));
  });

  it('refuses what is no whole number or goes too far', () => {
    expect(faultOf(() => percentOf(cny(1), 0.5))).toBe('not-an-integer');
    expect(faultOf(() => percentOf(cny(1.5), 1))).toBe('not-an-integer');
    expect(faultOf(() => percentOf(cny(LARGEST_SUM), 2_000_000))).toBe('too-large');
  });
});

describe('allocate', () => {
  it('puts the units left over first, or last when asked', () => {
    expect(allocate(10_000, 3)).toEqual([3334, 3333, 3333]);
    expect(allocate(10_000, 3, { remainderOn: 'last' })).toEqual([3333, 3333, 3334]);
    expect(allocate(1, 3)).toEqual([1, 0, 0]);
    expect(allocate(0, 2)).toEqual([0, 0]);
  });

  it('always adds up, with parts at most one unit apart', () => {
    const sizes = fc.record({
      minor: fc.maxSafeNat(),
      n: fc.integer({ min: 1, max: 400 }),
      last: fc.boolean(),
    });
    fc.assert(
      fc.property(sizes, ({ minor, n, last }) => {
        const parts = allocate(minor, n, { remainderOn: last ? 'last' : 'first' });
        expect(parts.reduce((sum, part) => sum + BigInt(part), 0n)).toBe(BigInt(minor));
        expect(parts).toHaveLength(n);
        expect(Math.max(...parts) - Math.min(...parts)).toBeLessThanOrEqual(1);
      }),
    );
  });

  it('splits the largest safe integer and refuses what cannot be split', () => {
    expect(allocate(Number.MAX_SAFE_INTEGER, 2)).toEqual([4503599627370496, 4503599627370495]);
    expect(faultOf(() => allocate(-100, 3))).toBe('negative');
    expect(faultOf(() => allocate(1.5, 3))).toBe('not-an-integer');
    expect(faultOf(() => allocate(2 ** 53, 3))).toBe('not-an-integer');
    for (const n of [0, -1, 1.5, 1201, Number.NaN, Number.POSITIVE_INFINITY]) {
      expect(faultOf(() => allocate(100, n))).toBe('parts');
    }
  });
});
