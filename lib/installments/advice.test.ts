import { describe, expect, it } from 'vitest';
import { installmentAdvice } from './advice';
import { planFact, sampleView } from './test-facts';
import type { HeldPlan } from './types';

const held: HeldPlan = {
  id: 'a',
  provider: 'klarna',
  shop: null,
  currency: 'EUR',
  confirmedOn: '2026-11-01',
  payments: [
    { date: '2026-11-30', minor: 2_500, paidOn: null },
    { date: '2026-12-20', minor: 2_500, paidOn: null },
  ],
  earlyPayoff: null,
};
const advise = (text: string, heldPlans: HeldPlan[] = [], change = {}) =>
  installmentAdvice(
    sampleView({ offers: text.split('|').map((one, item) => ({ text: one, item })), heldPlans, ...change }, [
      planFact({}),
    ]),
  );

describe('installmentAdvice', () => {
  it.each([
    ['¥333.34×3期 免息', 'installments-free'],
    ['¥89.33×12期', 'installments-cost-about'],
    ['¥89.33×12期，含手续费¥71.96', 'installments-cost'],
    ['$89.33×12期', 'installments-terms-unknown'],
    ['US$89.33×12期', 'installments-cost-unknown'],
    ['花呗 6期', 'installments-terms-unknown'],
  ])('%s: %s', (text, reason) => {
    expect(advise(text).map((one) => one.reason)).toEqual([reason]);
  });

  it('speaks of the cheapest, with all its numbers', () => {
    expect(advise('¥89.33×12期|花呗分期 ¥333.34×3期')[0]).toEqual({
      id: 'installments.offer',
      kind: 'installment',
      severity: 'info',
      reason: 'installments-free',
      facts: ['sample-plan'],
      numbers: {
        count: { type: 'count', count: 3 },
        each: { type: 'money', money: { currency: 'CNY', minor: 33_334 } },
        total: { type: 'money', money: { currency: 'CNY', minor: 100_000 } },
        fee: { type: 'money', money: { currency: 'CNY', minor: 0 } },
        rate: { type: 'percent', ppm: 0, digits: 1 },
        method: { type: 'word', key: 'installments.method.nominal-12' },
        law: { type: 'word', key: 'installments.law.cn-pboc-2021-3' },
      },
      sources: [{ title: 'A sample', url: null, asOf: '2026-01-01' }],
      unsure: false,
      anchor: 'installments',
    });
  });

  it('calls a cost unsure whose dates are assumed', () => {
    expect(advise('¥89.33×12期')[0]?.unsure).toBe(true);
    expect(advise('¥333.34×3期')[0]?.unsure).toBe(false);
  });

  it('passes by an offer out of reach', () => {
    const min = {
      key: 'min',
      period: 'order',
      kind: 'min',
      amount: { currency: 'CNY', minor: 200_000 },
      who: 'provider',
      zone: null,
      installmentCount: null,
      conditional: false,
    } as const;
    const view = sampleView(
      {
        offers: [
          { text: '花呗分期 ¥333.34×3期', item: 0 },
          { text: '¥90.00×12期', item: 1 },
        ],
      },
      [planFact({ limits: [min] })],
    );
    expect(installmentAdvice(view)[0]?.numbers.count).toEqual({ type: 'count', count: 12 });
    const alone = sampleView({ offers: [{ text: '花呗分期 ¥333.34×3期', item: 0 }] }, [
      planFact({ limits: [min] }),
    ]);
    expect(installmentAdvice(alone)[0]?.numbers.count).toEqual({ type: 'count', count: 3 });
  });

  it('says what is owed in 30 days before another plan is taken', () => {
    const [, owed] = advise('¥333.34×3期', [held]);
    expect(owed).toMatchObject({
      id: 'installments.owed.EUR',
      severity: 'care',
      reason: 'installments-owed',
      numbers: {
        owed: { money: { currency: 'EUR', minor: 5_000 } },
        count: { count: 2 },
        until: { date: '2026-12-24' },
      },
    });
  });

  it('says when a payment is overdue', () => {
    expect(advise('¥333.34×3期', [held], { now: '2026-12-01T00:00:00Z' })[1]).toMatchObject({
      reason: 'installments-overdue',
      numbers: { overdue: { count: 1 } },
    });
  });

  it('is silent where nothing is offered', () => {
    expect(advise('保修12个月', [held])).toEqual([]);
  });
});
