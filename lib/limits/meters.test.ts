import { describe, expect, it } from 'vitest';
import { paymentFor } from '../ledger/fixtures';
import { usageOf } from '../ledger/usage';
import { entry, factsWith, limitFact, NOW, ownLimit, viewWith } from './fixtures';
import { limitMeters, zonesOf } from './meters';
import type { LimitsView } from './types';

const ZONES = ['Asia/Shanghai', 'UTC'];
const meter = (view: LimitsView) => {
  const [first] = limitMeters(view);
  if (!first) throw new Error('no meter');
  return first;
};
const spent = (minor: number, given = {}) => usageOf([paymentFor({ at: NOW, minor, ...given })], NOW, ZONES);

describe('a limit on one payment', () => {
  const facts = factsWith({ limits: [limitFact('wallet', [entry({ minor: 100_000 })])] });

  it.each([
    [100_000, 'near', null],
    [100_001, 'over', 1],
    [89_999, 'ok', null],
    [90_000, 'near', null],
  ])('of 1,000.00 judges %i fen', (minor, state, excess) => {
    const judged = meter(viewWith({ facts, minor }));
    expect(judged).toMatchObject({ id: 'wallet.transaction-max', state, resetsAt: null });
    expect(judged.excess?.minor ?? null).toBe(excess);
  });

  it('cannot tell without a total', () => {
    expect(meter(viewWith({ facts, total: null }))).toMatchObject({
      state: 'cannot-tell',
      reason: 'no-total',
      order: null,
    });
  });

  it('carries who set it and where that stands', () => {
    expect(meter(viewWith({ facts }))).toMatchObject({
      who: 'wallet',
      sources: [{ title: 'a test' }],
      unsure: false,
    });
  });

  it('takes the range of disagreeing sources seriously', () => {
    const others = [{ currency: 'CNY', minor: 80_000 }];
    const two = factsWith({ limits: [limitFact('wallet', [entry({ minor: 100_000, others })])] });
    expect(meter(viewWith({ facts: two, minor: 90_000 }))).toMatchObject({ state: 'near', unsure: true });
    expect(meter(viewWith({ facts: two, minor: 100_001 })).state).toBe('over');
    expect(meter(viewWith({ facts: two, minor: 71_000 })).state).toBe('ok');
  });

  it('is unsure when weak or old', () => {
    const weak = factsWith({ limits: [limitFact('wallet', [entry({})], { confidence: 'weak' })] });
    const old = factsWith({ limits: [limitFact('wallet', [entry({})], { staleAfter: '2026-11-24' })] });
    expect([meter(viewWith({ facts: weak })).unsure, meter(viewWith({ facts: old })).unsure]).toEqual([
      true,
      true,
    ]);
  });
});

describe('a smallest payment', () => {
  const facts = factsWith({ limits: [limitFact('wallet', [entry({ kind: 'min', minor: 1_000 })])] });

  it('tells how much is missing', () => {
    expect(meter(viewWith({ facts, minor: 400 }))).toMatchObject({
      state: 'over',
      reason: 'below-minimum',
      excess: { minor: 600 },
    });
    expect(meter(viewWith({ facts, minor: 1_000 })).state).toBe('ok');
    expect(meter(viewWith({ facts, total: null })).state).toBe('cannot-tell');
  });
});

describe('a limit that adds up', () => {
  const facts = factsWith({
    limits: [limitFact('wallet', [entry({ key: 'day', period: 'day', zone: 'Asia/Shanghai' })])],
  });

  it('counts what the ledger holds of the running period', async () => {
    const view = viewWith({ facts, usage: await spent(310_000), minor: 220_000 });
    expect(meter(view)).toMatchObject({
      used: { minor: 310_000 },
      left: { minor: 190_000 },
      order: { minor: 220_000 },
      excess: { minor: 30_000 },
      state: 'over',
      reason: 'passes-limit',
      resetsAt: '2026-11-24T16:00:00Z',
    });
  });

  it('says when nothing is left before this order', async () => {
    const usage = await spent(500_000);
    expect(meter(viewWith({ facts, usage, minor: 1 }))).toMatchObject({
      reason: 'used-up',
      left: { minor: 0 },
    });
    expect(meter(viewWith({ facts, usage, total: null }))).toMatchObject({
      state: 'near',
      reason: 'used-up',
    });
  });

  it('still shows what is used when the total is not known', async () => {
    const view = viewWith({ facts, usage: await spent(100), total: null });
    expect(meter(view)).toMatchObject({
      state: 'cannot-tell',
      reason: 'no-total',
      order: null,
      used: { minor: 100 },
    });
  });

  it('never takes an unread ledger for an empty one', () => {
    expect(meter(viewWith({ facts }))).toMatchObject({ state: 'cannot-tell', reason: 'usage-not-read' });
  });

  it('counts only its method', async () => {
    const usage = await spent(400_000, { methods: ['visa'] });
    expect(meter(viewWith({ facts, usage })).used.minor).toBe(0);
  });

  it('refuses a sum beyond 10^15', async () => {
    const cell = { currency: 'CNY', methods: ['alipay' as const], imported: null, minor: 10 ** 15, count: 1 };
    const sums = {
      'day@Asia/Shanghai': [
        { ...cell, category: 'a' },
        { ...cell, category: 'b' },
      ],
    };
    expect(meter(viewWith({ facts, usage: { sums } }))).toMatchObject({
      state: 'cannot-tell',
      reason: 'sum-too-large',
    });
  });

  it('holds at night only by night', async () => {
    const night = factsWith({
      limits: [limitFact('pix', [entry({ period: 'night', zone: 'America/Sao_Paulo' })])],
    });
    const at = async (now: string) =>
      limitMeters(viewWith({ facts: night, now, usage: await usageOf([], now, ['America/Sao_Paulo']) }));
    expect(await at('2026-11-24T15:00:00Z')).toEqual([]);
    expect(await at('2026-11-25T02:00:00Z')).toMatchObject([{ resetsAt: '2026-11-25T09:00:00Z' }]);
  });
});

