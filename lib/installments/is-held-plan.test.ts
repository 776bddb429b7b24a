import { describe, expect, it } from 'vitest';
import { isHeldPlan } from './is-held-plan';

const PLAN = {
  id: 'plan-1',
  provider: 'Huabei',
  shop: null,
  currency: 'CNY',
  confirmedOn: '2026-11-24',
  payments: [{ date: '2026-12-10', minor: 41_152, paidOn: null }],
  earlyPayoff: null,
};

describe('isHeldPlan', () => {
  it('knows a plan', () => {
    expect(isHeldPlan(PLAN)).toBe(true);
    const paid = { ...PLAN.payments[0], paidOn: '2026-12-09' };
    expect(isHeldPlan({ ...PLAN, shop: 'a.example', payments: [paid], earlyPayoff: 'fee-kept' })).toBe(true);
  });

  it.each([
    null,
    'plan',
    [],
    { ...PLAN, id: 1 },
    { ...PLAN, provider: null },
    { ...PLAN, shop: 1 },
    { ...PLAN, currency: 'cny' },
    { ...PLAN, confirmedOn: 'today' },
    { ...PLAN, payments: null },
    { ...PLAN, payments: [] },
    { ...PLAN, payments: [{ date: '2026-12-10', minor: 1.5, paidOn: null }] },
    { ...PLAN, payments: [{ date: '2026-12-10', minor: 1 }] },
    { ...PLAN, payments: [null] },
    { ...PLAN, payments: [{ date: '2026-02-30', minor: 1, paidOn: null }] },
    { ...PLAN, payments: [{ date: '2026-13-01', minor: 1, paidOn: null }] },
    { ...PLAN, payments: [{ date: '2026-12-10', minor: 1, paidOn: '2026-11-31' }] },
    { ...PLAN, payments: [{ date: '2026-12-10', minor: -1, paidOn: null }] },
    { ...PLAN, currency: 'ABC' },
    { ...PLAN, confirmedOn: '2026-00-10' },
    { ...PLAN, earlyPayoff: 3 },
  ])('refuses %j', (row) => {
    expect(isHeldPlan(row)).toBe(false);
  });
});
