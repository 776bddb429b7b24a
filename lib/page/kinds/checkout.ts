import { fieldCount, type PageFacts } from '../facts';
import type { TextNode } from '../snapshot';
import { isPart } from '../total-label';
import type { Rule } from './rule';

/** Billing is a part of paying: a card's address, not where the order goes. */
const BILLING =
  /billing|invoice|factur|fatura|fattur|faktur|cobran|rechnung|laskutus|szamlaz|számláz|账单|帳單|請求先|청구|חיוב|الفوترة|الفاتورة|плательщик|χρέωσ|τιμολ/i;

/** Signs that the paying is part of an order: where it goes, what is in it. */
export const CHECKOUT: readonly Rule[] = [
  { rule: 'order-parts', weight: 1.5, sees: (facts) => orderHeading(facts)?.id },
  {
    rule: 'order-address',
    weight: 1,
    sees: (facts) => fieldCount(facts, 'who') >= 3 && !onlyBilling(facts),
  },
  {
    rule: 'order-long-address',
    weight: 1,
    sees: (facts) => fieldCount(facts, 'who') >= 6 && !onlyBilling(facts),
  },
  {
    rule: 'order-sums',
    weight: 2,
    sees: (facts) => facts.labelled.filter(isPart).length >= 2,
  },
  { rule: 'order-title', weight: 1, sees: ({ view }) => view.titled('checkout') },
  {
    rule: 'order-site',
    weight: 3,
    sees: ({ address }) => address?.from === 'site' && address.kind === 'checkout',
  },
];

/** A heading of an order's part other than billing. */
function orderHeading({ headings, view }: PageFacts): TextNode | undefined {
  return headings.find(({ text }) => view.says('checkout', text) && !BILLING.test(text));
}

/** Whether the only part of an order named is billing. */
function onlyBilling(facts: PageFacts): boolean {
  return facts.headings.some(({ text }) => BILLING.test(text)) && !orderHeading(facts);
}
