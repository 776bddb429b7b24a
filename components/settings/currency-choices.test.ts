import { describe, expect, it } from 'vitest';
import { isCurrency } from '../../lib/money/currencies';
import { currencyChoices } from './currency-choices';

describe('currencyChoices', () => {
  const choices = currencyChoices(['SEK', null]);

  it('begins with the shopper’s own, then the common ones', () => {
    expect(choices.slice(0, 3)).toEqual(['SEK', 'CNY', 'USD']);
  });

  it('has what one pays in today, once each', () => {
    for (const code of ['VUV', 'XCG', 'BYN', 'MRU', 'TRY']) expect(choices).toContain(code);
    expect(new Set(choices).size).toBe(choices.length);
    expect(choices.every(isCurrency)).toBe(true);
  });

  it('has nothing withdrawn, and no unit of account', () => {
    const gone = ['HRK', 'CUC', 'ANG', 'ZWL', 'DEM', 'BGN', 'CLF', 'USN'];
    expect(gone.filter((code) => choices.includes(code))).toEqual([]);
  });

  it('keeps one that was chosen before it was withdrawn', () => {
    expect(currencyChoices(['BGN'])[0]).toBe('BGN');
  });
});
