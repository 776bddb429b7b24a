import { describe, expect, it } from 'vitest';
import { DEFAULT_SETTINGS } from '../settings/defaults';
import { currencyFork } from './currency-fork';

const total = { currency: 'USD', minor: 10_000 };
const settings = { ...DEFAULT_SETTINGS, cardCurrency: 'CNY', bankFeePpm: 15_000 };

describe('currencyFork', () => {
  it("gives the bank's route a number from the shopper's own fee", () => {
    expect(currencyFork(total, settings, { currency: 'CNY', minor: 71_000 })).toEqual({
      from: 'USD',
      to: 'CNY',
      bankFee: { currency: 'USD', minor: 150 },
      bankFeePpm: 15_000,
      about: { currency: 'CNY', minor: 71_000 },
    });
  });

  it('leaves unknown what nobody told', () => {
    const untold = { ...settings, bankFeePpm: null };
    expect(currencyFork(total, untold, total)).toMatchObject({ bankFee: null, about: null });
  });

  it('is none without a total, a card currency, or a difference', () => {
    expect(currencyFork(null, settings, null)).toBeNull();
    expect(currencyFork(total, DEFAULT_SETTINGS, null)).toBeNull();
    expect(currencyFork(total, { ...settings, cardCurrency: 'USD' }, null)).toBeNull();
  });
});
