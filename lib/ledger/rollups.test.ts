import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { paymentFor } from './fixtures';
import { MemoryRollUps } from './memory-rollups';
import { isWithin } from './periods';
import { addCells, cellOf, rangesOf, rollUpKeys, SumTooLargeError, undoing } from './rollups';
import type { Cell, Payment } from './types';

const anEntry: fc.Arbitrary<Payment> = fc
  .record({
    id: fc.uuid(),
    minor: fc.integer({ min: 1, max: 1_000_000 }),
    currency: fc.constantFrom('CNY', 'USD', 'JPY'),
    methods: fc.constantFrom<Payment['methods'][]>(['alipay'], ['visa'], ['alipay', 'visa']),
    category: fc.constantFrom(null, 'gifts'),
    ms: fc.integer({ min: Date.UTC(2025, 10, 1), max: Date.UTC(2027, 1, 1) }),
  })
  .map(({ minor, currency, ms, ...rest }) =>
    paymentFor({ ...rest, amount: { currency, minor }, at: new Date(ms).toISOString() }),
  );
const entries = fc.array(anEntry, { maxLength: 30 });

function rolled(payments: readonly Payment[]): MemoryRollUps {
  const rollUps = new MemoryRollUps();
  for (const payment of payments) rollUps.apply(payment.countsAt, cellOf(payment));
  return rollUps;
}

const asSet = (cells: readonly Cell[]): string[] => cells.map((cell) => JSON.stringify(cell)).sort();
const whole = (rollUps: MemoryRollUps) => rollUps.all().map(({ key, cells }) => [key, asSet(cells)]);

async function sumBetween(rollUps: MemoryRollUps, start: string, end: string): Promise<Cell[]> {
  const rows = await Promise.all(rangesOf(start, end).map(rollUps.read));
  return rows.flat().reduce<Cell[]>((all, row) => addCells(all, row.cells), []);
}

describe('roll-up laws', () => {
  it('adding and undoing is identity', () => {
    fc.assert(
      fc.property(entries, anEntry, (before, entry) => {
        const rollUps = rolled(before);
        const was = whole(rollUps);
        rollUps.apply(entry.countsAt, cellOf(entry));
        rollUps.apply(entry.countsAt, undoing(cellOf(entry)));
        expect(whole(rollUps)).toEqual(was);
      }),
    );
  });

  it('the order of entry never matters', () => {
    fc.assert(
      fc.property(entries, (payments) => {
        expect(whole(rolled([...payments].reverse()))).toEqual(whole(rolled(payments)));
      }),
    );
  });

  it('a sum by period equals the sum of its parts', async () => {
    const quarter = fc
      .integer({ min: Date.UTC(2025, 10, 1) / 900_000, max: Date.UTC(2027, 1, 1) / 900_000 })
      .map((n) => new Date(n * 900_000).toISOString());
    await fc.assert(
      fc.asyncProperty(entries, quarter, quarter, async (payments, a, b) => {
        const [start, end] = a < b ? [a, b] : [b, a];
        const parts = payments.filter(({ countsAt }) => isWithin(countsAt, { start, end })).map(cellOf);
        expect(asSet(await sumBetween(rolled(payments), start, end))).toEqual(asSet(addCells([], parts)));
      }),
    );
  });
});

describe('rangesOf', () => {
  it('reads a UTC year as its twelve months', () => {
    expect(rangesOf('2026-01-01T00:00:00Z', '2027-01-01T00:00:00Z')).toEqual([['m:2026-01', 'm:2026-12']]);
  });

  it('reads a Shanghai year as months, days and hours at its edges', () => {
    expect(rangesOf('2025-12-31T16:00:00Z', '2026-12-31T16:00:00Z')).toEqual([
      ['q:2025-12-31T16:00', 'q:2025-12-31T23:45'],
      ['m:2026-01', 'm:2026-11'],
      ['d:2026-12-01', 'd:2026-12-30'],
      ['q:2026-12-31T00:00', 'q:2026-12-31T15:45'],
    ]);
  });

  it('reads less than a day as quarters of an hour, and nothing as nothing', () => {
    expect(rangesOf('2026-11-24T10:00:00Z', '2026-11-24T10:30:00Z')).toEqual([
      ['q:2026-11-24T10:00', 'q:2026-11-24T10:15'],
    ]);
    expect(rangesOf('2026-11-24T10:00:00Z', '2026-11-24T10:00:00Z')).toEqual([]);
  });
});

describe('bounds', () => {
  it('refuses a sum beyond 10^15 with a reason and changes nothing', () => {
    const rollUps = rolled([paymentFor({ minor: 1_000_000_000_000_000 })]);
    const was = whole(rollUps);
    const one = paymentFor({ id: 'payment-2', minor: 1 });
    expect(() => rollUps.apply(one.countsAt, cellOf(one))).toThrow(SumTooLargeError);
    expect(whole(rollUps)).toEqual(was);
  });

  it('names the quarter an instant lies in', () => {
    expect(rollUpKeys('2026-11-24T10:59:59.999Z')).toEqual([
      'm:2026-11',
      'd:2026-11-24',
      'q:2026-11-24T10:45',
    ]);
  });
});
