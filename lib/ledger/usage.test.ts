import { describe, expect, it } from 'vitest';
import { refundOf } from './entries';
import { paymentFor } from './fixtures';
import { readUsage, type UsageFilter, type UsageSums, usageOf, usedIn } from './usage';

const NOW = '2026-11-24T20:00:00Z';
const ALL: UsageFilter = { methods: null, category: null, imports: false };
const used = (sums: UsageSums) => (sums.ok ? Object.fromEntries(sums.byCurrency) : sums.reason);

describe('usage', () => {
  const payments = [
    paymentFor({ id: 'shanghai-today', at: '2026-11-24T16:30:00Z', minor: 100 }),
    paymentFor({ id: 'utc-today', at: '2026-11-24T15:30:00Z', minor: 20, methods: ['visa'] }),
    paymentFor({
      id: 'this-month',
      at: '2026-11-02T00:00:00Z',
      minor: 3_000,
      category: 'gifts',
      imported: false,
    }),
    paymentFor({ id: 'last-year', at: '2025-06-02T00:00:00Z', minor: 50_000, imported: true }),
    paymentFor({ id: 'dollars', at: '2026-11-24T17:00:00Z', amount: { currency: 'USD', minor: 7 } }),
  ];

  it('sums each period in the calendar of its zone', async () => {
    const usage = await usageOf(payments, NOW, ['Asia/Shanghai', 'UTC']);
    expect(used(usedIn(usage, 'day', 'Asia/Shanghai', ALL))).toEqual({ CNY: 100, USD: 7 });
    expect(used(usedIn(usage, 'day', 'UTC', ALL))).toEqual({ CNY: 120, USD: 7 });
    expect(used(usedIn(usage, 'month', 'UTC', ALL))).toEqual({ CNY: 3_120, USD: 7 });
    expect(used(usedIn(usage, 'year', 'Asia/Shanghai', ALL))).toEqual({ CNY: 3_120, USD: 7 });
    expect(used(usedIn(usage, 'lifetime', 'UTC', ALL))).toEqual({ CNY: 53_120, USD: 7 });
  });

  it('counts by method under all its names, by category, and by import mark', async () => {
    const usage = await usageOf(payments, NOW, ['UTC']);
    expect(used(usedIn(usage, 'year', 'UTC', { ...ALL, methods: ['card'] }))).toEqual({ CNY: 20 });
    expect(used(usedIn(usage, 'year', 'UTC', { ...ALL, category: 'gifts' }))).toEqual({ CNY: 3_000 });
    const imports = usedIn(usage, 'lifetime', 'UTC', { ...ALL, imports: true });
    expect(used(imports)).toEqual({ CNY: 50_120, USD: 7 });
    expect(imports.ok && imports.unmarked).toBe(true);
    expect(usedIn(usage, 'month', 'UTC', { ...ALL, category: 'gifts' })).toMatchObject({ unmarked: false });
  });

  it('gives a refund back to the day of its payment', async () => {
    const [payment] = payments;
    if (!payment) throw new Error('no payment');
    const refund = refundOf(payment, [], {
      id: 'refund-1',
      amount: { currency: 'CNY', minor: 40 },
      at: '2027-01-05T00:00:00Z',
      source: 'manual',
    });
    if (!refund.ok) throw new Error(refund.reason);
    const usage = await usageOf([payment, refund.refund], NOW, ['Asia/Shanghai']);
    expect(used(usedIn(usage, 'day', 'Asia/Shanghai', ALL))).toEqual({ CNY: 60 });
  });

  it('never takes an unread period for zero', async () => {
    const usage = await usageOf([], NOW, ['UTC']);
    expect(used(usedIn(usage, 'day', 'UTC', ALL))).toEqual({});
    expect(used(usedIn(usage, 'day', 'Asia/Tokyo', ALL))).toBe('usage-not-read');
    expect(used(usedIn({ sums: {} }, 'day', '__proto__', ALL))).toBe('usage-not-read');
  });

  it('refuses a sum over cells beyond 10^15', () => {
    const cell = { currency: 'CNY', methods: [], imported: null, minor: 10 ** 15, count: 1 };
    const usage = {
      sums: {
        'day@UTC': [
          { ...cell, category: 'a' },
          { ...cell, category: 'b' },
        ],
      },
    };
    expect(used(usedIn(usage, 'day', 'UTC', ALL))).toBe('sum-too-large');
  });

  it('reads each stretch of roll-ups once', async () => {
    const asked: string[] = [];
    await readUsage(NOW, ['UTC', 'Asia/Shanghai', 'UTC'], async (range) => {
      asked.push(range.join());
      return [];
    });
    expect(new Set(asked).size).toBe(asked.length);
    expect(asked.length).toBeLessThanOrEqual(30);
  });
});
