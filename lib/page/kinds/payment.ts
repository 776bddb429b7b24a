import { fieldCount, headingOf } from '../facts';
import type { Rule } from './rule';

/** Signs that only the payment is left: a card or a method, no delivery. */
export const PAYMENT: readonly Rule[] = [
  { rule: 'payment-card', weight: 1.5, sees: (facts) => facts.cardField?.id },
  { rule: 'payment-heading', weight: 0.5, sees: (facts) => headingOf(facts, 'method')?.id },
  // What a page calls itself outweighs what it shows beside: shops repeat the order on the page of its payment.
  {
    rule: 'payment-title',
    weight: 5,
    sees: ({ view }) => view.titled('method') && !view.titled('checkout'),
  },
  {
    rule: 'payment-bill',
    weight: 2,
    sees: (facts) => headingOf(facts, 'bill')?.id ?? facts.view.titled('bill'),
  },
  { rule: 'payment-alone', weight: 1, sees: (facts) => fieldCount(facts, 'who') < 3 },
  {
    rule: 'payment-site',
    weight: 3,
    sees: ({ address }) => address?.from === 'site' && address.kind === 'payment',
  },
];
