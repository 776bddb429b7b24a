import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { paymentFor } from './fixtures';
import { MemoryRollUps } from './memory-rollups';
import { isWithin } from './periods';
import {
  addCells,
  cellOf,
  cellsIn,
  placeOf,
  SumTooLargeError,
  stretchesOf,
  undoing,
  yearsOf,
} from './rollups';
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
const whole = (rollUps: MemoryRollUps) =>
  rollUps.all().map(({ key, cells, quarters }) => [
    key,
    asSet(cells),
    Object.entries(quarters)
      .map(([quarter, sums]) => [quarter, ...asSet(sums)])
      .sort(),
  ]);

async function sumBetween(rollUps: MemoryRollUps, start: string, end: string): Promise<Cell[]> {
  const parts = stretchesOf(start, end).map(async (stretch) =>
    (await rollUps.read(stretch.keys)).flatMap((row) => cellsIn(row, stretch)),
  );
  return addCells([], (await Promise.all(parts)).flat());
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

describe('yearsOf', () => {
  it('makes of the months what every payment would have made', () => {
    fc.assert(
      fc.property(entries, (payments) => {
        const rows = whole(rolled(payments));
        const months = rolled(payments)
          .all()
          .filter(({ key }) => key.startsWith('m:'));
        const years = yearsOf(months).map(({ key, cells }) => [key, asSet(cells), []]);
        expect(years).toEqual(rows.filter(([key]) => String(key).startsWith('y:')));
      }),
    );
  });
});

describe('stretchesOf', () => {
  const shown = (start: string, end: string) =>
    stretchesOf(start, end).map(({ keys, quarters }) => [...keys, ...(quarters ?? [])].join(' '));

  it('reads whole UTC years as such, the rest of a long span by months and days', () => {
    expect(shown('2026-01-01T00:00:00Z', '2027-01-01T00:00:00Z')).toEqual(['y:2026 y:2026']);
    expect(shown('1970-01-01T00:00:00Z', '9999-12-31T00:00:00Z')).toEqual([
      'y:1970 y:9998',
      'm:9999-01 m:9999-11',
      'd:9999-12-01 d:9999-12-30',
    ]);
    expect(shown('2024-10-30T00:00:00Z', '2027-02-03T00:00:00Z')).toEqual([
      'd:2024-10-30 d:2024-10-31',
      'm:2024-11 m:2024-12',
      'y:2025 y:2026',
      'm:2027-01 m:2027-01',
      'd:2027-02-01 d:2027-02-02',
    ]);
  });

  it('reads a Shanghai year as months, days and quarters at its edges', () => {
    expect(shown('2025-12-31T16:00:00Z', '2026-12-31T16:00:00Z')).toEqual([
      'd:2025-12-31 d:2025-12-31 16:00 23:45',
      'm:2026-01 m:2026-11',
      'd:2026-12-01 d:2026-12-30',
      'd:2026-12-31 d:2026-12-31 00:00 15:45',
    ]);
  });

  it('reads a day over midnight by its two halves, an hour by its quarters, and nothing as nothing', () => {
    expect(shown('2026-11-23T16:00:00Z', '2026-11-24T16:00:00Z')).toEqual([
      'd:2026-11-23 d:2026-11-23 16:00 23:45',
      'd:2026-11-24 d:2026-11-24 00:00 15:45',
    ]);
    expect(shown('2026-11-24T10:00:00Z', '2026-11-24T10:30:00Z')).toEqual([
      'd:2026-11-24 d:2026-11-24 10:00 10:15',
    ]);
    expect(shown('2026-11-24T10:00:00Z', '2026-11-24T10:00:00Z')).toEqual([]);
    expect(shown('2026-11-24T00:00:00Z', '2026-11-24T00:00:00Z')).toEqual([]);
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
    expect(placeOf('2026-11-24T10:59:59.999Z')).toEqual({
      year: 'y:2026',
      month: 'm:2026-11',
      day: 'd:2026-11-24',
      quarter: '10:45',
    });
  });
});
