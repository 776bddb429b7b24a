import { describe, expect, it } from 'vitest';
import { paymentFor } from './fixtures';
import { EVERYTHING, matches } from './search';

const payment = paymentFor({
  shop: 'www.shop.example',
  category: '礼物',
  methods: ['visa'],
  at: '2026-11-24T20:00:00Z',
});
const finds = (text: string): boolean => matches(payment, { ...EVERYTHING, text });

describe('matches', () => {
  it('looks in shop, category, method, amount, currency and local date', () => {
    for (const text of ['SHOP', '礼物', 'visa', 'card', '123.45', 'cny', '2026-11-25', 'ｓｈｏｐ 123', '']) {
      expect(finds(text), text).toBe(true);
    }
  });

  it('asks for every word', () => {
    expect(finds('shop pix')).toBe(false);
  });

  it('narrows by method and category', () => {
    expect(matches(payment, { ...EVERYTHING, method: 'card', category: '礼物' })).toBe(true);
    expect(matches(payment, { ...EVERYTHING, method: 'alipay' })).toBe(false);
    expect(matches(payment, { ...EVERYTHING, category: 'home' })).toBe(false);
  });
});
