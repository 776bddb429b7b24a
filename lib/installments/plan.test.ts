import { existsSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dueDates, type FeeRule, makePlan, PlanError, type PlanTerms } from './plan';

const terms = (change: Partial<PlanTerms> = {}): PlanTerms => ({
  principal: { currency: 'CNY', minor: 100_000 },
  count: 3,
  interval: { every: 1, unit: 'month' },
  start: '2026-01-31',
  firstDue: 'interval',
  statementDay: null,
  remainderOn: 'first',
  fee: { kind: 'none' },
  feeCharged: 'per-part',
  ...change,
});

const amounts = (change: Partial<PlanTerms>) =>
  makePlan(terms(change)).payments.map((part) => part.amount.minor);
const dates = (change: Partial<PlanTerms>) => makePlan(terms(change)).payments.map((part) => part.date);

describe('makePlan: dates', () => {
  it('goes back to the 31st after a short month', () => {
    expect(dates({ count: 4 })).toEqual(['2026-02-28', '2026-03-31', '2026-04-30', '2026-05-31']);
  });

  it('begins today', () => {
    expect(dates({ firstDue: 'today', interval: { every: 2, unit: 'week' }, count: 4 })).toEqual([
      '2026-01-31',
      '2026-02-14',
      '2026-02-28',
      '2026-03-14',
    ]);
  });

  it('counts days over a leap day', () => {
    expect(dates({ start: '2028-02-15', interval: { every: 30, unit: 'day' }, count: 2 })).toEqual([
      '2028-03-16',
      '2028-04-15',
    ]);
  });

  it.each([
    ['2026-01-10', ['2026-01-31', '2026-02-28', '2026-03-31']],
    ['2026-01-31', ['2026-02-28', '2026-03-31', '2026-04-30']],
  ])('waits for the statement day after %s', (start, expected) => {
    expect(dates({ start, firstDue: 'statement', statementDay: 31 })).toEqual(expected);
  });

  it.each([0, 32, 1.5, null])('refuses statement day %s', (statementDay) => {
    expect(() => dueDates(terms({ firstDue: 'statement', statementDay }))).toThrow(/from 1 to 31/);
  });
});

describe('makePlan: amounts', () => {
  it.each<[string, Partial<PlanTerms>, number[]]>([
    ['remainder on the first', { principal: { currency: 'BRL', minor: 10_000 } }, [3334, 3333, 3333]],
    [
      'remainder on the last',
      { principal: { currency: 'CNY', minor: 10_000 }, remainderOn: 'last' },
      [3333, 3333, 3334],
    ],
    ['no minor unit', { principal: { currency: 'JPY', minor: 1_000 } }, [334, 333, 333]],
    ['three decimals', { principal: { currency: 'KWD', minor: 10_001 } }, [3334, 3334, 3333]],
    [
      'a fee once',
      { fee: { kind: 'whole', ppm: 25_000 }, feeCharged: 'once-first' },
      [35_834, 33_333, 33_333],
    ],
    ['a fee spread', { fee: { kind: 'whole', ppm: 25_000 } }, [34_168, 34_166, 34_166]],
    ['a fee with each part', { fee: { kind: 'per-part', ppm: 7_200 } }, [34_054, 34_053, 34_053]],
    [
      'a fee with each part, paid at first',
      { fee: { kind: 'per-part', ppm: 7_200 }, feeCharged: 'once-first' },
      [35_494, 33_333, 33_333],
    ],
    ['a fixed fee', { fee: { kind: 'amount', minor: 300 } }, [33_434, 33_433, 33_433]],
    ['interest on what is left', { fee: { kind: 'on-remaining', ppm: 10_000 } }, [34_002, 34_002, 34_003]],
    ['interest of nothing', { fee: { kind: 'on-remaining', ppm: 0 } }, [33_334, 33_333, 33_333]],
  ])('%s', (_name, change, expected) => {
    expect(amounts(change)).toEqual(expected);
  });

  it('tells the fee apart from the principal', () => {
    const plan = makePlan(terms({ fee: { kind: 'whole', ppm: 88_000 }, count: 12 }));
    expect(plan.fee).toEqual({ currency: 'CNY', minor: 8_800 });
    expect(plan.total).toEqual({ currency: 'CNY', minor: 108_800 });
  });

  it.each<[keyof PlanTerms, Partial<PlanTerms>]>([
    ['principal', { principal: { currency: 'CNY', minor: 0 } }],
    ['principal', { principal: { currency: 'CNY', minor: 1.5 } }],
    ['count', { count: 0 }],
    ['count', { count: 1000 }],
    ['interval', { interval: { every: 0, unit: 'day' } }],
    ['start', { start: 'tomorrow' }],
    ['fee', { fee: { kind: 'whole', ppm: -1 } }],
    ['fee', { fee: { kind: 'amount', minor: Number.MAX_SAFE_INTEGER } }],
  ])('refuses a wrong %s by name', (field, change) => {
    expect(() => makePlan(terms(change))).toThrow(PlanError);
    expect(() => makePlan(terms(change))).toThrow(expect.objectContaining({ field }));
  });
});

describe('laws of a plan', () => {
  const fee: fc.Arbitrary<FeeRule> = fc.oneof(
    fc.constant<FeeRule>({ kind: 'none' }),
    fc.record({ kind: fc.constant('amount' as const), minor: fc.nat(1_000_000) }),
    fc.record({
      kind: fc.constantFrom('whole' as const, 'per-part' as const, 'on-remaining' as const),
      ppm: fc.nat(300_000),
    }),
  );

  it('the parts add up to principal and fee, none is negative, and dates rise', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 10 ** 10 }),
        fc.integer({ min: 1, max: 60 }),
        fee,
        fc.constantFrom('first' as const, 'last' as const),
        fc.constantFrom('once-first' as const, 'per-part' as const),
        (minor, count, rule, remainderOn, feeCharged) => {
          const plan = makePlan(
            terms({ principal: { currency: 'CNY', minor }, count, fee: rule, remainderOn, feeCharged }),
          );
          const sum = plan.payments.reduce((all, part) => all + part.amount.minor, 0);
          expect(plan.payments).toHaveLength(count);
          expect(sum).toBe(minor + plan.fee.minor);
          expect(sum).toBe(plan.total.minor);
          expect(plan.payments.every((part) => part.amount.minor >= part.fee.minor)).toBe(true);
          const order = plan.payments.map((part) => part.date);
          expect([...order].sort()).toEqual(order);
        },
      ),
    );
  });
});

const hostileUrl = new URL('../../../shared/cases/hostile.jsonl', import.meta.url);
const hasHostile = existsSync(hostileUrl);
if (!hasHostile) console.log('skipped: ../shared/cases/hostile.jsonl is not beside the repository');

describe.skipIf(!hasHostile)('hostile installments', () => {
  const rows = hasHostile
    ? readFileSync(hostileUrl, 'utf8')
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line))
        .filter((row) => row.kind === 'installments')
    : [];

  it.each(rows.map((row) => [row.id, row] as const))('%s', (_id, { input, expected }) => {
    const split = () =>
      amounts({ principal: { currency: input.currency ?? 'CNY', minor: input.minor }, count: input.n });
    if (expected.parts === 'refuse') expect(split).toThrow(PlanError);
    else if (Array.isArray(expected.parts)) expect(split()).toEqual(expected.parts);
    else expect(split().reduce((sum, part) => sum + BigInt(part), 0n)).toBe(BigInt(input.minor));
  });
});
