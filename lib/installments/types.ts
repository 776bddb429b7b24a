import type { Confidence, Facts, PlanFact, Source } from '../knowledge/facts';
import type { Money } from '../money/money';
import type { MethodId } from '../page/method-ids';
import type { OfferText } from '../page/reading';

/** Time between two payments. */
export interface Interval {
  readonly every: number;
  readonly unit: 'day' | 'week' | 'month';
}

/** What a shop's text says about paying in parts. Nothing is filled in that the text does not say. */
export interface Offer {
  /** Number of payments; the largest where the text says "up to" or lists several. */
  readonly count: number;
  /** True when the text says "up to" or lists several counts. */
  readonly upTo: boolean;
  readonly perPayment: Money | null;
  /** The sum of all payments, where printed. */
  readonly total: Money | null;
  /** The fee or interest the text prints; `each` where it says it of one payment. */
  readonly fee: { readonly money: Money; readonly each: boolean } | null;
  /** ISO 4217 code of the amounts, or the hint given when there are none; null: unknown. */
  readonly currency: string | null;
  /** True: says without interest or fee; false: says with; null: does not say. */
  readonly interestFree: boolean | null;
  /** The rate the text prints, parts per million; `per` null where it does not say per what. */
  readonly statedRate: { readonly ppm: number; readonly per: 'month' | 'year' | null } | null;
  readonly interval: Interval | null;
  /** Provider id as in the facts' families (`klarna`, `huabei`, `afterpay`), or null. */
  readonly provider: string | null;
}

/** Why a text is no offer. */
export type NotAnOffer =
  | 'empty'
  | 'too-long'
  | 'no-count'
  | 'count-out-of-range'
  | 'several-counts'
  | 'deferred'
  | 'order-range'
  | 'quantity'
  | 'subscription'
  | 'warranty-or-return'
  | 'reward'
  | 'exclusion';

export type OfferReading =
  | { readonly ok: true; readonly offer: Offer }
  | { readonly ok: false; readonly reason: NotAnOffer };

/** The published ways of computing a yearly rate; see `rate.ts`. */
export type RateMethod =
  | 'regz-actuarial'
  | 'effective-annual'
  | 'effective-annual-365'
  | 'effective-annual-365.25'
  | 'nominal-12'
  | 'irr-per-period';

/** The rule a rate is computed by; words under `installments.law.<law>`. `none`: no law known for the market. */
export type RateLaw = 'us-reg-z' | 'eu-2008-48' | 'gb-conc' | 'cn-pboc-2021-3' | 'none';

export interface ShownRate {
  /** Parts per million a year: 130000 is 13 %. */
  readonly ppm: number;
  readonly method: RateMethod;
  readonly law: RateLaw;
}

/** One payment of a plan. */
export interface PlanPayment {
  /** ISO date. */
  readonly date: string;
  readonly amount: Money;
  /** The part of `amount` that is fee or interest. */
  readonly fee: Money;
}

/** What an offer row cannot tell; words under `installments.unknown.<word>`. */
export type Unknown =
  | 'per-payment'
  | 'total'
  | 'fee'
  | 'rate'
  | 'due-dates'
  | 'late-fee'
  | 'interest'
  | 'provider';

/** Why a plan the market usually has would be refused for this order. */
export type OutOfReach = 'below-order-min' | 'above-order-max' | 'below-part-min';

export interface OfferRow {
  /** Stable within one view: `at-once`, `page-<item>-<count>`, `market-<fact id>-<count>`, `typed`. */
  readonly id: string;
  /** `at-once`: the whole sum now; `page`: the page offers it; `market`: usual in the market, no offer; `typed`: by hand. */
  readonly from: 'at-once' | 'page' | 'market' | 'typed';
  readonly offer: Offer | null;
  /** Snapshot id of the text, or null. */
  readonly item: number | null;
  readonly provider: string | null;
  /** Id of the plan fact it leans on, or null. */
  readonly factId: string | null;
  readonly count: number;
  readonly upTo: boolean;
  readonly perPayment: Money | null;
  readonly total: Money | null;
  readonly fee: Money | null;
  /** True where fee and total come from rounded parts, so that they may be off by up to one minor unit a part. */
  readonly about: boolean;
  readonly rate: ShownRate | null;
  /** The same plan by other methods, for whoever opens the row. */
  readonly otherRates: readonly ShownRate[];
  readonly payments: readonly PlanPayment[];
  readonly firstDue: string | null;
  readonly lastDue: string | null;
  /** True when interval or first due date come from facts or a guess, not from the page. */
  readonly datesAssumed: boolean;
  /** What a printed monthly rate comes to a year if it is taken on the first amount each time; null where none is printed or the true rate is known. */
  readonly flatRate?: ShownRate | null;
  /** Yearly interest the provider states for its product, parts per million; null unknown. */
  readonly aprRange?: { readonly fromPpm: number; readonly toPpm: number } | null;
  readonly lateFee: PlanFact['lateFee'];
  readonly earlyPayoff: PlanFact['earlyPayoff'];
  readonly interestFree: boolean | null;
  readonly loan: boolean;
  readonly outOfReach: { readonly why: OutOfReach; readonly limit: Money } | null;
  readonly sources: readonly Source[];
  readonly confidence: Confidence | null;
  readonly unsure: boolean;
  readonly unknowns: readonly Unknown[];
}

/** A plan the shopper confirmed having. Plain data, kept on the device. */
export interface HeldPlan {
  readonly id: string;
  /** Provider id, or the shopper's own word. */
  readonly provider: string;
  /** Host of the shop, or null. */
  readonly shop: string | null;
  readonly currency: string;
  /** ISO date of the confirming click. */
  readonly confirmedOn: string;
  readonly payments: readonly HeldPayment[];
  /** What paying early does to the fee, from facts; null unknown. */
  readonly earlyPayoff: PlanFact['earlyPayoff'];
}

export interface HeldPayment {
  /** ISO date it falls due. */
  readonly date: string;
  readonly minor: number;
  /** ISO date it was marked as paid, or null. */
  readonly paidOn: string | null;
}

/** Everything the comparison needs, as plain data. */
export interface InstallmentView {
  readonly total: Money | null;
  /** The total is the shopper's own and not the one the page shows: what the page offers is not about it. */
  readonly ownTotal?: boolean;
  readonly offers: readonly OfferText[];
  /** BCP 47 language of the page, or null. */
  readonly language: string | null;
  readonly market: string;
  readonly methods: readonly MethodId[];
  readonly facts: Facts;
  readonly heldPlans: readonly HeldPlan[];
  /** ISO instant. */
  readonly now: string;
  /** IANA zone. */
  readonly zone: string;
}
