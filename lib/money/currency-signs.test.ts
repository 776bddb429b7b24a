import { describe, expect, it } from 'vitest';
import { isCurrency } from './currencies';
import { signOf } from './currency-signs';

const codes = (text: string): string | undefined => signOf(text)?.codes.join(' ');

describe('signOf', () => {
  it.each([
    ['€', 'EUR'],
    ['kr', 'SEK NOK DKK ISK'],
    ['Kč', 'CZK'],
    ['EURO', 'EUR'],
    ['eur', 'EUR'],
    ['AU$', 'AUD'],
    ['MX $', 'MXN'],
    ['$ US', 'USD'],
    ['¥CN', 'CNY'],
    ['CUC$', 'CUC'],
    ['R$', 'BRL'],
    ['تومان', ''],
  ])('%s stands for %s', (text, expected) => {
    expect(codes(text)).toBe(expected);
  });

  it.each(['', 'Kč $', 'XY$', 'A $', 'abc', '$$', 'toString', 'USD €'])('%j is no sign', (text) => {
    expect(signOf(text)).toBeUndefined();
  });

  it('wants a hint for codes that are words', () => {
    expect(signOf('TRY')?.trust).toBe('');
    for (const word of ['try', 'all', 'ALL', 'top', 'TOP', 'mad', 'Pen'])
      expect(signOf(word)?.trust).toBe('?');
  });

  it('only names ISO 4217 currencies', () => {
    for (const sign of ['$', '¥', '£', 'kr', '元', 'Rs', 'руб', 'دينار', 'CFA', 'pesos']) {
      expect(signOf(sign)?.codes.every(isCurrency), sign).toBe(true);
    }
  });
});
