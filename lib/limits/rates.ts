import { LARGEST_SUM } from '../money/amount';
import { exponentOf } from '../money/currencies';
import type { Money } from '../money/money';
import type { LimitsView, NamedRate } from './types';

/** An amount in another currency, and the rate that took it there. */
export interface Converted {
  readonly money: Money;
  /** Null where the amount was in that currency already. */
  readonly rate: NamedRate | null;
}

/** The rates that may be used: printed by the page in front first, then those the shopper typed, newest first. */
export function ratesOf({ settings, pageRates = [] }: LimitsView): readonly NamedRate[] {
  const typed = settings.rates.map(({ from, to, rateMillionths, typedOn }): NamedRate => {
    return { from, to, rateMillionths, by: 'typed', date: typedOn };
  });
  return [...pageRates, ...typed.sort((a, b) => (b.date ?? '').localeCompare(a.date ?? ''))];
}

const scale = (currency: string): bigint => 10n ** BigInt(exponentOf(currency));

/** Half away from zero, as people round by hand; amounts here are never negative. */
const rounded = (dividend: bigint, divisor: bigint): bigint => (dividend * 2n + divisor) / (divisor * 2n);

/**
 * An amount in another currency, by a rate of that pair read in either direction; null where no rate is known.
 * Exact in integers, rounded once. A chain of rates is never used: nobody typed that number.
 */
export function convert(money: Money, to: string, rates: readonly NamedRate[]): Converted | null {
  if (money.currency === to) return { money, rate: null };
  const rate = rates.find(
    (known) =>
      (known.from === money.currency && known.to === to) ||
      (known.to === money.currency && known.from === to),
  );
  if (rate === undefined) return null;
  const [there, back] = [BigInt(rate.rateMillionths), 1_000_000n * BigInt(rate.per ?? 1)];
  const [times, per] = rate.to === to ? [there, back] : [back, there];
  const size = BigInt(Math.abs(money.minor));
  const minor = Number(rounded(size * times * scale(to), per * scale(money.currency)));
  if (minor > LARGEST_SUM) return null;
  return { money: { currency: to, minor: money.minor < 0 ? 0 - minor : minor }, rate };
}

/** A rate in plain figures: `USD 1 = CNY 7.1`. */
export function rateText({ from, to, rateMillionths, per = 1 }: Omit<NamedRate, 'by' | 'date'>): string {
  const digits = String(rateMillionths).padStart(7, '0');
  const decimals = digits.slice(-6).replace(/0+$/, '');
  return `${from} ${per} = ${to} ${digits.slice(0, -6)}${decimals === '' ? '' : `.${decimals}`}`;
}
