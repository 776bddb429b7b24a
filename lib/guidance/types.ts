import type { Advice } from '../knowledge/advice';
import type { MethodFact, Source } from '../knowledge/facts';
import type { Money } from '../money/money';
import type { MethodId } from '../page/method-ids';

/**
 * How well a method serves this order. `near-limit` and `over-limit` are judged against the limit closest
 * to being passed; `unknown` where neither the page nor a fact tells, or no limit of it can be checked.
 */
export type MethodStatus = 'fits' | 'near-limit' | 'over-limit' | 'not-offered' | 'unknown';

/** One payment method judged for one order: codes and numbers, never a sentence. */
export interface MethodAdvice {
  readonly id: MethodId;
  /** The market's record of the method; its words stand under `<fact.id>.…`. Null: nothing is known of it. */
  readonly fact: MethodFact | null;
  /** Whether the page offers it. */
  readonly offered: boolean;
  /** Whether the shopper said they have it. */
  readonly owned: boolean;
  /** Whether the page shows it as the chosen one. */
  readonly chosen: boolean;
  readonly status: MethodStatus;
  /** Reason code: words under the catalogue keys `method.<reason>`, filled with `numbers`. */
  readonly reason: string;
  readonly numbers: Advice['numbers'];
  /** What using it would cost on this order, in the order's currency; null: not known or nothing to pay. */
  readonly fee: Money | null;
  /** What it would cost if the card used is from abroad, where the shopper has not said; null: no such fee is known. */
  readonly feeIfForeign: Money | null;
  /** True where a bank's fee that nobody told of may come on top of `fee` or `feeIfForeign`. */
  readonly feeAtLeast: boolean;
  /** Whether using it means borrowing. */
  readonly loan: boolean;
  /** Whether `fact` tells of other markets than the shopper's. */
  readonly elsewhere: boolean;
  readonly sources: readonly Source[];
  /** True where the facts it leans on are weak, conflicting or stale. */
  readonly unsure: boolean;
}
