import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { viewWith } from './fixtures';
import { convert, ratesOf, rateText } from './rates';
import type { NamedRate } from './types';

const usdCny: NamedRate = {
  from: 'USD',
  to: 'CNY',
  rateMillionths: 7_100_000,
  by: 'typed',
  date: '2026-11-20',
};
const usdJpy: NamedRate = { from: 'USD', to: 'JPY', rateMillionths: 150_250_000, by: 'page', date: null };

describe('convert', () => {
  it.each([
    [{ currency: 'USD', minor: 10_000 }, 'CNY', 71_000],
    [{ currency: 'CNY', minor: 71_000 }, 'USD', 10_000],
    [{ currency: 'USD', minor: 100 }, 'JPY', 150],
    [{ currency: 'JPY', minor: 15_025 }, 'USD', 10_000],
    [{ currency: 'CNY', minor: 1 }, 'USD', 0],
    [{ currency: 'CNY', minor: -71_000 }, 'USD', -10_000],
  ])('%j in %s', (money, to, minor) => {
    expect(convert(money, to, [usdCny, usdJpy])?.money).toEqual({ currency: to, minor });
  });

  it('leaves money of that currency alone, and names no rate', () => {
    const money = { currency: 'CNY', minor: 5 };
    expect(convert(money, 'CNY', [])).toEqual({ money, rate: null });
  });

  it('takes a rate for a hundred as it is quoted', () => {
    const yen: NamedRate = {
      from: 'JPY',
      to: 'CNY',
      per: 100,
      rateMillionths: 4_710_000,
      by: 'page',
      date: null,
    };
    expect(convert({ currency: 'JPY', minor: 10_000 }, 'CNY', [yen])?.money.minor).toBe(47_100);
    expect(convert({ currency: 'CNY', minor: 47_100 }, 'JPY', [yen])?.money.minor).toBe(10_000);
    expect(rateText(yen)).toBe('JPY 100 = CNY 4.71');
  });

  it('knows nothing it was not told, nor a chain of rates', () => {
    expect(convert({ currency: 'EUR', minor: 1 }, 'CNY', [usdCny])).toBeNull();
    expect(convert({ currency: 'CNY', minor: 1 }, 'JPY', [usdCny, usdJpy])).toBeNull();
    expect(convert({ currency: 'USD', minor: 10 ** 15 }, 'CNY', [usdCny])).toBeNull();
  });

  it('comes back within a rounding of where it began', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 10 ** 9 }), (minor) => {
        const there = convert({ currency: 'USD', minor }, 'CNY', [usdCny]);
        const back = there && convert(there.money, 'USD', [usdCny]);
        expect(Math.abs((back?.money.minor ?? Number.NaN) - minor)).toBeLessThanOrEqual(1);
      }),
    );
  });
});

describe('ratesOf', () => {
  it('puts the page before what was typed, and the newest of that first', () => {
    const typed = (typedOn: string) => ({ from: 'USD', to: 'CNY', rateMillionths: 1, typedOn });
    const rates = ratesOf(
      viewWith({ pageRates: [usdJpy], set: { rates: [typed('2026-01-01'), typed('2026-11-01')] } }),
    );
    expect(rates.map(({ by, date }) => [by, date])).toEqual([
      ['page', null],
      ['typed', '2026-11-01'],
      ['typed', '2026-01-01'],
    ]);
  });
});

describe('rateText', () => {
  it('shows a rate as plain figures', () => {
    expect(rateText(usdCny)).toBe('USD 1 = CNY 7.1');
    expect(rateText({ ...usdCny, rateMillionths: 1 })).toBe('USD 1 = CNY 0.000001');
    expect(rateText({ ...usdCny, rateMillionths: 7_000_000 })).toBe('USD 1 = CNY 7');
  });
});