describe('money of another currency', () => {
  const facts = factsWith({ limits: [limitFact('wallet', [entry({ period: 'year', key: 'year' })])] });
  const dollars = { total: { currency: 'USD', minor: 100_000 } };
  const rates = [{ from: 'USD', to: 'CNY', rateMillionths: 7_000_000, typedOn: '2026-11-20' }];

  it('is not guessed at', async () => {
    const usage = await usageOf([], NOW, ZONES);
    expect(meter(viewWith({ facts, usage, ...dollars }))).toMatchObject({
      state: 'cannot-tell',
      reason: 'no-rate-for-order',
    });
    const foreign = await spent(1, { amount: { currency: 'USD', minor: 1 } });
    expect(meter(viewWith({ facts, usage: foreign }))).toMatchObject({
      state: 'cannot-tell',
      reason: 'no-rate-for-used',
    });
  });

  it('does not hide what is passed for sure', async () => {
    const foreign = await spent(1, { amount: { currency: 'USD', minor: 1 } });
    expect(meter(viewWith({ facts, usage: foreign, minor: 500_001 })).state).toBe('over');
  });

  it('is converted at a rate that is named', async () => {
    const view = viewWith({
      facts,
      usage: await spent(1, { amount: { currency: 'USD', minor: 100 } }),
      ...dollars,
      set: { rates },
    });
    expect(meter(view)).toMatchObject({
      order: { currency: 'CNY', minor: 700_000 },
      used: { currency: 'CNY', minor: 700 },
      rate: { by: 'typed', date: '2026-11-20' },
      unsure: true,
    });
  });
});

describe("the shopper's own limits", () => {
  it('remind from the share that was asked for', async () => {
    const usage = await spent(300_000);
    const at = (remindAtPercent: number) =>
      meter(viewWith({ usage, minor: 50_000, set: { ownLimits: [ownLimit({ remindAtPercent })] } })).state;
    expect([at(70), at(71)]).toEqual(['near', 'ok']);
  });

  it('of a category count what has it, once the order is told to', async () => {
    const usage = await spent(400_000, { category: 'gifts' });
    const set = { ownLimits: [ownLimit({ category: 'gifts' })] };
    const view = { usage, minor: 200_000, set };
    expect(meter(viewWith(view))).toMatchObject({
      state: 'cannot-tell',
      reason: 'category-not-told',
      used: { minor: 400_000 },
    });
    expect(meter(viewWith({ ...view, category: 'gifts' })).state).toBe('over');
    expect(meter(viewWith({ ...view, category: 'home' }))).toMatchObject({
      order: { minor: 0 },
      state: 'ok',
    });
  });

  it('on cards bind every brand, and nothing else', async () => {
    const set = { ownLimits: [ownLimit({ method: 'card', who: 'bank' })] };
    const usage = await spent(500_000, { methods: ['visa'] });
    expect(meter(viewWith({ chosen: 'mastercard', usage, set }))).toMatchObject({
      state: 'over',
      applies: true,
    });
    expect(limitMeters(viewWith({ methods: ['alipay'], usage, set }))).toEqual([]);
  });
});

describe('zonesOf', () => {
  it('names every zone a limit follows, the shopper first', () => {
    const facts = factsWith({ limits: [limitFact('a', [entry({ zone: 'Asia/Shanghai' }), entry({})])] });
    expect(zonesOf(facts, 'Europe/Paris')).toEqual(['Europe/Paris', 'Asia/Shanghai']);
  });
});
