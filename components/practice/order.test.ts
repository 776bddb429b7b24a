import { describe, expect, it } from 'vitest';
import { FIRST_CHOICES, quotePlans, SHIPPING_IDS, sumsOf } from './order';

describe('sumsOf', () => {
  it('adds goods and shipping', () => {
    expect(sumsOf(FIRST_CHOICES)).toEqual({ goods: 95_400, shipping: 1_200, discount: 0, total: 96_600 });
  });

  it('gives another total for each way of shipping, and a lower one with the coupon', () => {
    const totals = SHIPPING_IDS.map((shipping) => sumsOf({ ...FIRST_CHOICES, shipping }).total);
    expect(new Set(totals).size).toBe(3);
    expect(sumsOf({ ...FIRST_CHOICES, coupon: true }).total).toBe(91_600);
  });

  it('does not depend on the way of paying', () => {
    expect(sumsOf({ ...FIRST_CHOICES, method: 'installments', parts: 12 }).total).toBe(96_600);
  });
});

describe('quotePlans', () => {
  it('never loses or gains a fen', () => {
    for (let total = 1; total < 200_000; total += 977) {
      for (const plan of quotePlans(total)) {
        expect(plan.first + plan.each * (plan.count - 1)).toBe(total + plan.fee);
        expect(plan.first).toBeGreaterThanOrEqual(plan.each);
      }
    }
  });

  it('charges the fees it shows', () => {
    expect(quotePlans(96_600)).toEqual([
      { count: 3, fee: 0, each: 32_200, first: 32_200 },
      { count: 6, fee: 2_415, each: 16_502, first: 16_505 },
      { count: 12, fee: 6_955, each: 8_629, first: 8_636 },
    ]);
  });
});
