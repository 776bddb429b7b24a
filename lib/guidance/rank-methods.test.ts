import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Facts, PlanFact } from '../knowledge/facts';
import { METHOD_IDS, type MethodId } from '../page/method-ids';
import { DEFAULT_SETTINGS } from '../settings/defaults';
import { FACTS, FOREIGN_CARD_FEE, guidanceView, methodFact, verdict } from './fixtures';
import { type LimitVerdict, rankMethods } from './rank-methods';

const order = (view = guidanceView()) => rankMethods(view).map(({ id, status }) => `${id}:${status}`);

describe('rankMethods', () => {
  it('puts what is no loan before what is', () => {
    expect(order()).toEqual(['visa:unknown', 'alipay:unknown', 'klarna:unknown']);
  });

  it('puts what the shopper has first, and what they have but the page lacks last', () => {
    const settings = { ...DEFAULT_SETTINGS, ownedMethods: ['klarna', 'paypal'] as const };
    expect(order(guidanceView({ settings }))).toEqual([
      'klarna:unknown',
      'visa:unknown',
      'alipay:unknown',
      'paypal:not-offered',
    ]);
  });

  it('puts a passed limit behind a near one, a near one behind what fits', () => {
    const limits = [verdict(), verdict({ methods: ['visa'], state: 'near' })];
    expect(order(guidanceView({ limits }))).toEqual([
      'klarna:unknown',
      'visa:near-limit',
      'alipay:over-limit',
    ]);
  });

  it('says the number of the limit that decides', () => {
    const [, , alipay] = rankMethods(guidanceView({ limits: [verdict({ state: 'near' }), verdict()] }));
    expect(alipay?.reason).toBe('over-limit');
    expect(alipay?.numbers.excess).toEqual({ type: 'money', money: { currency: 'CNY', minor: 100 } });
    const [below] = rankMethods(
      guidanceView({
        offered: [{ id: 'alipay', chosen: null, label: null }],
        limits: [verdict({ kind: 'min' })],
      }),
    );
    expect(below?.reason).toBe('below-minimum');
  });

  it('lets no conditional limit and no threshold stop a method', () => {
    const limits = [
      verdict({ conditional: true }),
      verdict({ kind: 'threshold' }),
      verdict({ methods: null }),
    ];
    expect(order(guidanceView({ limits }))).toContain('alipay:unknown');
  });

  it('counts what the shopper or their bank set for every payment, and no limit of customs', () => {
    const every = (about: string, who: string) => verdict({ methods: null, about, who });
    const reasons = (limit: ReturnType<typeof verdict>) =>
      new Set(rankMethods(guidanceView({ limits: [limit] })).map(({ reason }) => reason));
    expect(reasons(every('own', 'own'))).toEqual(new Set(['over-limit-own']));
    expect(reasons(every('own', 'bank'))).toEqual(new Set(['over-limit-bank']));
    expect(reasons({ ...every('own', 'own'), state: 'near' })).toEqual(new Set(['near-limit-own']));
    const unbound = new Set(['limit-unknown']);
    expect(reasons(every('import', 'law'))).toEqual(unbound);
    expect(reasons({ ...every('own', 'own'), category: 'gifts', order: null })).toEqual(unbound);
  });

  it('says "fits" only of an order that was held against a limit', () => {
    const alipay = (...limits: LimitVerdict[]) =>
      rankMethods(guidanceView({ limits })).find(({ id }) => id === 'alipay')?.reason;
    const ok = verdict({ state: 'ok' });
    const untold = verdict({ state: 'cannot-tell' });
    expect(alipay(ok, untold)).toBe('fits');
    expect(alipay(untold)).toBe('limit-cannot-tell');
    expect(alipay({ ...ok, conditional: true })).toBe('limit-unknown');
    expect(alipay()).toBe('limit-unknown');
    expect(order(guidanceView({ limits: [ok] }))[0]).toBe('alipay:fits');
  });

  it('tells what other markets know of a method, and that it is theirs', () => {
    const paypal = methodFact({ id: 'paypal', method: 'paypal', markets: ['US'] });
    const offered = [{ id: 'paypal', chosen: null, label: 'PayPal' }] as const;
    const [told] = rankMethods(guidanceView({ offered, facts: { ...FACTS, abroad: [paypal] } }));
    expect(told).toMatchObject({ fact: paypal, elsewhere: true, reason: 'limit-unknown' });
    expect(rankMethods(guidanceView()).every(({ elsewhere }) => !elsewhere)).toBe(true);
  });

  it('cites the record a fee stands in', () => {
    const sources = [{ title: 'The fee', url: null, asOf: '2024' }];
    const fee = { ...FOREIGN_CARD_FEE, fact: 'fee' };
    const facts: Facts = {
      ...FACTS,
      methods: [methodFact({ id: 'alipay-cn', method: 'alipay', fees: [fee] })],
      notes: [{ id: 'fee', sources } as unknown as Facts['notes'][number]],
    };
    const alipay = rankMethods(guidanceView({ facts })).find(({ id }) => id === 'alipay');
    expect(alipay?.sources.map(({ title }) => title)).toEqual(['A source', 'The fee']);
  });

  it('points at the plans of a lender it has no record of', () => {
    const plan = { provider: 'affirm', methods: ['affirm'], loan: true } as unknown as PlanFact;
    const offered = [{ id: 'affirm', chosen: null, label: null }] as const;
    const [affirm] = rankMethods(guidanceView({ offered, facts: { ...FACTS, plans: [plan] } }));
    expect(affirm).toMatchObject({ status: 'unknown', reason: 'plan', loan: true });
  });

  it('puts known-none before a known fee, and a known fee before what nobody tells', () => {
    const free = methodFact({ id: 'free', method: 'paypal', fees: [{ ...FOREIGN_CARD_FEE, above: null }] });
    const dear = { ...FOREIGN_CARD_FEE, foreignCardOnly: false };
    const facts = {
      ...FACTS,
      methods: [
        methodFact({ id: 'unknown', method: 'wechatpay' }),
        methodFact({ id: 'dear', method: 'alipay', fees: [dear] }),
        free,
      ],
    };
    const settings = { ...DEFAULT_SETTINGS, cardForeign: false };
    const offered = (['wechatpay', 'alipay', 'paypal'] as const).map((id) => ({
      id,
      chosen: null,
      label: null,
    }));
    expect(rankMethods(guidanceView({ facts, settings, offered })).map(({ id }) => id)).toEqual([
      'paypal',
      'alipay',
      'wechatpay',
    ]);
  });

  it('calls a loan a loan where the market has no record of it', () => {
    const loans = (id: MethodId, label: string | null = null, facts: Facts = { ...FACTS, methods: [] }) =>
      rankMethods(guidanceView({ facts, offered: [{ id, chosen: null, label }] }))[0]?.loan;
    expect(['klarna', 'afterpay', 'affirm'].map((id) => loans(id as MethodId))).toEqual([true, true, true]);
    expect(['京东白条', '花呗', '先用后付', 'Pay later'].map((label) => loans('other', label))).toEqual(
      Array(4).fill(true),
    );
    expect([loans('other', '微信'), loans('other'), loans('alipay', '花呗')]).toEqual([false, false, false]);
    const plan = { provider: 'paypay', methods: ['paypay'], loan: true } as unknown as PlanFact;
    expect(loans('paypay', null, { ...FACTS, plans: [plan] })).toBe(true);
  });

  it('adds a known fee and says an uncertain one apart', () => {
    const settings = { ...DEFAULT_SETTINGS, cardForeign: true };
    const dear = rankMethods(guidanceView({ settings })).find(({ id }) => id === 'alipay');
    expect(dear?.fee).toEqual({ currency: 'CNY', minor: 603 });
    const unsure = rankMethods(guidanceView()).find(({ id }) => id === 'alipay');
    expect(unsure?.fee).toBeNull();
    expect(unsure?.feeIfForeign).toEqual({ currency: 'CNY', minor: 603 });
    expect(unsure?.feeAtLeast).toBe(true);
    expect(unsure?.numbers.feeKind).toEqual({ type: 'word', key: 'method.fee.if-foreign' });
  });

  it('knows nothing of a method without a record, nor of an order without a total', () => {
    const offered = [{ id: 'boleto', chosen: null, label: null }] as const;
    expect(rankMethods(guidanceView({ offered }))[0]).toMatchObject({
      status: 'unknown',
      reason: 'not-known',
    });
    expect(rankMethods(guidanceView({ total: null }))[0]).toMatchObject({
      status: 'unknown',
      reason: 'no-total',
    });
  });

  it('says of a lender whose plans are all of other countries that it is not known here', () => {
    const offered = [{ id: 'affirm', chosen: null, label: null }] as const;
    const facts = { ...FACTS, plansAbroad: [{ method: 'affirm' as const, markets: ['US'] }] };
    expect(rankMethods(guidanceView({ offered, facts }))[0]?.reason).toBe('plan-elsewhere');
    expect(rankMethods(guidanceView({ offered }))[0]?.reason).toBe('not-known');
  });

  it("lists the market's methods where there is no page", () => {
    expect(order(guidanceView({ offered: null }))).toEqual([
      'alipay:unknown',
      'card:unknown',
      'klarna:unknown',
    ]);
  });

  it('loses and doubles no method, in any order the page has them', () => {
    const ids = fc.uniqueArray(fc.constantFrom(...METHOD_IDS));
    fc.assert(
      fc.property(ids, ids, (offered, ownedMethods) => {
        const view = guidanceView({
          offered: offered.map((id) => ({ id, chosen: null, label: null })),
          settings: { ...DEFAULT_SETTINGS, ownedMethods },
        });
        const ranked = rankMethods(view).map(({ id }) => id);
        expect([...ranked].sort()).toEqual([...new Set([...offered, ...ownedMethods])].sort());
      }),
    );
  });
});
