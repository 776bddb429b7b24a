import { describe, expect, it } from 'vitest';
import { paymentFor } from '../ledger/fixtures';
import { usageOf } from '../ledger/usage';
import { entry, factsWith, limitFact, methodFact, NOW, planFact, viewWith } from './fixtures';
import { limitMeters } from './meters';
import type { LimitsView } from './types';

const ZONES = ['Asia/Shanghai', 'UTC'];
const meter = (view: LimitsView) => {
  const [first] = limitMeters(view);
  if (!first) throw new Error('no meter');
  return first;
};
const spent = (minor: number, given = {}) => usageOf([paymentFor({ at: NOW, minor, ...given })], NOW, ZONES);

describe('which limits stand here', () => {
  it('leaves out what no payment uses', () => {
    const facts = factsWith({
      limits: [
        limitFact('fx', [entry({ period: 'year' })], { about: 'account', methods: null }),
        limitFact('tax', [entry({ kind: 'tax-waived' }), entry({ kind: 'duty' })], {
          about: 'import',
          methods: null,
        }),
        limitFact('sca', [entry({ kind: 'threshold' })], { about: 'authentication' }),
        limitFact('store', [entry({ period: 'balance' }), entry({ period: 'instalment' })]),
        limitFact('gift', [entry({ kind: 'threshold', conditional: true })], {
          about: 'import',
          methods: null,
        }),
        limitFact('hours', [entry({})], { about: 'time' }),
        limitFact('pix', [entry({})], { methods: ['pix'] }),
      ],
      methods: [methodFact('bizum', 'other', [entry({})])],
      plans: [planFact('paypal-pay4', ['paypal'], [entry({})])],
    });
    expect(limitMeters(viewWith({ facts, methods: ['alipay', 'other', 'paypal'] }))).toEqual([]);
  });

  it('tells one limit of two records once, with both sources', () => {
    const facts = factsWith({
      limits: [limitFact('one', [entry({})])],
      methods: [
        {
          ...methodFact('two', 'alipay', [entry({})]),
          sources: [{ title: 'another', url: null, asOf: null }],
        },
      ],
    });
    expect(limitMeters(viewWith({ facts }))).toMatchObject([
      { facts: ['one', 'two'], sources: [{ title: 'a test' }, { title: 'another' }] },
    ]);
  });

  it('takes the methods the shopper has where the page offers none', () => {
    const facts = factsWith({ limits: [limitFact('wallet', [entry({})])] });
    const view = { facts, methods: [], chosen: null };
    expect(limitMeters(viewWith(view))).toEqual([]);
    expect(limitMeters(viewWith({ ...view, set: { ownedMethods: ['alipay'] } }))).toMatchObject([
      { applies: false },
    ]);
  });

  it('counts plans of pay-later methods as perhaps', () => {
    const facts = factsWith({ plans: [planFact('afterpay-us', ['afterpay'], [entry({ period: 'order' })])] });
    expect(meter(viewWith({ facts, methods: ['afterpay'], chosen: null })).conditional).toBe(true);
  });

  it('puts what surely holds first, worst before good', () => {
    const facts = factsWith({
      limits: [
        limitFact('perhaps', [entry({ minor: 1, conditional: true })]),
        limitFact('fine', [entry({ minor: 900_000 })]),
        limitFact('passed', [entry({ minor: 2 })]),
      ],
    });
    expect(limitMeters(viewWith({ facts })).map(({ fact }) => fact)).toEqual(['passed', 'fine', 'perhaps']);
  });
});

describe('the order of limits at a Chinese checkout', () => {
  const law = { about: 'import', methods: null } as const;
  const parcel = (key: string, minor: number) =>
    entry({ key, period: 'parcel', minor, who: 'law', conditional: true });
  const facts = factsWith({
    limits: [
      limitFact('wallet', [entry({ minor: 2 })]),
      limitFact('cn-qr', [entry({ minor: 1, who: 'law', conditional: true })]),
      limitFact('cn-parcel', [parcel('near', 80_000), parcel('far', 100_000)], law),
      limitFact('cn-cbec-year', [entry({ period: 'year', minor: 2_600_000, conditional: true })], law),
      limitFact('cn-cbec-single', [entry({ conditional: true })], law),
    ],
  });
  const shown = (view: LimitsView) =>
    limitMeters(view).map(({ id, place }) => `${place} ${id.split('.')[0]}`);

  it('puts the quotas on imports first, and what hangs on account or code last', () => {
    expect(shown(viewWith({ facts, minor: 96_600 }))).toEqual([
      'customs cn-cbec-single',
      'customs cn-cbec-year',
      'holds wallet',
      'case cn-qr',
    ]);
    const dollars = shown(viewWith({ facts, total: { currency: 'USD', minor: 1 } }));
    expect(dollars[0]).toBe('holds wallet');
    expect(shown(viewWith({ facts, importOrder: false }))).toEqual(['holds wallet', 'case cn-qr']);
  });

  it('speaks of the post only for a known import, the wider of its limits first', () => {
    const view = viewWith({ facts, minor: 96_600, importOrder: true });
    const ids = limitMeters(view).flatMap(({ fact, id }) => (fact === 'cn-parcel' ? [id] : []));
    expect(ids).toEqual(['cn-parcel.far', 'cn-parcel.near']);
  });
});

describe('what the shopper told', () => {
  const foreign = factsWith({
    limits: [limitFact('cn-foreign-card', [entry({ minor: 5, conditional: true })])],
  });
  const classes = factsWith({
    limits: ['cn-acct-1', 'cn-acct-2'].map((id, index) =>
      limitFact(id, [entry({ conditional: true, minor: 100 * (index + 1) })], { about: 'account' }),
    ),
  });

  it('settles whether a foreign card is used', () => {
    const conditional = (cardForeign: boolean | null) =>
      limitMeters(viewWith({ facts: foreign, set: { cardForeign } })).map((one) => one.conditional);
    expect([conditional(null), conditional(true), conditional(false)]).toEqual([[true], [false], []]);
  });

  it('settles the account class, which still binds only balance', () => {
    expect(limitMeters(viewWith({ facts: classes }))).toHaveLength(2);
    expect(limitMeters(viewWith({ facts: classes, set: { accountClass: 2 } }))).toMatchObject([
      { fact: 'cn-acct-2', conditional: true },
    ]);
  });

  it('settles whether an order is an import', async () => {
    const facts = factsWith({
      limits: [
        limitFact('year', [entry({ period: 'year', zone: 'Asia/Shanghai' })], {
          about: 'import',
          methods: null,
        }),
      ],
    });
    const usage = await usageOf(
      [
        paymentFor({ id: 'a-home-1', at: NOW, minor: 1, imported: false }),
        paymentFor({ id: 'a-told-1', at: NOW, minor: 20, imported: true }),
      ],
      NOW,
      ZONES,
    );
    expect(meter(viewWith({ facts, usage, importOrder: true }))).toMatchObject({
      conditional: false,
      used: { minor: 20 },
      unsure: false,
    });
    expect(meter(viewWith({ facts, usage })).conditional).toBe(true);
    expect(limitMeters(viewWith({ facts, usage, importOrder: false }))).toEqual([]);
    expect(meter(viewWith({ facts, usage: await spent(20) })).unsure).toBe(true);
  });
});
