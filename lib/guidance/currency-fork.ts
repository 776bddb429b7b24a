import { percentOf } from '../money/amount';
import type { Money } from '../money/money';
import type { Settings } from '../settings/settings';

/** The two ways an order in a foreign currency can be turned into the card's. */
export interface CurrencyFork {
  readonly from: string;
  readonly to: string;
  /** Paying in the order's currency: the card's bank converts and takes its own fee; null where not told. */
  readonly bankFee: Money | null;
  readonly bankFeePpm: number | null;
  /** The shopper's own rate makes the order about this much in the card's currency; null where none was typed. */
  readonly about: Money | null;
}

/**
 * The currency fork of an order, or null where there is none: no total, the card's currency not told, or
 * both the same. The shop's own conversion is never given a number: no source states what it costs.
 */
export function currencyFork(
  total: Money | null,
  settings: Settings,
  about: Money | null,
): CurrencyFork | null {
  const { cardCurrency, bankFeePpm } = settings;
  if (total === null || cardCurrency === null || cardCurrency === total.currency) return null;
  return {
    from: total.currency,
    to: cardCurrency,
    bankFee: bankFeePpm === null ? null : percentOf(total, bankFeePpm),
    bankFeePpm,
    about: about?.currency === cardCurrency ? about : null,
  };
}
