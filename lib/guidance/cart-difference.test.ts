import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cartDifference } from './cart-difference';

const cny = (minor: number) => ({ currency: 'CNY', minor });

describe('cartDifference', () => {
  it('says what was added', () => {
    expect(cartDifference(cny(10_000), cny(11_250))).toMatchObject({ direction: 'added', by: cny(1_250) });
  });

  it('says what was taken off', () => {
    expect(cartDifference(cny(10_000), cny(9_000))).toMatchObject({ direction: 'taken-off', by: cny(1_000) });
  });

  it.each([
    ['no cart', null, cny(1)],
    ['no total to pay', cny(1), null],
    ['equal totals', cny(5), cny(5)],
    ['two currencies', cny(5), { currency: 'USD', minor: 7 }],
  ])('is silent with %s', (_name, cart, pay) => {
    expect(cartDifference(cart, pay)).toBeNull();
  });

  it('is silent where the difference is no safe integer', () => {
    const huge = Number.MAX_SAFE_INTEGER;
    expect(cartDifference(cny(-huge), cny(huge))).toBeNull();
  });

  it('gives the pay total back when added to or taken from the cart', () => {
    const amount = fc.integer({ min: 0, max: 10 ** 12 });
    fc.assert(
      fc.property(amount, amount, (a, b) => {
        const difference = cartDifference(cny(a), cny(b));
        if (a === b) return difference === null;
        const sign = difference?.direction === 'added' ? 1 : -1;
        return a + sign * (difference?.by.minor ?? 0) === b;
      }),
    );
  });
});
