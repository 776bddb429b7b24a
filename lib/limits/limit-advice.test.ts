import { describe, expect, it } from 'vitest';
import type { Advice } from '../knowledge/advice';
import { paymentFor } from '../ledger/fixtures';
import { usageOf } from '../ledger/usage';
import { entry, factsWith, limitFact, methodFact, NOW, ownLimit, viewWith } from './fixtures';
import { limitAdvice } from './limit-advice';
import type { LimitsView } from './types';

const ZONES = ['Asia/Shanghai'];
const NONE = await usageOf([], NOW, ZONES);
const spent = (minor: number, given = {}) => usageOf([paymentFor({ at: NOW, minor, ...given })], NOW, ZONES);
const told = (view: LimitsView) => limitAdvice(view).map(({ severity, reason }) => `${severity} ${reason}`);
const find = (view: LimitsView, reason: string): Advice => {
  const advice = limitAdvice(view).find((one) => one.reason === reason);
  if (!advice) throw new Error(`no ${reason} in ${told(view).join(', ')}`);
  return advice;
};

describe("the shopper's own limits", () => {
  it('care about a budget and stop at a bank', async () => {
    const usage = await spent(310_000);
    const at = (who: 'own' | 'bank') =>
      told(viewWith({ usage, minor: 220_000, set: { ownLimits: [ownLimit({ who })] } }));
    expect(at('own')).toEqual(['care limit-own-over', 'info limit-own-turns']);
    expect(at('bank')).toEqual(['stop limit-bank-own-over', 'info limit-own-turns']);
  });

  it('stop at a bank only where its method is chosen', async () => {
    const set = { ownLimits: [ownLimit({ who: 'bank', method: 'alipay', period: 'transaction' })] };
    const at = (chosen: 'alipay' | null) => told(viewWith({ usage: NONE, chosen, minor: 600_000, set }));
    expect(at('alipay')).toEqual(['stop limit-bank-own-single-over']);
    expect(at(null)).toEqual(['care limit-bank-own-single-over']);
  });

  it('carry the numbers a sentence needs', async () => {
    const set = { ownLimits: [ownLimit({ method: 'alipay' })] };
    const advice = find(viewWith({ usage: await spent(310_000), minor: 220_000, set }), 'limit-own-over');
    expect(advice).toMatchObject({
      id: 'limit.own.day',
      anchor: 'method:alipay',
      numbers: {
        subject: { key: 'common.method.alipay' },
        period: { key: 'limits.period.day' },
        limit: { money: { minor: 500_000 } },
        used: { money: { minor: 310_000 } },
        order: { money: { minor: 220_000 } },
        excess: { money: { minor: 30_000 } },
      },
    });
  });

  it("keep a category in the shopper's own word", async () => {
    const set = { ownLimits: [ownLimit({ category: 'limits.none' })] };
    const usage = await spent(450_000, { category: 'limits.none' });
    expect(
      find(viewWith({ usage, set, category: 'limits.none', minor: 1 }), 'limit-own-near').numbers.subject,
    ).toEqual({
      type: 'text',
      text: 'limits.none',
    });
  });

  it('say when they are used up, near, or fine', async () => {
    const set = { ownLimits: [ownLimit()] };
    expect(told(viewWith({ usage: await spent(500_000), total: null, set }))).toEqual([
      'care limit-own-used-up',
    ]);
    expect(told(viewWith({ usage: await spent(400_000), minor: 50_000, set }))).toEqual([
      'care limit-own-near',
    ]);
    expect(told(viewWith({ usage: NONE, minor: 1, set }))).toEqual([]);
  });
});

