import { type Hints, readAmount } from './currency';
import { buttonOf, type PageFacts } from './facts';
import type { PageKind } from './reading';
import { inZone, ZONE } from './snapshot';
import { type TotalFinding, WEIGHTS } from './total';
import { isPart, type Labelled } from './total-label';
import { isOwn } from './view';

/**
 * On a page without a labelled total: the subtotal of a cart, or the only amount of a page that asks for a payment,
 * in its own part or in the header of a cashier. Null where several amounts stand or one says it is another.
 */
export function fallbackTotal(kind: PageKind, facts: PageFacts): TotalFinding | null {
  const shown = facts.labelled.filter(({ amount }) => !amount.negative);
  const own = shown.filter(({ amount }) => isOwn(amount.node) && !inZone(amount.node, ZONE.control));
  if (kind === 'cart') {
    const subtotals = own.filter(({ label }) => label === 'sub');
    return found(subtotals[subtotals.length - 1], 'total-is-subtotal', facts.hints);
  }
  if (kind !== 'payment' && kind !== 'checkout') return null;
  const beside = inMiniCart(shown);
  if (beside) return found(beside, 'total-in-mini-cart', facts.hints);
  const priced = own.filter(({ amount }) => amount.currency !== null);
  if (priced.length) return found(soleOf(kind, priced, facts), 'total-sole-amount', facts.hints);
  return found(inHeader(shown, facts), 'total-in-header', facts.hints);
}

/** Some shops call the summary beside their checkout a mini-cart. One that knows of shipping or tax is a summary. */
function inMiniCart(shown: readonly Labelled[]): Labelled | undefined {
  const away = ZONE.header | ZONE.nav | ZONE.footer | ZONE.closed | ZONE.struck | ZONE.control;
  const there = shown.filter(({ amount: { node } }) => inZone(node, ZONE.miniCart) && !inZone(node, away));
  const totals = there.filter(({ label }) => label === 'due' || label === 'total');
  const [first] = totals;
  if (there.filter(isPart).length < 2) return undefined;
  return totals.every(({ amount }) => amount.number === first?.amount.number) ? first : undefined;
}

/** The one amount the page states, once or more often, unless it is a part of something or a mere extra. */
function soleOf(kind: PageKind, priced: readonly Labelled[], facts: PageFacts): Labelled | undefined {
  const last = priced[priced.length - 1];
  if (!priced.every(({ amount }) => amount.number === last?.amount.number)) return undefined;
  if (priced.some(({ label }) => label === 'not')) return undefined;
  // An order has more to it than a price: only one that is called so beside the button that pays it.
  const called = priced.some(({ label }) => label === 'price') && buttonOf(facts, 'pay') !== undefined;
  return kind === 'payment' || called ? last : undefined;
}

/** The amount a cashier prints beside the shop's name. */
function inHeader(shown: readonly Labelled[], { view }: PageFacts): Labelled | undefined {
  if (!view.bareHeader) return undefined;
  const away = ZONE.footer | ZONE.nav | ZONE.miniCart | ZONE.closed | ZONE.struck | ZONE.control;
  const priced = shown.filter(
    ({ amount: { node, currency } }) => currency !== null && inZone(node, ZONE.header) && !inZone(node, away),
  );
  const [first] = priced;
  return priced.every(({ amount }) => amount.number === first?.amount.number) ? first : undefined;
}

function found(one: Labelled | undefined, rule: string, hints: Hints): TotalFinding | null {
  const read = one && readAmount(one.amount, hints);
  if (!one || !read?.ok) return null;
  const item = one.amount.node.id;
  return {
    total: { ok: true, money: read.money, item, currencyFrom: read.from },
    evidence: [{ rule, weight: 0, item }],
    // As a weakly labelled total: enough for a number, too little for a sign of what the page is.
    score: WEIGHTS.hint,
  };
}
