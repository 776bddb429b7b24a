import { fieldCount, headingOf } from '../facts';
import type { Rule } from './rule';

/** Signs that the paying is part of an order: where it goes, what is in it. */
export const CHECKOUT: readonly Rule[] = [
  { rule: 'order-parts', weight: 1, sees: (facts) => headingOf(facts, 'checkout')?.id },
  { rule: 'order-address', weight: 1, sees: (facts) => fieldCount(facts, 'who') >= 3 },
  {
    rule: 'order-sums',
    weight: 2,
    sees: (facts) => facts.labelled.filter(({ label }) => label === 'not' || label === 'sub').length >= 2,
  },
  { rule: 'order-title', weight: 1, sees: ({ view }) => view.titled('checkout') },
  {
    rule: 'order-site',
    weight: 3,
    sees: ({ address }) => address?.from === 'site' && address.kind === 'checkout',
  },
];
