import { describe, expect, it } from 'vitest';
import { shopPrice } from './price';

describe('shopPrice', () => {
  it.each([
    [0, '¥0.00'],
    [5, '¥0.05'],
    [96_600, '¥966.00'],
    [123_456_789, '¥1,234,567.89'],
    [-5_000, '-¥50.00'],
  ])('prints %d fen as %s', (fen, text) => {
    expect(shopPrice(fen, 'zh-CN')).toBe(text);
  });

  it('names the country in English, where ¥ alone could be yen', () => {
    expect(shopPrice(96_600, 'en')).toBe('CN¥966.00');
  });
});
