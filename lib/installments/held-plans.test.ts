import { describe, expect, it } from 'vitest';
import { compareOffers } from './compare';
import {
  confirmPlan,
  duePayments,
  isSettled,
  leftOf,
  markPaid,
  markUnpaid,
  moveDue,
  owedWithin,
} from './held-plans';
import { planFact, sampleView } from './test-facts';
import type { HeldPlan } from './types';

const plan = (change: Partial<HeldPlan> = {}): HeldPlan => ({
  id: 'a',
  provider: 'klarna',
  shop: 'shop.example',
  currency: 'EUR',
  confirmedOn: '2026-11-01',
  payments: [
    { date: '2026-11-01', minor: 1_000, paidOn: '2026-11-01' },
    { date: '2026-12-01', minor: 1_000, paidOn: null },
    { date: '2027-01-01', minor: 999, paidOn: null },
  ],
  earlyPayoff: null,
  ...change,
});

describe('confirmPlan', () => {
  const rows = compareOffers(
    sampleView(
      {
        offers: [
          { text: '花呗分期 ¥333.34×3期', item: 0 },
          { text: '花呗 6期', item: 1 },
        ],
      },
      [planFact({})],
    ),
  );
  const asked = { order: 'x', provider: null, shop: 'shop.example', today: '2026-11-24' };

  it('keeps the schedule of the row', () => {
    const kept = rows[1] ? confirmPlan(rows[1], asked) : null;
    expect(kept).toEqual({
      id: 'x-huabei-3x33334-100000',
      provider: 'huabei',
      shop: 'shop.example',
      currency: 'CNY',
      confirmedOn: '2026-11-24',
      payments: [
        { date: '2026-12-24', minor: 33_334, paidOn: null },
        { date: '2027-01-24', minor: 33_333, paidOn: null },
        { date: '2027-02-24', minor: 33_333, paidOn: null },
      ],
      earlyPayoff: 'fee-kept',
    });
  });

  it('names the same plan of an order the same, a day later too, and any other differently', () => {
    const [, row] = rows;
    if (!row) throw new Error('no row');
    const idOf = (given: Partial<typeof row>, order = 'x') =>
      confirmPlan({ ...row, ...given }, { ...asked, order, today: '2026-11-25' })?.id;
    const later = row.payments.map((payment) => ({ ...payment, date: '2027-03-01' }));
    expect(idOf({ payments: later })).toBe('x-huabei-3x33334-100000');
    const [first, ...rest] = row.payments;
    const others = [
      idOf({}, 'y'),
      idOf({ provider: 'klarna' }),
      idOf({ payments: rest }),
      idOf({ payments: first ? [first, ...row.payments] : [] }),
    ];
    expect(new Set([...others, idOf({})]).size).toBe(5);
  });

  it('keeps nothing of a row without schedule, or of paying at once', () => {
    expect(rows[2] && confirmPlan(rows[2], asked)).toBeNull();
    expect(rows[0] && confirmPlan(rows[0], asked)).toBeNull();
  });
});

describe('marks', () => {
  it('marks a part as paid once, and takes it back', () => {
    const paid = markPaid(plan(), 1, '2026-11-30');
    expect(paid.payments[1]?.paidOn).toBe('2026-11-30');
    expect(markPaid(paid, 1, '2026-12-02')).toEqual(paid);
    expect(markUnpaid(paid, 1)).toEqual(plan());
    expect(markPaid(plan(), 7, '2026-11-30')).toEqual(plan());
  });

  it('moves a due date', () => {
    expect(moveDue(plan(), 1, '2026-12-05').payments[1]?.date).toBe('2026-12-05');
  });

  it('knows what is left and when all is paid', () => {
    expect(leftOf(plan())).toEqual({ currency: 'EUR', minor: 1_999 });
    expect(isSettled(plan())).toBe(false);
    expect(isSettled(markPaid(markPaid(plan(), 1, '2027-01-01'), 2, '2027-01-01'))).toBe(true);
  });
});

describe('owedWithin', () => {
  const plans = [
    plan(),
    plan({ id: 'b', payments: [{ date: '2026-11-20', minor: 500, paidOn: null }] }),
    plan({ id: 'c', currency: 'CNY', payments: [{ date: '2026-12-24', minor: 700, paidOn: null }] }),
    plan({ id: 'd', currency: 'CNY', payments: [{ date: '2026-12-25', minor: 900, paidOn: null }] }),
  ];

  it('sums through the thirtieth day, overdue parts too, per currency', () => {
    expect(owedWithin(plans, '2026-11-24')).toEqual([
      { currency: 'EUR', amount: { currency: 'EUR', minor: 1_500 }, count: 2, overdue: 1 },
      { currency: 'CNY', amount: { currency: 'CNY', minor: 700 }, count: 1, overdue: 0 },
    ]);
  });

  it('lists payments soonest first', () => {
    expect(duePayments(plans, '2026-11-24').map((due) => [due.plan.id, due.part, due.overdue])).toEqual([
      ['b', 0, true],
      ['a', 1, false],
      ['c', 0, false],
      ['d', 0, false],
      ['a', 2, false],
    ]);
  });
});
