import type { HeldPlan } from '../installments/types';
import type { Facts } from '../knowledge/facts';
import { dateIn } from '../ledger/periods';
import type { OrderTold, Usage } from '../ledger/types';
import type { Money } from '../money/money';
import type { MethodId } from '../page/method-ids';
import type { Reading } from '../page/reading';
import type { Settings } from '../settings/settings';

/** Everything advice rests on: one page's reading, the shopper's own data, and the facts of one market. */
export interface AdviceView {
  /** Null where there is no page: the shopper chose market, amount and method by hand. */
  readonly reading: Reading | null;
  /** Host of the page, or null. */
  readonly host: string | null;
  /** The total the shopper typed in place of the one read, or null. */
  readonly editedTotal: Money | null;
  /** The method the shopper looks at by hand on a page that tells none, or null. */
  readonly chosenByHand: MethodId | null;
  /** What the shopper said of the order, or null. */
  readonly told?: OrderTold | null;
  readonly facts: Facts;
  readonly settings: Settings;
  readonly usage: Usage;
  readonly heldPlans: readonly HeldPlan[];
  /** ISO instant. */
  readonly now: string;
  /** IANA zone of the shopper. */
  readonly zone: string;
  /** BCP 47 tag of the screen. */
  readonly locale: string;
}

/** The view as it speaks of an order: a page that is no checkout has none, whatever amounts and words stand on it. */
export function orderView(view: AdviceView): AdviceView {
  return view.reading?.kind === 'none' ? { ...view, reading: null } : view;
}

/** The amount all advice is about: the shopper's own over the page's; null where neither is known. */
export function totalOf(view: Pick<AdviceView, 'reading' | 'editedTotal'>): Money | null {
  if (view.editedTotal) return view.editedTotal;
  return view.reading?.total.ok ? view.reading.total.money : null;
}

/** The calendar day where the shopper is: the one facts grow stale by. */
export const todayOf = ({ now, zone }: Pick<AdviceView, 'now' | 'zone'>): string => dateIn(now, zone);
