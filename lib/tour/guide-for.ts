import type { MethodId } from '../page/method-ids';
import type { OfferedMethod, Reading } from '../page/reading';
import { GUIDES } from './guides';

/** Where a guide begins on a page. */
export interface GuideStart {
  readonly id: string;
  /** Null: at its first card. */
  readonly step: string | null;
}

/** Methods served by the guide of another name: a card's brands, and what is a loan whatever it is called. */
const SERVED_BY: Partial<Record<MethodId, string>> = {
  visa: 'card',
  mastercard: 'card',
  amex: 'card',
  discover: 'card',
  jcb: 'card',
  diners: 'card',
  elo: 'card',
  klarna: 'installments',
  afterpay: 'installments',
  affirm: 'installments',
};

/** The guide of a method, or null where nothing is known well enough to guide. A method's own guide bears its id. */
export function guideOf(id: MethodId): string | null {
  return SERVED_BY[id] ?? GUIDES.find((guide) => guide.id === id)?.id ?? null;
}

/**
 * The guide that serves what a page shows: that of the chosen method, else of the first offered one that has a
 * guide, else the way from the cart to the payment. Null on a page that has nothing left to choose.
 */
export function guideFor({ kind, methods }: Pick<Reading, 'kind' | 'methods'>): GuideStart | null {
  if (kind === 'none' || kind === 'result') return null;
  const id = methodGuideFor(methods);
  if (id !== null) return { id, step: null };
  if (kind === 'cart') return { id: 'order', step: null };
  return kind === 'checkout' ? { id: 'order', step: 'check' } : null;
}

function methodGuideFor(methods: readonly OfferedMethod[]): string | null {
  const guided = methods.filter(({ id }) => guideOf(id) !== null);
  const [best] = [...guided.filter(({ chosen }) => chosen === true), ...guided];
  return best ? guideOf(best.id) : null;
}
