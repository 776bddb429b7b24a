import type { Money } from '../money/money';
import type { MethodId } from './method-ids';

/** What kind of page a snapshot shows. `none` covers everything Payguide stays silent on. */
export type PageKind = 'checkout' | 'payment' | 'cart' | 'result' | 'none';

/** Why the reading says what it says: a named rule, its weight, and the snapshot item it stands on. */
export interface Evidence {
  /** Rule name, kebab-case, stable: `pay-button`, `total-labelled`, `look-alike-login`. */
  readonly rule: string;
  /** Signed weight in the kind's score; 0 for remarks. */
  readonly weight: number;
  /** Snapshot id of the item it stands on, or null for the page as a whole. */
  readonly item: number | null;
  /** The rule's own word (a lexicon entry, a currency hint, a token), never free text of the page. */
  readonly note?: string;
}

/** Why there is no total. `unsettled`: two reads in a row did not agree yet. */
export type NoTotalReason =
  | 'not-shown'
  | 'contradiction'
  | 'ambiguous-currency'
  | 'ambiguous-amount'
  | 'unsettled'
  | 'no-number';

export type TotalReading =
  | { readonly ok: true; readonly money: Money; readonly item: number; readonly currencyFrom: CurrencyHint }
  | { readonly ok: false; readonly reason: NoTotalReason };

/** Where the currency of a total was learnt, strongest first. */
export type CurrencyHint = 'text' | 'language' | 'host' | 'other-amounts' | 'meta';

export interface OfferedMethod {
  readonly id: MethodId;
  /** True when the page shows it as the chosen one; null when the page does not tell. */
  readonly chosen: boolean | null;
  /** Snapshot id of the control, or of the provider frame. */
  readonly item: number;
  /** The page's own short name of the method, at most 60 characters. */
  readonly label: string;
}

/** A text that may be an installment offer; `lib/installments` reads it later. */
export interface OfferText {
  readonly text: string;
  readonly item: number;
}

export interface FailureReading {
  /** A code in the page's words (`CSC_7200011`), or null. */
  readonly code: string | null;
  /** The alert's text, at most 300 characters, digits of cards masked. */
  readonly text: string;
  readonly item: number;
}

/** A safeguard badge the page carries: `buyer-protection`, `free-return`, `choice`, `peace-of-mind`. */
export interface SafeguardMark {
  readonly mark: string;
  readonly item: number;
}

/**
 * An exchange rate as the page prints it: `per` units of `from` are `rateMillionths / 1e6` units of `to`. Both are
 * positive integers; `per` is a power of ten.
 */
export interface PrintedRate {
  readonly from: string;
  readonly to: string;
  readonly per: number;
  readonly rateMillionths: number;
}

/** Roles a guide or a ring can point at. Method anchors are `method:<id>`. */
export type AnchorRole =
  | 'total'
  | 'method-list'
  | `method:${MethodId}`
  | 'installments'
  | 'coupon'
  | 'error'
  | 'pay-button';

/** How to find an anchor again after the page redraws; plain data, scored by `lib/tour`, matched by `lib/browser`. */
export interface Anchor {
  readonly item: number;
  /** Hints, strongest first: stable attributes, tag and role, words, place among its kind. */
  readonly tag: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly text: string;
}

export type Anchors = Partial<Record<AnchorRole, Anchor>>;

/** What Payguide makes of one snapshot. Plain data: the same value in the extension, a test and the command line. */
export interface Reading {
  readonly kind: PageKind;
  /** 0 to 1. */
  readonly confidence: number;
  readonly evidence: readonly Evidence[];
  /** Whether the page itself (or a frame of a payment provider) asks for card or account fields. */
  readonly paymentFields: boolean;
  readonly total: TotalReading;
  readonly methods: readonly OfferedMethod[];
  readonly offers: readonly OfferText[];
  readonly failure: FailureReading | null;
  readonly marks: readonly SafeguardMark[];
  /** Exchange rates the page prints; each pair of currencies once. */
  readonly rates: readonly PrintedRate[];
  readonly anchors: Anchors;
  /** Seconds left to pay as the page prints it, or null. */
  readonly secondsLeft: number | null;
  /** BCP 47 language of the page (declared or, failing that, told from its words), or null. */
  readonly language: string | null;
  /** Why the snapshot is not whole (`time`, `nodes`, `depth`), or null. */
  readonly truncated: string | null;
}
