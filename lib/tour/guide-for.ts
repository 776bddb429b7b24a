import type { MethodId } from '../page/method-ids';
import type { AnchorRole, OfferedMethod, Reading } from '../page/reading';
import type { Guide } from './guide';
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

/**
 * The guide of a method as a page offers it, or null where nothing is known well enough to guide. A method's own guide
 * bears its id; one that shares its id with others is known by the page's name for it.
 */
export function guideOf({ id, label }: Pick<OfferedMethod, 'id' | 'label'>): string | null {
  const named = GUIDES.find(({ of }) => of?.id === id && of.called.test(label));
  return named?.id ?? SERVED_BY[id] ?? GUIDES.find((guide) => guide.id === id)?.id ?? null;
}

/** Whether a place of the page is the one this guide means: a row of the same id may be of another method. */
export function pointsAt(
  { of }: Guide,
  role: AnchorRole,
  methods: readonly Pick<OfferedMethod, 'id' | 'label'>[],
): boolean {
  if (of === undefined || role !== `method:${of.id}`) return true;
  return methods.some(({ id, label }) => id === of.id && of.called.test(label));
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
  const guided = methods.filter((one) => guideOf(one) !== null);
  const [best] = [...guided.filter(({ chosen }) => chosen === true), ...guided];
  return best ? guideOf(best) : null;
}
