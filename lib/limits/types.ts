import type { Facts, LimitFact, LimitKind, LimitPeriod, Setter, Source } from '../knowledge/facts';
import type { Usage } from '../ledger/types';
import type { Money } from '../money/money';
import type { MethodId } from '../page/method-ids';
import type { Settings } from '../settings/settings';

/** A conversion rate and who says so: `per` units of `from` are `rateMillionths / 1e6` units of `to`. */
export interface NamedRate {
  readonly from: string;
  readonly to: string;
  readonly rateMillionths: number;
  /** As the page quotes it (`JPY 100`); one where absent. */
  readonly per?: number;
  /** `typed` by the shopper on `date`, or `page`: printed by the shop's page. */
  readonly by: 'typed' | 'page';
  /** ISO date, or null for a rate on the page in front. */
  readonly date: string | null;
}

/** Everything limits are judged by. */
export interface LimitsView {
  /** What the order costs, or null when the page does not say. */
  readonly total: Money | null;
  /** Methods the page offers. */
  readonly methods: readonly MethodId[];
  readonly chosen: MethodId | null;
  readonly facts: Facts;
  readonly settings: Settings;
  readonly usage: Usage;
  /** ISO instant. */
  readonly now: string;
  /** IANA zone of the shopper. */
  readonly zone: string;
  readonly market: string;
  /** Category the shopper gave this order; absent or null: not told. */
  readonly category?: string | null;
  /** Whether this order crosses a border; absent or null: not known, and then said so. */
  readonly importOrder?: boolean | null;
  /** Rates the page prints beside its total. */
  readonly pageRates?: readonly NamedRate[];
}

export type MeterState = 'ok' | 'near' | 'over' | 'cannot-tell';

/** Why a meter stands where it stands. */
export type MeterReason =
  | 'fits'
  | 'near-limit'
  | 'passes-limit'
  | 'used-up'
  | 'below-minimum'
  | 'no-total'
  | 'no-rate-for-order'
  | 'no-rate-for-used'
  | 'category-not-told'
  | 'sum-too-large'
  | 'usage-not-read';

/** One limit beside what is used of it and what this order would add. All money in the limit's own currency. */
export interface LimitMeter {
  /** Stable: `<fact id>.<entry key>` or `own.<own limit id>`. */
  readonly id: string;
  /** Fact the limit comes from; null for the shopper's own. Words of the limit: `<id>`. */
  readonly fact: string | null;
  /** Every fact that states this limit, the one above first. */
  readonly facts: readonly string[];
  /** Whether that fact is a method's own record: its name then tells more than the limit's. */
  readonly ofMethodFact: boolean;
  readonly about: LimitFact['about'] | 'own';
  readonly who: Setter | 'own';
  readonly kind: LimitKind;
  readonly period: LimitPeriod;
  /** Methods it binds here, or null for every payment. */
  readonly methods: readonly MethodId[] | null;
  /** The shopper's category it binds, or null. */
  readonly category: string | null;
  readonly limit: Money;
  /** What other sources print for the same limit; shown as "a or b". */
  readonly others: readonly Money[];
  /** Recorded so far in the running period; zero where the limit looks at one order alone. */
  readonly used: Money;
  /** This order in the limit's currency, or null when unknown. */
  readonly order: Money | null;
  /** What is left before this order; never below zero. */
  readonly left: Money;
  /** How far used and order together pass the limit (for a minimum: fall short of it), or null. */
  readonly excess: Money | null;
  readonly state: MeterState;
  readonly reason: MeterReason;
  /** ISO instant at which the running period ends, or null. */
  readonly resetsAt: string | null;
  /** Hours until then, rounded up, or null. */
  readonly resetsInHours: number | null;
  /** IANA zone whose calendar the period follows. */
  readonly zone: string;
  /**
   * Where it belongs: `customs` is a quota on imports this order is measured against first, `holds` bears on the
   * order, a `case` may (by account, code or funding), and never speaks for the rest.
   */
  readonly place: 'customs' | 'holds' | 'case';
  /** True when the limit holds only in a case the page cannot show; such a limit informs, never stops. */
  readonly conditional: boolean;
  /** Whether the method it binds is the chosen one (or it binds every payment). */
  readonly applies: boolean;
  /** The rate that turned other money into the limit's currency, or null when none was needed. */
  readonly rate: NamedRate | null;
  /** Which figures a rate was needed for: these are approximate, and so is what is reckoned from them. */
  readonly converted: readonly ('used' | 'order')[];
  readonly sources: readonly Source[];
  readonly unsure: boolean;
}
