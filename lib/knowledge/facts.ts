import type { Money } from '../money/money';
import type { MethodId } from '../page/method-ids';
import type { FactBase, Market, Names, Setter } from './fact-base';

export type { Confidence, FactBase, Figure, Market, Names, Setter, Source } from './fact-base';

export type LimitPeriod =
  | 'transaction'
  | 'day'
  | 'night'
  | 'month'
  | 'year'
  | 'lifetime'
  | 'order'
  | 'item'
  | 'parcel'
  | 'consignment'
  | 'instalment'
  | 'balance'
  | 'cumulative';

/** `max` and `min` stop a payment; at a `threshold` a rule changes; `fee-free`: up to it no fee; `tax-waived`: up to it no tax is taken; `duty`: a charge. */
export type LimitKind = 'max' | 'min' | 'threshold' | 'fee-free' | 'tax-waived' | 'duty';

export interface LimitEntry {
  /** Unique inside its record: `transaction-max`. Words: `<fact id>.<key>`. */
  readonly key: string;
  readonly period: LimitPeriod;
  readonly amount: Money;
  readonly who: Setter;
  readonly kind: LimitKind;
  /** IANA zone whose calendar the period follows; null: the shopper's own. */
  readonly zone: string | null;
  /** Number of installments it speaks of, or null. */
  readonly installmentCount: number | null;
  /** True when the limit holds only in a case the page cannot show (a verification level, a funding source). */
  readonly conditional: boolean;
  /** Markets it holds in, where narrower than its record's; `factsFor` leaves out the rest. */
  readonly markets?: readonly Market[];
  /** What other sources print for the same limit: show "a or b". */
  readonly others?: readonly Money[];
}

/** A limit by law, scheme, wallet or bank. */
export interface LimitFact extends FactBase {
  /** Methods it binds, or null for any payment. */
  readonly methods: readonly MethodId[] | null;
  /** What it is about: `import` (tax and customs), `account`, `payment`, `fee`, `authentication`. */
  readonly about: 'import' | 'account' | 'payment' | 'fee' | 'authentication' | 'time';
  readonly limits: readonly LimitEntry[];
}

/** How the shopper pays with a method; each step's words stand under `<method fact id>.desktop.<n>` and `.phone.<n>`. */
export interface MethodFact extends FactBase {
  readonly method: MethodId;
  readonly names: Names;
  readonly family:
    | 'card'
    | 'wallet'
    | 'bank'
    | 'voucher'
    | 'bnpl'
    | 'cod'
    | 'balance'
    | 'card-installment'
    | 'other';
  /** Whether using it means borrowing. */
  readonly loan: boolean;
  readonly desktopSteps: number;
  readonly phoneSteps: number;
  /** Things to have at hand before pressing pay; words under `<id>.ready.<n>`. */
  readonly readyChecks: number;
  /** Only those that stand in no limit record; `limitsOf` gives both together. */
  readonly limits: readonly LimitEntry[];
  /** Fees the shopper bears: a share in parts per million of `base`, above `above` when given. */
  readonly fees: readonly {
    readonly key: string;
    readonly ppm: number;
    readonly above: Money | null;
    readonly base: 'whole' | 'excess';
    /** Only for cards issued outside the market. */
    readonly foreignCardOnly: boolean;
    /** Record that states the fee, with its sources and its notes; null: this one. */
    readonly fact: string | null;
  }[];
  /** Minutes to finish after the order is placed, or null. */
  readonly timeoutMinutes: number | null;
  /** How long a refund travels once it is sent; null: not known. */
  readonly refund: {
    readonly from: number;
    readonly to: number;
    readonly unit: 'day' | 'business-day' | 'month';
  } | null;
  /** How long after the payment the shop can send it back by this method; null: not known. */
  readonly refundable: { readonly count: number; readonly unit: 'day' | 'month' } | null;
  /** False where a refund must take another way than the payment did; null: not known. */
  readonly refundSameWay: boolean | null;
  /** Whether any source puts it on AliExpress; false: show only when the page itself offers it. */
  readonly onAliExpress: boolean;
}

/** An installment or pay-later product. */
export interface PlanFact extends FactBase {
  /** Provider id: `huabei`, `klarna`, `afterpay`, `card-br`. */
  readonly provider: string;
  readonly methods: readonly MethodId[];
  readonly names: Names;
  readonly loan: boolean;
  /** Empty where the record is a rule about lending, or no source gives interval and count. */
  readonly plans: readonly {
    readonly count: number;
    readonly interval: number;
    readonly unit: 'day' | 'week' | 'month';
    /** Whole fee in parts per million of the principal; null: not known or not fixed. */
    readonly feePpm: number | null;
    /** Fee of one part in parts per million of the first principal, where the provider prints it so. */
    readonly feePpmPerPart?: number;
    /** Markets it is offered in, where narrower than its record's. */
    readonly markets?: readonly Market[];
  }[];
  /** When the first part falls due: `today`, `interval` (one interval later), `statement` (the card's day), null unknown. */
  readonly firstDue: 'today' | 'interval' | 'statement' | null;
  /** Which part takes the remainder of the division; null unknown. */
  readonly remainderOn: 'first' | 'last' | null;
  readonly feeCharged: 'once-first' | 'per-part' | null;
  /** Nominal yearly interest range in ppm where the provider states one. */
  readonly aprFromPpm: number | null;
  readonly aprToPpm: number | null;
  readonly limits: readonly LimitEntry[];
  /** Late fee known to exist, with its amount when fixed (`upTo`: at most); an amount of 0: known to be none; null: unknown. */
  readonly lateFee: {
    readonly amount: Money | null;
    readonly upTo: boolean;
    readonly ppmPerDay: number | null;
  } | null;
  /** What happens to the fee on paying early; null unknown. */
  readonly earlyPayoff: 'fee-kept' | 'fee-waived' | null;
  readonly onAliExpress: boolean;
}

