import { existsSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { exponentOf } from '../money/currencies';
import { isAmountAlone, parseOffer, readOffer } from './offer';
import samples from './offer.samples.json';

type OfferRow = [string, string, number, [string, number] | null, boolean | null];

describe('parseOffer on what shops of many languages print', () => {
  it.each(samples.offers as OfferRow[])('%s: %s', (locale, text, count, per, interestFree) => {
    const offer = parseOffer(text, { locale, currency: null });
    expect(offer).toMatchObject({
      count,
      perPayment: per && { currency: per[0], minor: per[1] },
      interestFree,
    });
  });

  it.each(samples.others as [string, string][])('%s: "%s" is no offer', (locale, text) => {
    expect(parseOffer(text, { locale, currency: null })).toBeNull();
  });
});

describe('readOffer', () => {
  it.each([
    ['', 'empty'],
    ['x'.repeat(601), 'too-long'],
    ['Choose a plan', 'no-count'],
    ['1x 2x 3x Oney', 'several-counts'],
    ['3x $33.33 or 6x $17.00 with Klarna', 'several-counts'],
    ['Pay in 30 days', 'deferred'],
    ['Available for orders between $10 and $2,000', 'order-range'],
    ['Qty 3 x $25.00', 'quantity'],
    ['12 months subscription', 'subscription'],
    ['24 months warranty', 'warranty-or-return'],
    ['Earn 3x points', 'reward'],
    ['3 installments not available for this card', 'exclusion'],
    ['120 installments of $5', 'count-out-of-range'],
    ['카드 무이자 2~4/2~3개월', 'several-counts'],
  ])('%s: %s', (text, reason) => {
    expect(readOffer(text, { locale: 'en-US' })).toEqual({ ok: false, reason });
  });

  it('reads all an offer says', () => {
    expect(
      parseOffer('12 monthly payments of $95.00 at 24.5% APR with Affirm. Total: $1,140.00', {
        locale: 'en-US',
      }),
    ).toEqual({
      count: 12,
      upTo: false,
      perPayment: { currency: 'USD', minor: 9500 },
      total: { currency: 'USD', minor: 114000 },
      fee: null,
      currency: 'USD',
      interestFree: false,
      statedRate: { ppm: 245_000, per: 'year' },
      interval: { every: 1, unit: 'month' },
      provider: 'affirm',
    });
  });

  it.each([
    ['¥165.02 × 6 期，含手续费 ¥24.15', 2415, false],
    ['6 monthly payments of CN¥165.02, fee CN¥24.15 included', 2415, false],
    ['¥161.00 × 6期 手续费¥4.03/期', 403, true],
    ['¥161.00 × 6期，每期手续费¥4.03', 403, true],
  ])('reads the printed fee of "%s"', (text, minor, each) => {
    const fee = parseOffer(text, { locale: 'zh-CN', currency: 'CNY' })?.fee;
    expect(fee).toEqual({ money: { currency: 'CNY', minor }, each });
  });

  it.each([
    ['4 payments of $10 every 2 weeks', 2, 'week'],
    ['4 fortnightly payments of $10', 2, 'week'],
    ['4 weekly payments of $10', 1, 'week'],
    ['4 payments of $10 every 15 days', 15, 'day'],
    ['4 quincenas de $10', 2, 'week'],
    ['每期¥10，共4期', 1, 'month'],
  ])('hears the interval of "%s"', (text, every, unit) => {
    expect(parseOffer(text, { locale: 'en-US' })?.interval).toEqual({ every, unit });
  });

  it.each([
    ['10x de R$ 10,00 com juros de 1,99% a.m.', 19_900, 'month'],
    ['10 x 10,50 € TAEG fixe 19,9%', 199_000, 'year'],
    ['6期 手续费率0.75% 每期', 7_500, 'month'],
    ['10 x 10,50 € intérêts 5%', 50_000, null],
  ])('hears the rate of "%s"', (text, ppm, per) => {
    expect(parseOffer(text, { locale: 'fr-FR' })?.statedRate).toEqual({ ppm, per });
  });

  it('does not take a discount for interest', () => {
    expect(
      parseOffer('3x R$ 10,00 sem juros, 5% de desconto à vista', { locale: 'pt-BR' })?.interestFree,
    ).toBe(true);
  });

  it('keeps silent where free and dear are said at once', () => {
    expect(parseOffer('3x sem juros, 12x com juros no cartão')).toBeNull();
    expect(parseOffer('12期 免息 含手续费')?.interestFree).toBeNull();
  });

  it('reads a bare number only when the currency is known', () => {
    expect(parseOffer('6x 30,00', { locale: 'pt-BR', currency: 'BRL' })?.perPayment).toEqual({
      currency: 'BRL',
      minor: 3000,
    });
    expect(parseOffer('6x 30,00 cuotas', { locale: 'pt-BR' })?.perPayment).toBeNull();
  });

  it('never guesses what a bare $ is', () => {
    expect(parseOffer('4 payments of $25.00')).toMatchObject({ count: 4, perPayment: null });
  });

  it('any text ends in an answer, soon', () => {
    const piece = fc.constantFrom(
      '3',
      '12',
      'x',
      ' ',
      '$',
      '€',
      '期',
      'payments',
      'of',
      ',',
      '.',
      '0%',
      '个月',
      'de',
      '(',
      '~',
      '/',
      'in ',
    );
    const started = performance.now();
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 120 }), (pieces) => {
        const reading = readOffer(pieces.join(''), { locale: 'en-US' });
        if (reading.ok) expect(reading.offer.count).toBeGreaterThan(0);
      }),
      { numRuns: 300 },
    );
    expect(performance.now() - started).toBeLessThan(8_000);
  });
});

describe('isAmountAlone', () => {
  it.each([
    ['$30.00', true],
    ['30,00 €.', true],
    ['from $30.00', false],
    ['4', false],
  ])('%s: %s', (text, alone) => {
    expect(isAmountAlone(text)).toBe(alone);
  });
});

const casesUrl = new URL('../../../shared/cases/installments.jsonl', import.meta.url);
const hasCases = existsSync(casesUrl);
if (!hasCases) console.log('skipped: ../shared/cases/installments.jsonl is not beside the repository');

describe.skipIf(!hasCases)('parseOffer on the shared cases', () => {
  it('reads at least 97 % right and takes nothing for an offer that is none', () => {
    const rows = readFileSync(casesUrl, 'utf8')
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    const wrong: string[] = [];
    const falseOffers: string[] = [];
    for (const row of rows) {
      const offer = parseOffer(row.text, { locale: row.locale, currency: null });
      // A hole in a template ("de R$ sem") is still an offer; every other marked kind is none.
      const isOffer = row.count !== null && !(row.kind && !row.kind.startsWith('amount missing'));
      if (!isOffer) {
        if (offer) falseOffers.push(row.text);
        continue;
      }
      const per = offer?.perPayment;
      const amount = per ? per.minor / 10 ** exponentOf(per.currency) : null;
      const right =
        offer?.count === row.count &&
        amount === row.perPayment &&
        (!per || per.currency === row.currency) &&
        offer?.interestFree === row.interestFree;
      if (!right) wrong.push(row.text);
    }
    expect(falseOffers).toEqual([]);
    expect(wrong.length / rows.length).toBeLessThanOrEqual(0.03);
  });
});
