import { describe, expect, it } from 'vitest';
import { shortLabel } from './advice-words';

describe('shortLabel', () => {
  it.each([
    ['PayPal', 'en', 'PayPal'],
    ['  Pay later\n  in 3 monthly payments of 20.00', 'en', 'Pay later'],
    ['From 3 monthly payments of CNY 322.00, interest-free', 'en', 'From 3 monthly payments…'],
    ['可分 3 期，每期 322.00 元，免息，由合作银行提供分期付款服务', 'zh-CN', /^可分 3 期，每期 322.+…$/],
  ])('%s', (label, locale, short) => {
    const given = shortLabel(label, locale);
    expect(given).toMatch(short);
    expect([...given].length).toBeLessThanOrEqual(24);
  });

  it('cuts a single word that is longer than the row', () => {
    expect(shortLabel('x'.repeat(60), 'en')).toBe(`${'x'.repeat(23)}…`);
  });

  it('ends no label in a comma', () => {
    expect(shortLabel('Credit card, debit card, prepaid card', 'en')).toBe('Credit card, debit card…');
  });
});
