import type { PageFacts } from '../facts';
import type { Evidence, PageKind } from '../reading';
import { ADDRESS_BOOK } from './address-book';
import { ARTICLE } from './article';
import { BANK_LOGIN } from './bank-login';
import { CART } from './cart';
import { CHECKOUT } from './checkout';
import { DONATION } from './donation';
import { LOGIN } from './login';
import { ORDER_HISTORY } from './order-history';
import { PAYING } from './paying';
import { PAYMENT } from './payment';
import { PRICE_LIST } from './price-list';
import { PRODUCT } from './product';
import { RESULT } from './result';
import { type Judged, judge, type Rule } from './rule';
import { WALLET } from './wallet';

/** Pages that look like a checkout and are none, by name. Each one's score counts against one. */
const LOOK_ALIKES: readonly (readonly [string, readonly Rule[]])[] = [
  ['login', LOGIN],
  ['bank-login', BANK_LOGIN],
  ['wallet', WALLET],
  ['address-book', ADDRESS_BOOK],
  ['donation', DONATION],
  ['product', PRODUCT],
  ['article', ARTICLE],
  ['price-list', PRICE_LIST],
  ['order-history', ORDER_HISTORY],
];

/** Least score of a verdict, and how many independent signals it takes. */
const ENOUGH = 3;
const ENOUGH_CART = 2.25;
const ENOUGH_RESULT = 3.25;
const SIGNALS = 2;
/** Words alone make no checkout: something must be there to fill in, to choose or to press. */
const ACTIONS = [
  'pay-button',
  'next-button',
  'card-number',
  'method-choice',
  'address-fields',
  'qr-code',
  'address-site',
];

export interface Verdict {
  readonly kind: PageKind;
  readonly confidence: number;
  readonly evidence: readonly Evidence[];
}

/** Decides what kind of page the facts show. */
export function detectKind(facts: PageFacts): Verdict {
  const paying = judge(PAYING, facts);
  const cart = judge(CART, facts);
  const result = judge(RESULT, facts);
  const alike = LOOK_ALIKES.map(([name, rules]) => ({ name, ...judge(rules, facts) })).filter(
    ({ score }) => score > 0,
  );
  // A known site's page is empty at first: that it shows nothing yet says nothing against it.
  const known = paying.signals.has('address-site');
  const counts = ({ name }: { name: string }): boolean => !known || !/address-book|article/.test(name);
  const against = alike.filter(counts).reduce((sum, { score }) => sum + score, 0);
  const counter = alike.flatMap(({ evidence }) => evidence.map((one) => ({ ...one, weight: -one.weight })));
  const score = paying.score - against;
  const evidence = [...paying.evidence, ...counter];
  const acts = ACTIONS.some((signal) => paying.signals.has(signal));
  const paid = score >= ENOUGH && paying.signals.size >= SIGNALS && acts;
  const asked = result.evidence.every(({ rule }) => rule !== 'result-nothing-asked');
  if (result.score >= ENOUGH_RESULT && enough(result) && (!asked || result.score > score))
    return { kind: 'result', confidence: sure(result.score - ENOUGH_RESULT), evidence: result.evidence };
  const bought = alike
    .filter(({ name }) => /order-history|price-list|article/.test(name))
    .reduce((sum, one) => sum + one.score, 0);
  if (cart.score - bought >= ENOUGH_CART && enough(cart) && (!paid || cart.score > score - 1))
    return {
      kind: 'cart',
      confidence: sure(cart.score - ENOUGH_CART),
      evidence: [...cart.evidence, ...counter],
    };
  if (!paid) return { kind: 'none', confidence: sure(ENOUGH - score), evidence };
  const order = judge(CHECKOUT, facts);
  const alone = judge(PAYMENT, facts);
  const kind = order.score >= alone.score ? 'checkout' : 'payment';
  return { kind, confidence: sure(score - ENOUGH), evidence };
}

function enough(judged: Judged): boolean {
  return judged.signals.size >= SIGNALS;
}

/** Distance from the border as a confidence: 0.5 on it, near 1 far from it. */
function sure(distance: number): number {
  return Math.round(100 / (1 + Math.exp(-1.1 * distance))) / 100;
}
