import { buttonCount, buttonOf, fieldCount } from '../facts';
import type { Rule } from './rule';

/** One product or a list of them, with buttons to buy. */
export const PRODUCT: readonly Rule[] = [
  {
    rule: 'product-meta',
    weight: 2,
    sees: ({ view: { snapshot } }) =>
      /product|item/.test(snapshot.meta.ogType) || snapshot.meta.types.includes('Product'),
  },
  { rule: 'product-add-button', weight: 1.5, sees: (facts) => buttonOf(facts, 'add')?.node.id },
  { rule: 'product-add-buttons', weight: 1, sees: (facts) => buttonCount(facts, 'add') >= 3 },
  {
    rule: 'product-beside-order',
    weight: -2,
    sees: (facts) => facts.cardField?.id ?? fieldCount(facts, 'who') >= 3,
  },
];