describe('published limits', () => {
  const wallet = (given: Parameters<typeof entry>[0], methods: LimitsView['methods'] = ['alipay']) =>
    factsWith({ limits: [limitFact('wallet', [entry({ zone: 'Asia/Shanghai', ...given })], { methods })] });

  it('stop where the chosen method is bound, care where another is', () => {
    const facts = wallet({});
    const at = (chosen: 'alipay' | 'card') => told(viewWith({ facts, chosen, minor: 600_000 }));
    expect([at('alipay'), at('card')]).toEqual([
      ['stop limit-max-split-over'],
      ['care limit-max-split-over'],
    ]);
  });

  it('name splitting as a way out only where the whole passes no law', () => {
    const law = limitFact('eu', [entry({ kind: 'threshold', who: 'law', minor: 15_000 })], {
      about: 'import',
      methods: null,
    });
    const facts = factsWith({ limits: [...wallet({}).limits, law] });
    expect(told(viewWith({ facts, minor: 600_000 }))[0]).toBe('stop limit-max-single-over');
    expect(told(viewWith({ facts, minor: 600_000, importOrder: false }))).toEqual([
      'stop limit-max-split-over',
    ]);
  });

  it('are called by their method where the record is its own', () => {
    const facts = factsWith({ methods: [methodFact('konbini-jp', 'alipay', [entry({})])] });
    expect(find(viewWith({ facts, minor: 600_000 }), 'limit-max-split-over').numbers.name).toEqual({
      type: 'word',
      key: 'konbini-jp.name',
    });
  });

  it('give a range of banks where there is one', () => {
    const bank = (minor: number, key: string) => entry({ who: 'bank', conditional: true, minor, key });
    const facts = factsWith({ limits: [limitFact('linked', [bank(20_000, 'high'), bank(10_000, 'low')])] });
    const advice = find(viewWith({ facts, minor: 30_000 }), 'limit-bank-range-over');
    expect(advice.numbers).toMatchObject({
      limit: { money: { minor: 10_000 } },
      highest: { money: { minor: 20_000 } },
    });
  });

  it('of law have words of their own for one payment', () => {
    expect(told(viewWith({ facts: wallet({ who: 'law' }), minor: 600_000 }))).toEqual([
      'stop limit-law-single-over',
    ]);
  });

  it('say nothing near a limit on one payment, something near one that adds up', () => {
    expect(told(viewWith({ facts: wallet({}), minor: 499_999 }))).toEqual([]);
    expect(told(viewWith({ facts: wallet({ period: 'day' }), usage: NONE, minor: 499_999 }))).toEqual([
      'care limit-max-near',
    ]);
  });

  it('tell when a passed period turns, if waiting helps', async () => {
    const facts = wallet({ period: 'day' });
    const view = viewWith({ facts, usage: await spent(400_000), minor: 200_000 });
    expect(told(view)).toEqual(['stop limit-max-over', 'info limit-turns']);
    expect(find(view, 'limit-turns').numbers).toMatchObject({
      count: { count: 8 },
      date: { date: '2026-11-24T16:00:00Z' },
    });
    expect(told(viewWith({ facts, usage: NONE, minor: 500_001 }))).toEqual(['stop limit-max-over']);
    expect(
      told(viewWith({ facts: wallet({ period: 'year' }), usage: await spent(400_000), minor: 200_000 })),
    ).toEqual(['stop limit-max-over']);
  });

  it('tell a sum too small and a fee that begins', () => {
    expect(told(viewWith({ facts: wallet({ kind: 'min' }), minor: 1 }))).toEqual(['stop limit-min-under']);
    expect(told(viewWith({ facts: wallet({ kind: 'min' }), chosen: 'card', minor: 1 }))).toEqual([
      'info limit-min-under',
    ]);
    expect(told(viewWith({ facts: wallet({ kind: 'fee-free' }), minor: 600_000 }))).toEqual([
      'care limit-fee-over',
    ]);
    expect(told(viewWith({ facts: wallet({ kind: 'fee-free' }), minor: 1 }))).toEqual([]);
    expect(told(viewWith({ facts: wallet({ kind: 'threshold' }), minor: 600_000 }))).toEqual([]);
  });

  it('that hold only perhaps never stop, and are told once by their lowest', () => {
    const facts = factsWith({
      limits: [
        limitFact('code', [
          entry({ conditional: true, minor: 50_000, key: 'printed' }),
          entry({ conditional: true, minor: 100_000, key: 'shown' }),
        ]),
        limitFact('balance', [entry({ conditional: true, minor: 80_000 })], {
          sources: [{ title: 'more', url: null, asOf: null }],
        }),
        limitFact('linked', [entry({ conditional: true, who: 'bank', minor: 90_000 })]),
      ],
    });
    const view = viewWith({ facts, minor: 120_000 });
    expect(told(view)).toEqual(['info limit-bank-over', 'info limit-conditional-over']);
    expect(find(view, 'limit-conditional-over')).toMatchObject({
      facts: ['code', 'balance'],
      numbers: {
        limit: { money: { minor: 50_000 } },
        highest: { money: { minor: 100_000 } },
        count: { count: 3 },
      },
      sources: [{ title: 'a test' }, { title: 'more' }],
    });
    expect(told({ ...view, chosen: null })).toEqual(['info limit-bank-over', 'info limit-conditional-over']);
    expect(told({ ...view, chosen: 'card' })).toEqual([]);
  });
});

describe('limits that hang on account or code alone', () => {
  it('are never said aloud', () => {
    const hidden = ['cn-qr', 'cn-verify-day', 'cn-acct-1'].map((id) =>
      limitFact(id, [entry({ conditional: true, minor: 1, who: 'law' })]),
    );
    expect(told(viewWith({ facts: factsWith({ limits: hidden }) }))).toEqual([]);
  });
});

describe('what cannot be compared', () => {
  const facts = factsWith({ limits: [limitFact('wallet', [entry({}), entry({ key: 'more', minor: 7 })])] });
  const dollars = { facts, usage: NONE, total: { currency: 'USD', minor: 100_000 } };

  it('is said once a currency', () => {
    const view = viewWith(dollars);
    expect(told(view)).toEqual(['info limit-cannot-tell']);
    expect(find(view, 'limit-cannot-tell').numbers).toEqual({
      currency: { type: 'text', text: 'CNY' },
      count: { type: 'count', count: 2 },
    });
    expect(told(viewWith({ ...dollars, set: { ownLimits: [ownLimit()] } }))).toEqual([
      'care limit-cannot-tell',
    ]);
  });

  it('names the rate it was compared at', () => {
    const rates = [{ from: 'USD', to: 'CNY', rateMillionths: 7_100_000, typedOn: '2026-11-20' }];
    const typed = viewWith({ ...dollars, set: { rates } });
    expect(find(typed, 'limit-rate-typed')).toMatchObject({
      unsure: true,
      numbers: { rate: { text: 'USD 1 = CNY 7.1' }, date: { date: '2026-11-20' } },
    });
    expect(limitAdvice(typed).find(({ numbers }) => numbers.order)?.numbers).toMatchObject({
      order: { about: true },
      excess: { about: true },
    });
    const page = [{ from: 'USD', to: 'CNY', rateMillionths: 7_200_000, by: 'page' as const, date: null }];
    expect(told(viewWith({ ...dollars, pageRates: page }))).toContain('info limit-rate-page');
  });

  it('says when a sum is too large', () => {
    const cell = { currency: 'CNY', methods: ['alipay' as const], imported: null, minor: 10 ** 15, count: 1 };
    const sums = {
      'day@Asia/Shanghai': [
        { ...cell, category: 'a' },
        { ...cell, category: 'b' },
      ],
    };
    expect(
      told(viewWith({ usage: { sums }, set: { ownLimits: [ownLimit(), ownLimit({ id: 'two' })] } })),
    ).toEqual(['care limit-sum-too-large']);
  });
});
