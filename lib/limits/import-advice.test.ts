import { describe, expect, it } from 'vitest';
import type { Advice } from '../knowledge/advice';
import { paymentFor } from '../ledger/fixtures';
import { usageOf } from '../ledger/usage';
import { entry, factsWith, limitFact, NOW, viewWith } from './fixtures';
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
    expect(told(viewWith(view))).toEqual(['info import-single-over']);
    expect(told(viewWith({ ...view, importOrder: false }))).toEqual([]);
  });

  it('tell only the wider of two origins', () => {
    const both = factsWith({
      limits: [
        limitFact(
          'cn-parcel',
          [entry({ key: 'near', minor: 80_000 }), entry({ key: 'far', minor: 100_000 })],
          law,
        ),
      ],
    });
    const numbers = (minor: number) =>
      limitAdvice(viewWith({ facts: both, minor, importOrder: true })).map((one) => one.numbers.limit);
    expect(numbers(120_000)).toEqual([{ type: 'money', money: { currency: 'CNY', minor: 100_000 } }]);
    expect(numbers(90_000)).toEqual([]);
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
