import { describe, expect, it } from 'vitest';
import { compareOffers, todayOf } from './compare';
import { planFact, sampleView } from './test-facts';
import type { InstallmentView } from './types';

const page = (...texts: string[]): Pick<InstallmentView, 'offers'> => ({
  offers: texts.map((text, item) => ({ text, item })),
});
const cny = (minor: number) => ({ currency: 'CNY', minor });

describe('compareOffers', () => {
  it('puts paying at once first and the cheaper offer before the dearer', () => {
    const rows = compareOffers(sampleView(page('¥89.33×12期', '¥333.34×3期 免息', '花呗 6期')));
    expect(rows.map((row) => row.id)).toEqual(['at-once', 'page-1-3', 'page-0-12', 'page-2-6']);
    expect(rows[0]).toMatchObject({
      count: 1,
      total: cny(100_000),
      fee: cny(0),
      rate: null,
      loan: false,
      unknowns: [],
    });
  });

  describe('of an order of CNY 966.00', () => {
    const priced = (text: string) => {
      const row = compareOffers(sampleView({ ...page(text), total: cny(96_600) })).find(
        ({ from }) => from === 'page',
      );
      return [row?.fee?.minor ?? null, row?.total?.minor ?? null, row?.about, row?.unsure];
    };

    it('takes the printed fee over count times part', () => {
      expect(priced('¥165.02 × 6 期，含手续费 ¥24.15')).toEqual([2_415, 99_015, false, false]);
      const [, row] = compareOffers(
        sampleView({ ...page('¥165.02 × 6 期，含手续费 ¥24.15'), total: cny(96_600) }),
      );
      expect(row?.payments.map(({ amount }) => amount.minor)).toEqual([16_505, ...Array(5).fill(16_502)]);
      expect(priced('6期，手续费 ¥24.15')).toEqual([2_415, 99_015, false, false]);
      expect(priced('¥165.02 × 6 期，总计 ¥990.15')).toEqual([2_415, 99_015, false, false]);
    });

    it('says "about" where only rounded parts tell', () => {
      expect(priced('¥165.02 × 6 期')).toEqual([2_412, 99_012, true, false]);
      expect(priced('¥161.00 × 6 期')).toEqual([0, 96_600, false, false]);
    });

    it('takes a fee of one part for what it is, said or found out', () => {
      expect(priced('¥165.03 × 6期 手续费¥4.03/期')).toEqual([2_418, 99_018, true, false]);
      expect(priced('¥165.03 × 6期 含手续费¥4.03')).toEqual([2_418, 99_018, true, false]);
      expect(priced('¥161.00 × 6期 手续费¥4.03/期')).toEqual([2_418, 99_018, true, false]);
      expect(priced('6期 每期手续费¥4.03')).toEqual([2_418, 99_018, true, false]);
    });

    it('is unsure where fee and parts disagree, and silent where they are of something else', () => {
      expect(priced('¥165.02 × 6 期，含手续费 ¥50.00')).toEqual([5_000, 101_600, false, true]);
      expect(priced('¥100.00 × 6 期，含手续费 ¥24.15')).toEqual([null, null, false, true]);
      expect(priced('¥165.02 × 6 期，含手续费 US$24.15')).toEqual([2_412, 99_012, true, false]);
      expect(priced('6期，手续费 ¥9999.00')).toEqual([null, null, false, false]);
    });
  });

  it("applies no market's usual plans to other money", () => {
    const from = (currency: string) =>
      compareOffers(sampleView({ total: { currency, minor: 100_000 } }, [planFact({})])).map(
        (row) => row.from,
      );
    expect(from('CNY')).toContain('market');
    expect(from('USD')).toEqual(['at-once']);
    const german = (currency: string) =>
      compareOffers(sampleView({ market: 'DE', total: { currency, minor: 100_000 } }, [planFact({})])).length;
    expect([german('EUR') > 1, german('USD')]).toEqual([true, 1]);
    expect(compareOffers(sampleView({ market: 'ZZ' }, [planFact({})])).length).toBeGreaterThan(1);
  });

  it('takes the remainder of the division for no fee', () => {
    const [, row] = compareOffers(sampleView(page('¥333.33×3期')));
    expect(row).toMatchObject({ fee: cny(0), total: cny(100_000), interestFree: true, rate: { ppm: 0 } });
    expect(row?.payments.map((payment) => payment.amount.minor)).toEqual([33_334, 33_333, 33_333]);
  });

  it('gives the rate by the market law first, the other way beside it', () => {
    const [, row] = compareOffers(sampleView(page('¥89.33×12期')));
    expect(row?.fee).toEqual(cny(7_196));
    expect(row?.rate).toMatchObject({ method: 'nominal-12', law: 'cn-pboc-2021-3' });
    expect(row?.rate?.ppm).toBeGreaterThan(130_000);
    expect(row?.rate?.ppm).toBeLessThan(131_000);
    expect(row?.otherRates[0]).toMatchObject({ method: 'effective-annual', law: 'cn-pboc-2021-3' });
  });

  it('says nothing of cost where the parts belong to something else', () => {
    for (const text of ['¥50.00×3期', '¥5,000.00×12期', '$89.33×12期 US$']) {
      const [, row] = compareOffers(sampleView(page(text)));
      expect(row).toMatchObject({ fee: null, total: null, rate: null, firstDue: null });
      expect(row?.unknowns).toContain('fee');
    }
  });

  it('marks numbers that contradict the words', () => {
    const rows = compareOffers(sampleView(page('¥89.33×12期 免息', '¥333.33×3期 含手续费')));
    expect(rows.filter((row) => row.from === 'page').map((row) => row.unsure)).toEqual([true, true]);
  });

  it('uses a printed total where it fits the parts', () => {
    const [, row] = compareOffers(sampleView(page('¥89.33×12期，合计¥1,072.00')));
    expect(row?.total).toEqual(cny(107_200));
  });

  it('takes dates and late fee from facts, and says which are assumed', () => {
    const [, row] = compareOffers(sampleView(page('花呗分期 ¥333.34×3期'), [planFact({})]));
    expect(row).toMatchObject({
      factId: 'sample-plan',
      firstDue: '2026-12-24',
      lastDue: '2027-02-24',
      datesAssumed: false,
      earlyPayoff: 'fee-kept',
      lateFee: { ppmPerDay: 500 },
    });
    const [, alone] = compareOffers(sampleView(page('¥333.34×3期')));
    expect(alone?.datesAssumed).toBe(true);
    expect(alone?.unknowns).toEqual(['due-dates', 'late-fee', 'provider']);
  });

  it('knows the market card, and one provider by another name', () => {
    const card = planFact({ id: 'card', provider: 'card-cn' });
    const [, byCard] = compareOffers(sampleView(page('信用卡分期 ¥333.34×3期'), [card]));
    expect(byCard?.factId).toBe('card');
    const afterpay = planFact({
      id: 'clear',
      provider: 'afterpay',
      plans: [{ count: 4, interval: 2, unit: 'week', feePpm: 0 }],
    });
    const [, byName] = compareOffers(
      sampleView(
        {
          ...page('4 payments of £250.00 with Clearpay'),
          market: 'GB',
          total: { currency: 'GBP', minor: 100_000 },
        },
        [afterpay],
      ),
    );
    expect(byName).toMatchObject({ factId: 'clear', lastDue: '2027-01-19', rate: { law: 'gb-conc' } });
  });

  it('shows what the market usually has, marked so, with its true rate', () => {
    const rows = compareOffers(sampleView({}, [planFact({})]));
    expect(rows.map((row) => [row.id, row.from])).toEqual([
      ['at-once', 'at-once'],
      ['market-sample-plan-3', 'market'],
      ['market-sample-plan-12', 'market'],
    ]);
    expect(rows[2]).toMatchObject({ fee: cny(7_200), offer: null, item: null });
    // 0.6 % a month on the first amount = 13.0 % a year.
    expect(Math.round((rows[2]?.rate?.ppm ?? 0) / 1_000)).toBe(130);
  });

  it.each<[string, Partial<InstallmentView>]>([
    ['the page offers its provider', page('花呗 6期')],
    ['no method here leads to it', { methods: ['visa'] }],
    ['the total is unknown', { total: null }],
  ])('leaves the usual out where %s', (_why, change) => {
    const rows = compareOffers(sampleView(change, [planFact({})]));
    expect(rows.filter((row) => row.from === 'market')).toEqual([]);
  });

  it.each<[Parameters<typeof planFact>[0]['limits'], string | null]>([
    [[limit('order', 'min', 200_000)], 'below-order-min'],
    [[limit('order', 'max', 50_000)], 'above-order-max'],
    [[limit('instalment', 'min', 50_000)], 'below-part-min'],
    [[limit('order', 'min', 50_000), limit('order', 'max', 200_000), limit('instalment', 'min', 100)], null],
    [[{ ...limit('order', 'min', 200_000), conditional: true }], null],
    [[{ ...limit('order', 'min', 200_000), installmentCount: 6 }], null],
    [[{ ...limit('order', 'min', 200_000), amount: { currency: 'EUR', minor: 200_000 } }], null],
  ])('tells a threshold the order misses (%#)', (limits, why) => {
    const rows = compareOffers(sampleView({}, [planFact({ limits: limits ?? [] })]));
    expect(rows[1]?.outOfReach?.why ?? null).toBe(why);
    const [, fromPage] = compareOffers(
      sampleView(page('花呗分期 ¥333.34×3期'), [planFact({ limits: limits ?? [] })]),
    );
    expect(fromPage?.outOfReach?.why ?? null).toBe(why);
  });

  it.each([{ confidence: 'weak' as const }, { conflict: true }, { staleAfter: '2026-06-01' }])(
    'calls a weak, disputed or old fact unsure: %o',
    (change) => {
      const [, row] = compareOffers(sampleView({}, [planFact(change)]));
      expect(row?.unsure).toBe(true);
    },
  );

  it('without a total still tells an interest-free offer', () => {
    const rows = compareOffers(sampleView({ ...page('¥100.00×3期 免息', '¥100.00×6期'), total: null }));
    expect(rows[0]).toMatchObject({ total: cny(30_000), fee: cny(0), rate: { ppm: 0 } });
    expect(rows[1]).toMatchObject({ total: null, fee: null });
  });

  it('knows the fee of a fixed share, of nothing, and keeps silent where no fact says', () => {
    const fact = planFact({
      plans: [
        { count: 3, interval: 1, unit: 'month', feePpm: 0 },
        { count: 6, interval: 1, unit: 'month', feePpm: 45_000 },
        { count: 9, interval: 1, unit: 'month', feePpm: null },
      ],
      firstDue: 'statement',
    });
    const rows = compareOffers(sampleView({}, [fact])).slice(1);
    expect(rows.map((row) => row.fee?.minor ?? null)).toEqual([0, 4_500, null]);
    expect(rows[1]?.datesAssumed).toBe(true);
  });
});

