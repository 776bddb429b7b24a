import { describe, expect, it } from 'vitest';
import { exponentOf, isCurrency } from './currencies';

describe('isCurrency', () => {
  it.each(['CNY', 'USD', 'EUR', 'JPY', 'KWD', 'CLF', 'MRU', 'SLE', 'XCG', 'ZWG', 'PTE', 'DEM'])(
    'knows %s',
    (code) => {
      expect(isCurrency(code)).toBe(true);
    },
  );

  it.each(['', 'cny', 'US', 'USDX', 'XXX', 'XTS', 'XAU', 'ABC', '___', 'constructor'])(
    'refuses %j',
    (code) => {
      expect(isCurrency(code)).toBe(false);
    },
  );

  it('knows every currency the runtime can name, but no funds of account', () => {
    const unknown = Intl.supportedValuesOf('currency').filter((code) => !isCurrency(code));
    expect(unknown.filter((code) => !code.startsWith('X'))).toEqual([]);
  });
});

describe('exponentOf', () => {
  it.each([
    ['CNY', 2],
    ['JPY', 0],
    ['KRW', 0],
    ['KWD', 3],
    ['TND', 3],
    ['CLF', 4],
    ['HUF', 2],
    ['TWD', 2],
    ['???', 2],
  ])('%s has %i decimals', (code, decimals) => {
    expect(exponentOf(code)).toBe(decimals);
  });
});
