import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Advice } from '../knowledge/advice';
import { paymentFor } from '../ledger/fixtures';
import { usageOf } from '../ledger/usage';
import { entry, factsWith, limitFact, NOW, ownLimit, viewWith } from './fixtures';
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
      ['stop limit-max-single-over'],
      ['care limit-max-single-over'],
    ]);
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

describe('customs limits', () => {
  const law = { about: 'import', methods: null } as const;
  const facts = factsWith({
    limits: [
      limitFact('cn-cbec-single', [entry({ who: 'law', conditional: true })], law),
      limitFact(
        'cn-cbec-year',
        [
          entry({
            key: 'year-max',
            period: 'year',
            zone: 'Asia/Shanghai',
            minor: 2_600_000,
            who: 'law',
            conditional: true,
          }),
        ],
        { ...law, sources: [{ title: 'year', url: null, asOf: null }] },
      ),
      limitFact(
        'cn-parcel',
        [entry({ key: 'parcel-max', period: 'parcel', minor: 100_000, who: 'law', conditional: true })],
        law,
      ),
    ],
  });

  it('say what happens above the single limit, by what is left of the year', async () => {
    const view = viewWith({ facts, usage: NONE, minor: 600_000, importOrder: true });
    expect(told(view)).toEqual(['care import-single-over', 'info import-max-over']);
    expect(find(view, 'import-single-over')).toMatchObject({
      facts: ['cn-cbec-single', 'cn-cbec-year'],
      numbers: { excess: { money: { minor: 100_000 } }, yearLeft: { money: { minor: 2_600_000 } } },
      sources: [{ title: 'a test' }, { title: 'year' }],
    });
    const late = viewWith({
      facts,
      usage: await spent(2_200_000, { imported: true }),
      minor: 600_000,
      importOrder: true,
    });
    expect(told(late)).toEqual([
      'care import-single-over-year-spent',
      'care import-year-over',
      'info import-max-over',
    ]);
  });

  it('only inform where nobody said it is an import, and are silent where it is none', () => {
    const view = { facts, usage: NONE, minor: 600_000 };
    expect(told(viewWith(view))).toEqual(['info import-single-over', 'info import-max-over']);
    expect(told(viewWith({ ...view, importOrder: false }))).toEqual([]);
  });

  it('come near by the year only', async () => {
    const usage = await spent(2_200_000, { imported: true });
    expect(told(viewWith({ facts, usage, minor: 150_000, importOrder: true }))).toEqual([
      'care import-year-near',
      'info import-max-over',
    ]);
  });

  it('stand alone where the year is not known', () => {
    const single = factsWith({ limits: facts.limits.slice(0, 1) });
    expect(told(viewWith({ facts: single, minor: 600_000, importOrder: true }))).toEqual([
      'care import-max-over',
    ]);
  });

  it('name the threshold above which other taxes begin', () => {
    const eu = factsWith({
      limits: [
        limitFact(
          'eu',
          [entry({ kind: 'threshold', currency: 'EUR', minor: 15_000, period: 'consignment' })],
          law,
        ),
      ],
    });
    const at = (minor: number) =>
      told(viewWith({ facts: eu, total: { currency: 'EUR', minor }, importOrder: true }));
    expect([at(15_001), at(15_000)]).toEqual([['info import-threshold-over'], []]);
  });
});

describe('words', () => {
  const read = (locale: string): Record<string, string> =>
    JSON.parse(readFileSync(`lib/i18n/catalogue/${locale}/limits.json`, 'utf8'));
  const source = ['limit-advice', 'import-advice']
    .map((name) => readFileSync(`lib/limits/${name}.ts`, 'utf8'))
    .join();
  const english = read('en');
  const reasons = [
    ...new Set(Object.keys(english).flatMap((key) => /^advice\.([a-z-]+)\./.exec(key)?.[1] ?? [])),
  ];

  it('stand for every reason the code gives', () => {
    const given = [...source.matchAll(/'((?:limit|import)-[a-z-]+)'/g)].map(([, reason]) => reason);
    const built = ['limit-own', 'limit-bank-own'].flatMap((kind) =>
      ['over', 'single-over', 'used-up', 'near'].map((end) => `${kind}-${end}`),
    );
    const plain = given.filter((reason) => reason !== 'limit-own' && reason !== 'limit-bank-own');
    expect([...new Set([...plain, ...built])].sort()).toEqual(reasons.sort());
  });

  it.each(['en', 'zh-CN'])('have consequence, reason and remedy in %s', (locale) => {
    const words = read(locale);
    for (const reason of reasons) {
      for (const part of ['title', 'why', 'do']) {
        const key = `advice.${reason}.${part}`;
        expect(words[key] ?? words[`${key}.other`], key).toBeTruthy();
      }
    }
  });

  it.each(['en', 'zh-CN'])('never advise to split where that would evade the law, in %s', (locale) => {
    const splitting = /split|several orders|separate orders|分开|拆分|拆单|分次|分批/i;
    const words = read(locale);
    const ofLaw = [
      'limit-law-single-over',
      'limit-max-over',
      'limit-conditional-over',
      ...reasons.filter((reason) => reason.startsWith('import-')),
    ];
    for (const reason of ofLaw) expect(words[`advice.${reason}.do`], reason).not.toMatch(splitting);
  });
});