export interface SafeguardFact extends FactBase {
  /** The mark on the page it explains, or null when it holds on the whole shop. */
  readonly mark: string | null;
  readonly names: Names;
  /** Only on these shops' registrable domains, or null for any. */
  readonly shops: readonly string[] | null;
  /** Only where the page offers one of these, or null for any way to pay. */
  readonly methods: readonly MethodId[] | null;
  /** False for what is good to know and protects nothing: a rule, a cost, a badge without terms. */
  readonly protects?: boolean;
  readonly windows: readonly {
    readonly key: string;
    readonly days: number;
    readonly startsAt: string;
  }[];
}

/** A payment failure: one of a shop's codes, or (code null) a cause any card payment can have. */
export interface FailureFact extends FactBase {
  readonly code: string | null;
  /** Registrable domain of the shop whose code it is; null: any shop. */
  readonly shop: string | null;
  /** Whether the money has left: `held` is set aside for some days and falls back; `unknown` where no source says. */
  readonly charged: 'no' | 'held' | 'unknown';
}

/** How refunds travel. Method records carry the short form. */
export interface RefundFact extends FactBase {
  readonly methods: readonly MethodId[] | null;
  /** Registrable domain of the shop whose refunds they are; null: any shop. */
  readonly shop: string | null;
  readonly times: readonly {
    readonly key: string;
    readonly from: number;
    readonly to: number;
    readonly unit: 'minute' | 'business-day';
    readonly who: Setter | null;
  }[];
}

/** Something worth knowing that is neither limit nor method: card networks' names, rights, tricks of fraudsters. */
export interface NoteFact extends FactBase {
  readonly topic: 'card' | '3ds' | 'scam' | 'shopping';
  readonly methods: readonly MethodId[] | null;
  readonly names: Names;
  /** How-to steps, as a method's; 0 for most notes. */
  readonly desktopSteps: number;
  readonly phoneSteps: number;
}

/** A word shoppers meet at a checkout; words: `glossary.<id>` (one line) and `glossary.<id>.term`. */
export interface GlossaryTerm {
  readonly id: string;
  /** Spellings as pages print them, any language. */
  readonly spellings: readonly string[];
  /** Facts that say more. */
  readonly facts: readonly string[];
}

/** A payment or shop host and its owner. */
export interface SiteFact extends FactBase {
  /** Exact hosts, or `*.domain` for the domain's subdomains (the domain itself only where it is listed too). */
  readonly hosts: readonly string[];
  readonly owner: string;
  /** What the host does; words under `site-role.<role>`. */
  readonly role:
    | 'shop'
    | 'cashier'
    | 'wallet'
    | 'card-form'
    | 'pay-later'
    | 'bank-check'
    | 'gateway'
    | 'assets'
    | 'merchant';
}

/** A common question; its words hold question and answer. */
export interface QuestionFact extends FactBase {
  readonly rank: number;
  readonly tag: string;
  /** Ids of facts the answer leans on. */
  readonly facts: readonly string[];
}

/** Everything known for one market (records of that market, its union and `ALL`). Plain JSON, packaged per market. */
export interface Facts {
  readonly market: Market;
  readonly methods: readonly MethodFact[];
  /** Methods no record of this market tells of, as other markets have them: without limits and fees, which are theirs. */
  readonly abroad?: readonly MethodFact[];
  readonly limits: readonly LimitFact[];
  readonly plans: readonly PlanFact[];
  /** Where the pay-later plans of a method are known from, if none is known here. */
  readonly plansAbroad?: readonly { readonly method: MethodId; readonly markets: readonly Market[] }[];
  readonly safeguards: readonly SafeguardFact[];
  readonly failures: readonly FailureFact[];
  readonly sites: readonly SiteFact[];
  readonly refunds: readonly RefundFact[];
  readonly notes: readonly NoteFact[];
  readonly questions: readonly QuestionFact[];
  readonly glossary: readonly GlossaryTerm[];
}

/** Any record. */
export type Fact =
  | MethodFact
  | LimitFact
  | PlanFact
  | SafeguardFact
  | FailureFact
  | SiteFact
  | RefundFact
  | NoteFact
  | QuestionFact;

/**
 * Words of one locale, flat: `alipay-cn.name`, `alipay-cn.desktop.1`, `cn-cbec-single.text`,
 * `cn-cbec-single.conflict`, `glossary.cvv`, `q-refund.question`, `q-refund.answer`.
 * They hold no figures: `{key}` stands for a number of the record, `{id:key}` for one of another
 * record; `fillWords` puts them in.
 */
export type Words = Readonly<Record<string, string>>;
