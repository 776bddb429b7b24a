import type { Money } from '../money/money';
import type { MethodId } from '../page/method-ids';

/** Which click of the shopper made the entry. Nothing enters the ledger without one. */
export type PaymentSource = 'result-page' | 'popup' | 'manual' | 'import';

/** One payment the shopper confirmed, or one refund that takes (part of) it back. */
export interface Payment {
  /** Random, made by whoever offers the click, so that a retried message adds nothing twice. */
  readonly id: string;
  /** Always more than zero; a refund is told by `refundOf`, not by a sign. */
  readonly amount: Money;
  /** The means in one name or several (`['card', 'visa']`), at least one, each once, sorted. */
  readonly methods: readonly MethodId[];
  /** Host of the shop, lower case, or null. */
  readonly shop: string | null;
  /** Category of the shopper's naming, or null. */
  readonly category: string | null;
  /** Whether the order came across a border; null: not told. Import limits count all but `false`. */
  readonly imported: boolean | null;
  /** ISO 8601 instant in UTC of the payment, or of the refund. */
  readonly at: string;
  /** IANA zone the shopper was in, for showing the entry as it was lived. */
  readonly zone: string;
  /** Id of the payment this refund takes back; null for a payment. */
  readonly refundOf: string | null;
  /** The instant whose periods the entry counts in: `at` for a payment, the payment's `at` for a refund. */
  readonly countsAt: string;
  readonly source: PaymentSource;
}

/** What only the shopper can say of an order, for no page shows it. */
export interface OrderTold {
  /** Whether it crosses a border; null: not told. */
  readonly imported: boolean | null;
  /** Category of the shopper's naming, or null. */
  readonly category: string | null;
}

/** Sum of the entries that share currency, means, category and import mark. */
export interface Cell {
  readonly currency: string;
  readonly methods: readonly MethodId[];
  readonly category: string | null;
  readonly imported: boolean | null;
  /** Payments less refunds, minor units, absolute value at most 10^15. */
  readonly minor: number;
  /** Entries in it (a refund counts as one more). */
  readonly count: number;
}

/** Running sums of one UTC year (`y:2026`), month (`m:2026-11`) or day (`d:2026-11-24`). Keys of a level sort in time. */
export interface RollUp {
  readonly key: string;
  readonly cells: readonly Cell[];
  /** Of a day: the same by quarter of an hour (`15:45`), the finest step in which zones differ. Else empty. */
  readonly quarters: Readonly<Record<string, readonly Cell[]>>;
}

/** A stretch over which a limit adds up. */
export type UsagePeriod = 'day' | 'night' | 'month' | 'year' | 'lifetime';

/** Sums by period and zone, read from roll-ups for one instant. Keys by `usageKey(period, zone)`. */
export interface Usage {
  readonly sums: Readonly<Record<string, readonly Cell[]>>;
}

/** Why the ledger was not changed. Words under `ledger.fault.<reason>`. */
export type LedgerFault =
  | 'quota'
  | 'blocked'
  | 'newer'
  | 'failed'
  | 'private-window'
  | 'not-a-payment'
  | 'id-taken'
  | 'gone'
  | 'sum-too-large'
  | 'other-currency'
  | 'before-payment'
  | 'more-than-paid';

/** What a change put in, and what it took out. Together they are enough to undo it. */
export interface LedgerChange {
  readonly entries: readonly Payment[];
  readonly taken: readonly Payment[];
}

export type LedgerResult =
  | { readonly ok: true; readonly change: LedgerChange }
  | { readonly ok: false; readonly reason: LedgerFault; readonly detail: string };

/** Where the next page of a list begins: after this entry. */
export type LedgerCursor = readonly [at: string, id: string];

export interface LedgerPage {
  /** Newest first. */
  readonly entries: readonly Payment[];
  /** Pass on to get what follows; null at the end. */
  readonly next: LedgerCursor | null;
}

/** A stored value Payguide did not understand, kept whole until the shopper exports or deletes it. */
export interface SetAside {
  /** Made of what it is and holds: the same value found again is kept once. */
  readonly id: string;
  readonly what: 'settings' | 'ledger' | 'plans';
  /** The value as it was found, as JSON text. */
  readonly raw: string;
  readonly reason: string;
  readonly detail: string | null;
  /** ISO instant it was found. */
  readonly foundAt: string;
}
