import type { Money } from '../money/money';
import type { MethodId } from '../page/method-ids';

/** A limit the shopper set or typed in from their bank's app. */
export interface OwnLimit {
  /** Random id made when it was added. */
  readonly id: string;
  /** Method it binds, or null for all payments. */
  readonly method: MethodId | null;
  /** Category of the shopper's naming, or null for all. */
  readonly category: string | null;
  readonly period: 'transaction' | 'day' | 'month' | 'year';
  readonly amount: Money;
  /** Share of the limit, in percent, from which to remind (1 to 100; 90 unless changed). */
  readonly remindAtPercent: number;
  /** `bank`: copied from the bank's app; `own`: the shopper's own budget. */
  readonly who: 'bank' | 'own';
}

/** A conversion rate the shopper typed: one unit of `from` is `rateMillionths / 1e6` units of `to`. */
export interface TypedRate {
  readonly from: string;
  readonly to: string;
  readonly rateMillionths: number;
  readonly typedOn: string;
}

/** Everything the shopper chose. Stored on this device alone. */
export interface Settings {
  /** `auto` follows the browser. */
  readonly language: 'auto' | 'en' | 'zh-CN';
  /** ISO 3166 alpha-2 market whose rules apply. */
  readonly market: string;
  /** Whether the shopper chose or confirmed the market; else it is a guess from their clock, and shown as one. */
  readonly marketTold: boolean;
  readonly ownedMethods: readonly MethodId[];
  /** Currency of the shopper's card, or null when not told. */
  readonly cardCurrency: string | null;
  /** Whether the card was issued outside the market; null: not told. */
  readonly cardForeign: boolean | null;
  /** The bank's fee for a foreign-currency payment, parts per million; null: not told. */
  readonly bankFeePpm: number | null;
  /** Class of the shopper's payment account where wallets have classes (China: I, II, III); null: not told. */
  readonly accountClass: 1 | 2 | 3 | null;
  readonly ownLimits: readonly OwnLimit[];
  readonly categories: readonly string[];
  readonly rates: readonly TypedRate[];
  readonly chip: 'on' | 'off';
  /** Hosts on which Payguide keeps silent. */
  readonly mutedHosts: readonly string[];
  readonly notifications: boolean;
  /** Popup sections the shopper left open. */
  readonly openSections: Readonly<Record<string, boolean>>;
}
