import { describe, expect, it } from 'vitest';
import { FACTS, methodFact } from '../guidance/fixtures';
import type { OrderTold } from '../ledger/types';
import { entry, limitFact, NOW, ownLimit } from '../limits/fixtures';
import type { PageKind, Reading } from '../page/reading';
import { DEFAULT_SETTINGS } from '../settings/defaults';
import { advise } from './advise';
import { judge } from './judge';
import type { AdviceView } from './view';

const FEE = {
  key: 'foreign-card',
  ppm: 30_000,
  above: { currency: 'CNY', minor: 20_000 },
  base: 'whole',
  foreignCardOnly: true,
  fact: 'cn-foreign-card',
} as const;

const facts = {
  ...FACTS,
  methods: [methodFact({ id: 'alipay-cn', method: 'alipay', fees: [FEE] })],
  limits: [
    limitFact('cn-foreign-card', [
      entry({ key: 'fee-free', kind: 'fee-free', minor: 20_000, conditional: true }),
    ]),
  ],
};

function viewOf(kind: PageKind, more: Partial<Reading> = {}, set = {}): AdviceView {
  return {
    reading: {
      kind,
      total: {
        ok: true,
        money: { currency: 'CNY', minor: 96_600 },
        item: 1,
        currencyFrom: 'text',
      },
      methods: [{ id: 'alipay', chosen: true, item: 2, label: 'Alipay' }],
      offers: [{ text: '¥322.00×3期', item: 3 }],
      marks: [],
      rates: [],
      language: 'zh-CN',
      ...more,
    } as Reading,
    host: 'shop.example',
    editedTotal: null,
    chosenByHand: null,
    facts,
    settings: { ...DEFAULT_SETTINGS, market: 'CN', ...set },
    usage: { sums: {} },
    heldPlans: [],
    now: NOW,
    zone: 'Asia/Shanghai',
    locale: 'en',
  };
}

describe('judge', () => {
  it('measures an order in dollars at the rate its page prints, and names that', () => {
    const limits = [limitFact('quota', [entry({ key: 'single', minor: 500_000, conditional: false })])];
    const total: Reading['total'] = {
      ok: true,
      money: { currency: 'USD', minor: 100_000 },
      item: 1,
      currencyFrom: 'text',
    };
    const rates = [{ from: 'USD', to: 'CNY', per: 1, rateMillionths: 7_123_400 }];
    const meter = (more: Partial<Reading>) =>
      judge({ ...viewOf('checkout', { total, ...more }), facts: { ...facts, limits } }).meters.find(
        ({ id }) => id === 'quota.single',
      );
    expect(meter({ rates })).toMatchObject({
      order: { currency: 'CNY', minor: 712_340 },
      rate: { by: 'page', rateMillionths: 7_123_400 },
      unsure: true,
    });
    expect(meter({})).toMatchObject({ order: null, reason: 'no-rate-for-order' });
  });

  it("lets facts grow stale by the shopper's own day", () => {
    const methods = [methodFact({ id: 'alipay-cn', method: 'alipay', staleAfter: '2026-11-25' })];
    const view = { ...viewOf('checkout'), facts: { ...facts, methods }, now: '2026-11-24T20:00:00Z' };
    const unsureIn = (zone: string) => judge({ ...view, zone }).methods.map(({ unsure }) => unsure);
    expect([unsureIn('Asia/Shanghai'), unsureIn('America/New_York')]).toEqual([[true], [false]]);
  });

  it('judges nothing where all is paid', () => {
    const judged = judge(viewOf('result'));
    expect(judged).toMatchObject({ total: { minor: 96_600 }, meters: [], methods: [], offers: [] });
    expect(judge(viewOf('checkout')).methods).toHaveLength(1);
  });

  it('names no methods in a cart that shows none, not even as lacking', () => {
    const set = { ownedMethods: ['paypal'] };
    expect(judge(viewOf('cart', { methods: [] }, set)).methods).toEqual([]);
    expect(judge(viewOf('cart', {}, set)).methods).toHaveLength(2);
  });

  it('rates what the page offers against the total of the page, never against another', () => {
    const of = (editedTotal: AdviceView['editedTotal']) =>
      judge({
        ...viewOf('checkout', { offers: [{ text: '¥330.00×3期', item: 3 }] }),
        editedTotal,
      }).offers.find(({ from }) => from === 'page');
    expect(of(null)).toMatchObject({ fee: { minor: 2_400 } });
    expect(of({ currency: 'CNY', minor: 96_600 })).toMatchObject({ fee: { minor: 2_400 } });
    expect(of({ currency: 'CNY', minor: 50_000 })).toMatchObject({ fee: null, rate: null });
  });

  it('lets the usual methods stand where a confirmation page names none', () => {
    const { methods } = judge(viewOf('checkout', { methods: [] }, { ownedMethods: ['paypal'] }));
    expect(methods.map(({ id, offered }) => [id, offered])).toEqual([
      ['paypal', true],
      ['alipay', true],
    ]);
    expect(judge(viewOf('payment', { methods: [] }, {})).methods).toEqual([]);
  });

  it("lets the shopper's limit for every payment reach the methods", () => {
    const ownLimits = [ownLimit({ minor: 50_000, period: 'transaction' })];
    expect(judge(viewOf('checkout', {}, { ownLimits })).methods[0]).toMatchObject({
      status: 'over-limit',
      reason: 'over-limit-own',
    });
  });

  it('counts an order as what the shopper said it is', () => {
    const ownLimits = [ownLimit({ category: 'Gifts', period: 'transaction', minor: 100 })];
    const quota = { ...limitFact('quota', [entry({ key: 'max', minor: 100 })]), about: 'import' as const };
    const view = {
      ...viewOf('checkout', {}, { ownLimits, categories: ['Gifts'] }),
      facts: { ...facts, limits: [quota] },
    };
    const seen = (told: OrderTold | null) =>
      judge({ ...view, told })
        .meters.filter(({ id }) => id === 'quota.max' || id.startsWith('own.'))
        .map(({ id, state, conditional }) => `${id} ${state}${conditional ? '?' : ''}`)
        .sort();
    expect(seen(null)).toEqual(['own.day cannot-tell', 'quota.max over?']);
    expect(seen({ imported: true, category: 'Gifts' })).toEqual(['own.day over', 'quota.max over']);
    expect(seen({ imported: false, category: 'Home' })).toEqual(['own.day ok']);
  });
});

describe('advise', () => {
  it('says one fee once', () => {
    const fees = (set: object) =>
      advise(viewOf('checkout', { offers: [] }, set)).flatMap(({ severity, reason }) =>
        severity === 'care' ? [reason] : [],
      );
    expect(fees({ cardForeign: true })).toEqual(['method-fee-at-least']);
    const bank = { cardForeign: true, cardCurrency: 'USD', bankFeePpm: 15_000 };
    expect(fees(bank)).toEqual(['method-fee']);
  });
});
