import { existsSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type RateQuestion, rateOf, type TimedAmount } from './rate';
import type { RateMethod } from './types';

const casesUrl = new URL('../../../shared/cases/apr.jsonl', import.meta.url);
const hasCases = existsSync(casesUrl);
if (!hasCases) console.log('skipped: ../shared/cases/apr.jsonl is not beside the repository');

interface AprCase extends RateQuestion {
  id: string;
  apr: string;
  decimals: number;
  /** Where the source itself printed or rounded more loosely than its last decimal. */
  tolerance: number;
}
const cases = hasCases
  ? readFileSync(casesUrl, 'utf8')
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as AprCase)
  : [];

describe.skipIf(!hasCases)('rateOf on published examples', () => {
  it.each(cases.map((row) => [row.id, row] as const))('%s', (_id, row) => {
    const answer = rateOf(row);
    expect(answer.ok).toBe(true);
    if (answer.ok) {
      const allowed = Math.max(0.5 * 10 ** -row.decimals, row.tolerance);
      expect(Math.abs(answer.percent - Number(row.apr))).toBeLessThanOrEqual(allowed + 1e-9);
    }
  });
});

const monthly = (count: number, amount: number, from = 1): TimedAmount[] =>
  Array.from({ length: count }, (_, index) => ({ t: index + from, amount }));

const ask = (amount: number, payments: TimedAmount[], method: RateMethod = 'effective-annual') =>
  rateOf({ amount, payments, unit: 'month', method });

const percentOf = (question: RateQuestion): number => {
  const answer = rateOf(question);
  if (!answer.ok) throw new Error(answer.reason);
  return answer.percent;
};

describe('rateOf', () => {
  it('turns a flat 0.6 % a month into its true rate', () => {
    const simple = ask(1200, monthly(12, 107.2), 'nominal-12');
    const compound = ask(1200, monthly(12, 107.2));
    expect(simple.ok && simple.percent).toBeCloseTo(13.04, 1);
    expect(compound.ok && compound.percent).toBeCloseTo(13.84, 1);
  });

  it.each([
    ['an overdraft at 82,400 %', 200, [{ t: 1, amount: 350 }], 82400.5007],
    ['a debt half forgiven', 100, [{ t: 12, amount: 50 }], -50],
  ])('handles %s', (_name, amount, payments, percent) => {
    const answer = ask(amount, payments);
    expect(answer.ok && answer.percent).toBeCloseTo(percent, 3);
  });

  it('gives the same for the names of the same unit', () => {
    const base = { amount: 1000, payments: monthly(6, 180), method: 'regz-actuarial' as const };
    expect(percentOf({ ...base, unit: '3-month' })).toBeCloseTo(percentOf({ ...base, unit: 'quarter' }), 9);
    expect(percentOf({ ...base, unit: '2-week' })).toBeCloseTo(percentOf({ ...base, unit: 'fortnight' }), 9);
    expect(percentOf({ ...base, unit: 'months', unitPeriodsPerYear: 12 })).toBeCloseTo(
      percentOf({ ...base, unit: 'month' }),
      9,
    );
  });

  it('lists every solution and gives the one nearest to zero', () => {
    // −100 + 230 v − 132 v²: roots at 10 % and 20 % a period.
    const answer = rateOf({
      amount: 100,
      payments: [
        { t: 1, amount: 230 },
        { t: 2, amount: -132 },
      ],
      unit: 'period',
      method: 'irr-per-period',
    });
    expect(answer.ok && answer.several?.map((percent) => Number(percent.toFixed(6)))).toEqual([10, 20]);
    expect(answer.ok && answer.percent).toBeCloseTo(10, 6);
  });

  it.each<[string, Partial<RateQuestion>, string]>([
    ['nothing advanced', { amount: 0 }, 'bad-amount'],
    ['a negative advance', { amount: -5 }, 'bad-amount'],
    ['no number', { amount: Number.NaN }, 'bad-amount'],
    ['an endless payment', { payments: [{ t: 1, amount: Number.POSITIVE_INFINITY }] }, 'bad-amount'],
    ['no payment', { payments: [] }, 'no-payments'],
    ['payments of nothing', { payments: [{ t: 1, amount: 0 }] }, 'no-solution'],
    ['all paid at once', { payments: [{ t: 0, amount: 120 }] }, 'no-solution'],
    [
      'money for nothing',
      { advances: [{ t: 1, amount: 5 }], payments: [{ t: 2, amount: -5 }] },
      'no-solution',
    ],
    ['a payment before the advance', { payments: [{ t: -1, amount: 120 }] }, 'bad-time'],
    ['a fraction beyond one', { payments: [{ t: 1, f: 1.5, amount: 120 }] }, 'bad-time'],
    ['an unknown unit', { unit: 'moon' }, 'unknown-unit'],
    ['a unit of no days', { unit: '0-days' }, 'unknown-unit'],
    ['no unit periods', { unitPeriodsPerYear: 0 }, 'unknown-unit'],
    ['an unknown method', { method: 'guess' as RateMethod }, 'unknown-method'],
    ['too many payments', { payments: monthly(3000, 1) }, 'too-many-payments'],
  ])('refuses %s', (_name, change, reason) => {
    const question: RateQuestion = {
      amount: 100,
      payments: [{ t: 1, amount: 110 }],
      unit: 'month',
      method: 'effective-annual',
      ...change,
    };
    expect(rateOf(question)).toEqual({ ok: false, reason });
  });
});

