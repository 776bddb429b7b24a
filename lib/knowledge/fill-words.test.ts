import { describe, expect, it } from 'vitest';
import type { Fact, PlanFact, RefundFact, SafeguardFact } from './facts';
import { fillWords } from './fill-words';
import { factsOf, limitEntry, limitFact, methodFact } from './fixtures';

/** The no-break space between code and number is the formatter's own affair. */
function filled(text: string, facts = factsOf({ limits: [limitFact()] }), locale = 'en', id = 'a-limit') {
  return fillWords({ [`${id}.text`]: text }, facts, locale)[`${id}.text`]?.replaceAll('\u00a0', ' ');
}

function withFigures(figures: NonNullable<Fact['figures']>) {
  return factsOf({ limits: [limitFact({ figures })] });
}

describe('fillWords', () => {
  it('puts in a limit, what other sources print, and its count', () => {
    const entry = limitEntry({
      installmentCount: 3,
      others: [
        { currency: 'CNY', minor: 12_345 },
        { currency: 'CNY', minor: 100 },
      ],
    });
    const facts = factsOf({ limits: [limitFact({ limits: [entry] })] });
    const text =
      '{transaction-max}, {transaction-max.other}, {transaction-max.other-2}, {transaction-max.count}';
    expect(filled(text, facts)).toBe('CNY 5,000, CNY 123.45, CNY 1, 3');
  });

  it('reads each kind of figure in the language', () => {
    const facts = withFigures([
      { key: 'sum', who: 'bank', type: 'money', money: { currency: 'JPY', minor: 1234 } },
      { key: 'rate', who: 'bank', type: 'percent', ppm: 500 },
      { key: 'days', who: null, type: 'count', count: 1500, unit: 'day' },
      { key: 'since', who: 'law', type: 'date', date: '2026-07-01' },
      { key: 'month', who: 'law', type: 'date', date: '2029-03' },
      { key: 'year', who: 'law', type: 'date', date: '2010' },
    ]);
    const text = '{sum} {rate} {days} {since} {month} {year}';
    expect(filled(text, facts)).toBe('JPY 1,234 0.05% 1,500 July 1, 2026 March 2029 2010');
    expect(filled(text, facts, 'zh-CN')).toBe('JPY 1,234 0.05% 1,500 2026年7月1日 2029年3月 2010');
  });

  it('puts in what a method says', () => {
    const method = methodFact({
      timeoutMinutes: 14,
      refundable: { count: 365, unit: 'day' },
      fees: [
        {
          key: 'foreign',
          ppm: 30_000,
          above: { currency: 'CNY', minor: 20_000 },
          base: 'whole',
          foreignCardOnly: true,
          fact: null,
        },
        { key: 'flat', ppm: 1_000, above: null, base: 'whole', foreignCardOnly: false, fact: null },
      ],
    });
    const facts = factsOf({ methods: [method] });
    const text = '{timeout} {refundable} {foreign} {foreign.above} {flat}';
    expect(filled(text, facts, 'en', 'a-wallet')).toBe('14 365 3% CNY 200 0.1%');
  });

  it('puts in plans, refund times and days of protection', () => {
    const base = limitFact();
    const plan: PlanFact = {
      ...base,
      id: 'a-plan',
      provider: 'p',
      methods: [],
      names: {},
      loan: true,
      plans: [
        { count: 3, interval: 2, unit: 'week', feePpm: 25_000 },
        { count: 6, interval: 1, unit: 'month', feePpm: null },
      ],
      firstDue: null,
      remainderOn: null,
      feeCharged: null,
      aprFromPpm: 0,
      aprToPpm: 360_000,
      lateFee: { amount: { currency: 'USD', minor: 700 }, upTo: true, ppmPerDay: 500 },
      earlyPayoff: null,
      onAliExpress: false,
    };
    const refund: RefundFact = {
      ...base,
      id: 'a-refund',
      shop: null,
      times: [{ key: 'card', from: 3, to: 20, unit: 'business-day', who: 'bank' }],
    };
    const safeguard: SafeguardFact = {
      ...base,
      id: 'a-safeguard',
      mark: null,
      names: {},
      shops: null,
      windows: [{ key: 'return', days: 15, startsAt: 'delivery' }],
    };
    const facts = factsOf({ plans: [plan], refunds: [refund], safeguards: [safeguard] });
    const own = '{plan-3.count} {plan-3.interval} {plan-3.fee} {apr-from} {apr-to} {late} {late.day}';
    expect(filled(own, facts, 'en', 'a-plan')).toBe('3 2 2.5% 0% 36% USD 7 0.05%');
    const cited = '{a-refund:card.from} {a-refund:card.to} {a-safeguard:return}';
    expect(filled(cited, facts, 'en', 'glossary')).toBe('3 20 15');
  });

  it('names the word and the number it cannot find', () => {
    expect(() => filled('Up to {year-max}.')).toThrow(
      'knowledge word a-limit.text: no record has the number {year-max}',
    );
    expect(() => filled('{none:transaction-max}')).toThrow('{none:transaction-max}');
  });

  it('leaves words without numbers as they are', () => {
    expect(filled('Pay.')).toBe('Pay.');
  });
});
