import type { Money } from '../money/money';
import type { AnchorRole } from '../page/reading';
import type { Source } from './facts';

/** How much it matters: `stop` would stop or cost the payment, `care` is near or unsure, `info` is good to know. */
export type Severity = 'stop' | 'care' | 'info';

export type AdviceKind = 'method' | 'limit' | 'installment' | 'safeguard' | 'failure' | 'site';

/** A number an advice carries. Percent in parts per million (a computed one says with how many decimals it is shown); dates ISO 8601. */
export type AdviceNumber =
  /** `about`: reckoned at a rate, so approximate. */
  | { readonly type: 'money'; readonly money: Money; readonly about?: true }
  | { readonly type: 'percent'; readonly ppm: number; readonly digits?: number }
  | { readonly type: 'count'; readonly count: number }
  | { readonly type: 'date'; readonly date: string }
  | { readonly type: 'word'; readonly key: string }
  /** Words of the shopper's own (a category), or a code (a currency), shown as they stand. */
  | { readonly type: 'text'; readonly text: string };

/**
 * One thing worth saying: a reason code and numbers, never a sentence. The screen turns it into words by
 * the catalogue keys `advice.<reason>.title`, `.why` and `.do`, filled with `numbers`.
 * It stands here, below every room that speaks, because each advice cites facts.
 */
export interface Advice {
  /** Stable within one reading: `limit.cn-cbec-single.transaction-max`. */
  readonly id: string;
  readonly kind: AdviceKind;
  readonly severity: Severity;
  readonly reason: string;
  /** Ids of the facts it leans on; their words stand in the knowledge texts. */
  readonly facts: readonly string[];
  readonly numbers: Readonly<Record<string, AdviceNumber>>;
  readonly sources: readonly Source[];
  /** True where the fact is weak, conflicting or stale, and must read as such. */
  readonly unsure: boolean;
  /** Where on the page it can be shown, or null. */
  readonly anchor: AnchorRole | null;
}