const plan = fc.record({
  amount: fc.integer({ min: 100, max: 10_000_000 }),
  count: fc.integer({ min: 1, max: 60 }),
  feePercent: fc.double({ min: 0, max: 300, noNaN: true }),
  from: fc.integer({ min: 0, max: 2 }),
});

describe('laws of the rate', () => {
  it('discounting the payments at the found rate gives the amount back', () => {
    fc.assert(
      fc.property(plan, ({ amount, count, feePercent }) => {
        const each = (amount * (1 + feePercent / 100)) / count;
        const percent = percentOf({
          amount,
          payments: monthly(count, each),
          unit: 'month',
          method: 'effective-annual',
        });
        let worth = 0;
        for (let month = 1; month <= count; month++) worth += each / (1 + percent / 100) ** (month / 12);
        expect(Math.abs(worth - amount) / amount).toBeLessThan(1e-9);
      }),
    );
  });

  it('by Regulation Z too, with a fraction of a period', () => {
    fc.assert(
      fc.property(plan, fc.double({ min: 0, max: 0.99, noNaN: true }), ({ amount, count, feePercent }, f) => {
        const each = (amount * (1 + feePercent / 100)) / count;
        const payments = monthly(count, each).map((payment) => ({ ...payment, f }));
        const i = percentOf({ amount, payments, unit: 'month', method: 'regz-actuarial' }) / 1200;
        let worth = 0;
        for (const { t } of payments) worth += each / ((1 + f * i) * (1 + i) ** t);
        expect(Math.abs(worth - amount) / amount).toBeLessThan(1e-9);
      }),
    );
  });

  it('no fee gives exactly 0', () => {
    fc.assert(
      fc.property(plan, ({ amount, count }) => {
        const part = Math.floor(amount / count);
        const payments = monthly(count, part);
        payments[0] = { t: 1, amount: part + (amount - part * count) };
        expect(percentOf({ amount, payments, unit: 'month', method: 'nominal-12' })).toBe(0);
      }),
    );
  });

  it('a dearer fee never gives a lower rate', () => {
    fc.assert(
      fc.property(
        plan,
        fc.double({ min: 0, max: 50, noNaN: true }),
        ({ amount, count, feePercent }, more) => {
          const at = (fee: number) =>
            percentOf({
              amount,
              payments: monthly(count, (amount * (1 + fee / 100)) / count),
              unit: 'month',
              method: 'effective-annual',
            });
          expect(at(feePercent + more)).toBeGreaterThanOrEqual(at(feePercent) - 1e-7);
        },
      ),
    );
  });

  it('any flows end in an answer, and each solution solves them', () => {
    const flow = fc.record({
      t: fc.integer({ min: 0, max: 40 }),
      amount: fc.integer({ min: -5000, max: 5000 }),
    });
    fc.assert(
      fc.property(
        fc.array(flow, { minLength: 1, maxLength: 12 }),
        fc.array(flow, { maxLength: 3 }),
        (payments, advances) => {
          const answer = rateOf({
            amount: 1000,
            payments,
            advances,
            unit: 'period',
            method: 'irr-per-period',
          });
          if (!answer.ok) return;
          for (const percent of answer.several ?? [answer.percent]) {
            const worth = (flows: TimedAmount[]) =>
              flows.reduce((sum, { t, amount }) => sum + amount / (1 + percent / 100) ** t, 0);
            const size = [...payments, ...advances].reduce(
              (sum, { t, amount }) => sum + Math.abs(amount) / (1 + percent / 100) ** t,
              1000,
            );
            expect(Math.abs(1000 + worth(advances) - worth(payments)) / size).toBeLessThan(1e-6);
          }
        },
      ),
    );
  });
});
