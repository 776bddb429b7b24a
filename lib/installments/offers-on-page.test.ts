import { describe, expect, it } from 'vitest';
import { offersOnPage } from './offers-on-page';

const read = (texts: string[], locale = 'en-US', currency = 'USD') =>
  offersOnPage(
    texts.map((text, item) => ({ text, item })),
    { locale, currency },
  ).map(({ item, offer }) => [item, offer.count, offer.perPayment?.minor ?? null, offer.interestFree]);

describe('offersOnPage', () => {
  it('puts an offer together that stands in several elements', () => {
    expect(read(['4 interest-free payments of', '$25.00', 'with Klarna'])).toEqual([[0, 4, 2500, true]]);
    expect(read(['Pay in 4', 'payments of', '$25.00'])).toEqual([[0, 4, 2500, null]]);
    expect(read(['6期', '每期', '¥170.00'], 'zh-CN', 'CNY')).toEqual([[0, 6, 17000, null]]);
  });

  it('reads a list of plans one by one', () => {
    expect(read(['Choose', '3 x $33.34', '6 x $17.50', '12 x $9.00'])).toEqual([
      [1, 3, 3334, null],
      [2, 6, 1750, null],
      [3, 12, 900, null],
    ]);
  });

  it('takes apart several plans in one text', () => {
    expect(read(['3x R$ 33,34 sem juros ou 12x R$ 9,17 com juros'], 'pt-BR', 'BRL')).toEqual([
      [0, 3, 3334, true],
      [0, 12, 917, false],
    ]);
    expect(read(['3 x $33.34; 6 x $17.50'])).toEqual([
      [0, 3, 3334, null],
      [0, 6, 1750, null],
    ]);
  });

  it('keeps one of equal offers, the fullest', () => {
    expect(read(['4 payments of $25.00', '4 interest-free payments of $25.00 with Klarna'])).toEqual([
      [0, 4, 2500, true],
    ]);
    expect(read(['Pay in 4 with Klarna', '4 interest-free payments of $25.00 with Klarna'])).toEqual([
      [1, 4, 2500, true],
    ]);
    expect(read(['Pay in 4 with Klarna', '4 interest-free payments of $25.00 with Afterpay'])).toHaveLength(
      2,
    );
  });

  it('takes "up to 3" beside the plan of 3 for that plan', () => {
    const upTo = (...texts: string[]) =>
      offersOnPage(
        texts.map((text, item) => ({ text, item })),
        { locale: 'zh-CN', currency: 'CNY' },
      ).map(({ offer }) => [offer.count, offer.upTo]);
    const method = '可分 3 期，每期 ¥322.00，免息';
    expect(upTo(method)).toEqual([[3, true]]);
    expect(upTo(method, '¥322.00×3期')).toEqual([[3, false]]);
    expect(upTo('¥322.00×3期', method)).toEqual([[3, false]]);
  });

  it('does not join an offer with a price that is not its own', () => {
    expect(read(['4 interest-free payments', 'Total', 'Shipping address', '$25.00'])).toEqual([
      [0, 4, null, true],
    ]);
    expect(read(['4 interest-free payments on orders over', '$35.00'])).toEqual([[0, 4, null, true]]);
  });

  it('leaves out paying at once and what is no offer', () => {
    expect(read(['1x $100.00', '24 months warranty', 'Pay in 30 days', ''])).toEqual([]);
  });

  it('looks at no more than 200 texts', () => {
    expect(read([...Array.from({ length: 200 }, () => 'x'), '4 payments of $25.00'])).toEqual([]);
  });
});
