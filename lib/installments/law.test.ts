import { describe, expect, it } from 'vitest';
import { flatFeeRate, ratesFor, ruleFor } from './law';

const MONTH = { every: 1, unit: 'month' } as const;

describe('ruleFor', () => {
  it.each([
    ['US', 'USD', 'us-reg-z', 'regz-actuarial'],
    ['CN', 'CNY', 'cn-pboc-2021-3', 'nominal-12'],
    ['GB', 'GBP', 'gb-conc', 'effective-annual'],
    ['DE', 'EUR', 'eu-2008-48', 'effective-annual'],
    ['NO', 'NOK', 'eu-2008-48', 'effective-annual'],
    ['IS', 'ISK', 'eu-2008-48', 'effective-annual'],
    ['EU', 'EUR', 'eu-2008-48', 'effective-annual'],
    ['BR', 'BRL', 'none', 'effective-annual'],
  ])('%s in %s', (market, currency, law, method) => {
    expect(ruleFor(market, currency)).toMatchObject({ law, method });
  });

  it.each([
    ['CN', 'USD'],
    ['US', 'CNY'],
    ['IS', 'USD'],
    ['LI', 'EUR'],
    ['DE', 'GBP'],
    ['CN', null],
  ])('is not known in %s for a plan in %s: a foreign lender is under other law', (market, currency) => {
    expect(ruleFor(market, currency)).toMatchObject({ law: 'none', method: 'effective-annual' });
  });
});

describe('ratesFor', () => {
  const plan = {
    principal: { currency: 'EUR', minor: 100_000 },
    amounts: [26_000, 26_000, 26_000, 26_000],
    interval: MONTH,
    firstAfter: 1,
  };

  it('names the law of each rate', () => {
    expect(
      ratesFor('US', { ...plan, principal: { currency: 'USD', minor: 100_000 } }).map((rate) => [
        rate.method,
        rate.law,
      ]),
    ).toEqual([
      ['regz-actuarial', 'us-reg-z'],
      ['effective-annual', 'none'],
    ]);
    expect(
      ratesFor('CN', { ...plan, principal: { currency: 'CNY', minor: 100_000 } }).map((rate) => rate.law),
    ).toEqual(['cn-pboc-2021-3', 'cn-pboc-2021-3']);
  });

  it('is dearer the sooner the parts fall due', () => {
    const ppm = (firstAfter: number, every: number) =>
      ratesFor('DE', { ...plan, firstAfter, interval: { every, unit: 'week' } })[0]?.ppm ?? 0;
    expect(ppm(0, 2)).toBeGreaterThan(ppm(1, 2));
    expect(ppm(0.5, 2)).toBeGreaterThan(ppm(1, 2));
    expect(ppm(1, 2)).toBeGreaterThan(ppm(1, 4));
  });

  it('gives none where no rate solves the plan or it is beyond words', () => {
    expect(ratesFor('DE', { ...plan, amounts: [0, 0] })).toEqual([]);
    expect(ratesFor('DE', { ...plan, amounts: [9e9], interval: { every: 1, unit: 'day' } })).toEqual([]);
  });
});

describe('flatFeeRate', () => {
  it.each([
    [6_000, 12, 130],
    [7_200, 12, 156],
    [7_200, 24, 158],
    [0, 12, 0],
  ])('%s ppm a month over %s parts is about %s per mille a year', (ppm, count, permille) => {
    expect(Math.round((flatFeeRate('CN', 'CNY', ppm, count, MONTH)?.ppm ?? -1_000) / 1_000)).toBe(permille);
  });
});
