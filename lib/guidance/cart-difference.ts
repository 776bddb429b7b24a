import type { Money } from '../money/money';

/** What changed between the cart and the page to pay on, in one currency. */
export interface CartDifference {
  readonly cart: Money;
  readonly pay: Money;
  /** `added`: more to pay than the cart said; `taken-off`: less. */
  readonly direction: 'added' | 'taken-off';
  /** Always positive. */
  readonly by: Money;
}

/**
 * The line that says what was added after the cart, or null when there is nothing to say: one of the totals
 * is missing, they are equal, or they are in two currencies and cannot be compared.
 */
export function cartDifference(cart: Money | null, pay: Money | null): CartDifference | null {
  if (!cart || !pay || cart.currency !== pay.currency) return null;
  const minor = pay.minor - cart.minor;
  if (minor === 0 || !Number.isSafeInteger(minor)) return null;
  return {
    cart,
    pay,
    direction: minor > 0 ? 'added' : 'taken-off',
    by: { currency: pay.currency, minor: Math.abs(minor) },
  };
}