describe('a printed monthly rate', () => {
  it('is told as its true rate when taken on the first amount', () => {
    const [, row] = compareOffers(sampleView(page('12期 手续费率0.6% 每期')));
    expect(row?.rate).toBeNull();
    expect(Math.round((row?.flatRate?.ppm ?? 0) / 1_000)).toBe(130);
  });

  it('gives way to the rate of the amounts', () => {
    const [, row] = compareOffers(sampleView(page('¥89.33×12期 手续费率0.6% 每期')));
    expect(row?.rate).not.toBeNull();
    expect(row?.flatRate).toBeNull();
  });
});

describe('usual products of unknown cost', () => {
  it('take one row, with the rates their provider states', () => {
    const plans = [3, 6, 12].map((count) => ({ count, interval: 1, unit: 'month' as const, feePpm: null }));
    const rows = compareOffers(sampleView({}, [planFact({ plans, aprToPpm: 360_000, aprFromPpm: 0 })])).slice(
      1,
    );
    expect(rows).toMatchObject([
      { id: 'market-sample-plan-12', upTo: true, fee: null, aprRange: { fromPpm: 0, toPpm: 360_000 } },
    ]);
  });

  it('know a rate stated alone', () => {
    const [, row] = compareOffers(sampleView({}, [planFact({ aprToPpm: 150_000 })]));
    expect(row?.aprRange).toEqual({ fromPpm: 150_000, toPpm: 150_000 });
  });
});

describe('todayOf', () => {
  it('is the day where the shopper is', () => {
    expect(todayOf({ now: '2026-11-24T17:00:00Z', zone: 'Asia/Shanghai' })).toBe('2026-11-25');
  });
});

function limit(period: 'order' | 'instalment', kind: 'min' | 'max', minor: number) {
  return {
    key: `${period}-${kind}`,
    period,
    kind,
    amount: cny(minor),
    who: 'provider' as const,
    zone: null,
    installmentCount: null,
    conditional: false,
  };
}
