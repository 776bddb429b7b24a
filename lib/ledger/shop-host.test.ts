import { describe, expect, it } from 'vitest';
import { shopHost } from './shop-host';

describe('shopHost', () => {
  it.each([
    ['www.shop.example', 'www.shop.example'],
    [' Shop.Example ', 'shop.example'],
    ['https://www.shop.example/a?b=1#c', 'www.shop.example'],
    ['shop.example:8080/pay', 'shop.example'],
    ['bücher.example', 'xn--bcher-kva.example'],
  ])('finds the host of %s', (text, host) => {
    expect(shopHost(text)).toBe(host);
  });

  it.each(['', 'Tmall', '淘宝', 'two words', 'https://', 'a..b', '-.example', 'javascript:alert(1)'])(
    'finds none in %j',
    (text) => {
      expect(shopHost(text)).toBeNull();
    },
  );
});
