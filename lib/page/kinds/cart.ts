import { buttonOf, fieldCount, headingOf } from '../facts';
import { isPart } from '../total-label';
import type { Rule } from './rule';

export const CART: readonly Rule[] = [
  { rule: 'cart-heading', weight: 1.5, signal: 'cart-words', sees: (facts) => headingOf(facts, 'cart')?.id },
  {
    rule: 'cart-title',
    weight: 1.5,
    signal: 'cart-words',
    sees: ({ view }) => view.titled('cart'),
  },
  { rule: 'cart-go-button', weight: 1.5, sees: (facts) => buttonOf(facts, 'go')?.node.id },
  {
    rule: 'cart-quantities',
    weight: 1,
    sees: (facts) => facts.fields.find((field) => field.kind === 'quantity' && field.node.visible)?.node.id,
  },
  {
    rule: 'cart-total',
    weight: 0.75,
    sees: (facts) => facts.total.score > 0 || facts.labelled.some(isPart),
  },
  {
    rule: 'cart-coupon',
    weight: 0.5,
    sees: (facts) => facts.fields.find((field) => field.kind === 'coupon')?.node.id,
  },
  { rule: 'cart-address', weight: 2, sees: ({ address }) => address?.kind === 'cart' },
  { rule: 'cart-asks-card', weight: -3, sees: (facts) => facts.cardField?.id },
  {
    rule: 'cart-asks-method',
    weight: -2.5,
    sees: (facts) => facts.methods.filter((one) => one.item !== facts.cardField?.id).length >= 2,
  },
  { rule: 'cart-asks-address', weight: -2, sees: (facts) => fieldCount(facts, 'who') >= 3 },
];
