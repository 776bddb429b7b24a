import { describe, expect, it } from 'vitest';
import { paymentFor } from './fixtures';
import { EVERYTHING, matcher } from './search';

const payment = paymentFor({
  shop: 'www.shop.example',
  category: '礼物',
  methods: ['visa'],
  at: '2026-11-24T20:00:00Z',
});
const finds = (text: string): boolean => matcher({ ...EVERYTHING, text })(payment);

describe('matcher', () => {
  it('looks in shop, category, method, amount, currency and local date', () => {
    for (const text of ['SHOP', '礼物', 'visa', 'card', '123.45', 'cny', '2026-11-25', 'ｓｈｏｐ 123', '']) {
      expect(finds(text), text).toBe(true);
    }
  });

  it("takes the local date for what it is, not UTC's", () => {
    expect(finds('2026-11-24')).toBe(false);
    expect(finds('11-25')).toBe(true);
    expect(finds('2025')).toBe(false);
  });

  it('asks for every word', () => {
    expect(finds('shop pix')).toBe(false);
  });

  it('narrows by method and category', () => {
    expect(matcher({ ...EVERYTHING, method: 'card', category: '礼物' })(payment)).toBe(true);
    expect(matcher({ ...EVERYTHING, method: 'alipay' })(payment)).toBe(false);
    expect(matcher({ ...EVERYTHING, category: 'home' })(payment)).toBe(false);
  });
});
