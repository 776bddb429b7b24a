import { buttonOf, fieldCount, headingOf, type PageFacts } from '../facts';
import type { Rule } from './rule';

/** Signs that something is being paid for on this page, whether in an order or alone. */
export const PAYING: readonly Rule[] = [
  {
    rule: 'pay-button',
    weight: 2,
    sees: (facts) => facts.buttons.find(({ kind, node }) => kind === 'pay' && node.type !== 'link')?.node.id,
  },
  {
    rule: 'pay-link',
    weight: 1.25,
    signal: 'pay-button',
    sees: (facts) =>
      facts.buttons.some(({ kind }) => kind === 'pay') &&
      facts.buttons.every(({ kind, node }) => kind !== 'pay' || node.type === 'link') &&
      buttonOf(facts, 'pay')?.node.id,
  },
  { rule: 'pay-button-amount', weight: 1, signal: 'amount', sees: amountOnButton },
  {
    rule: 'next-button',
    weight: 1,
    sees: (facts) => !buttonOf(facts, 'pay') && buttonOf(facts, 'next')?.node.id,
  },
  { rule: 'card-number', weight: 1.75, sees: (facts) => facts.cardField?.id },
  {
    rule: 'card-check',
    weight: 1.5,
    sees: (facts) =>
      facts.cardField && facts.fields.find(({ kind }) => kind === 'cvc' || kind === 'expiry')?.node.id,
  },
  {
    rule: 'method-choice',
    weight: 1.75,
    sees: chosenByControl,
  },
  { rule: 'method-heading', weight: 1, sees: (facts) => headingOf(facts, 'method')?.id },
  {
    rule: 'checkout-heading',
    weight: 1,
    signal: 'checkout-words',
    sees: (facts) => headingOf(facts, 'checkout')?.id,
  },
  { rule: 'order-steps', weight: 1, signal: 'checkout-words', sees: (facts) => stepCount(facts) >= 3 },
  {
    rule: 'checkout-title',
    weight: 1,
    signal: 'checkout-words',
    sees: ({ view }) =>
      view.says('checkout', view.snapshot.title) || view.says('method', view.snapshot.title),
  },
  {
    rule: 'total-labelled',
    weight: 0.75,
    signal: 'amount',
    sees: (facts) => facts.total.score >= 3 && totalItem(facts),
  },
  {
    rule: 'order-lines',
    weight: 0.5,
    signal: 'amount',
    sees: (facts) => facts.labelled.filter(({ label }) => label === 'not').length >= 2,
  },
  {
    rule: 'address-fields',
    weight: 1,
    sees: (facts) => fieldCount(facts, 'who') >= 3 && firstField(facts, 'who'),
  },
  {
    rule: 'many-address-fields',
    weight: 0.5,
    signal: 'address-fields',
    sees: (facts) => fieldCount(facts, 'who') >= 6 && firstField(facts, 'who'),
  },
  { rule: 'coupon-field', weight: 0.25, sees: (facts) => firstField(facts, 'coupon') },
  {
    rule: 'address-path',
    weight: 1.5,
    sees: ({ address }) => address?.from === 'path' && /checkout|payment/.test(address.kind),
  },
  {
    rule: 'address-site',
    weight: 3,
    sees: ({ address }) => address?.from === 'site' && /checkout|payment/.test(address.kind),
  },
  {
    rule: 'address-path-other',
    weight: -1,
    sees: ({ address }) => address?.from === 'path' && !/checkout|payment/.test(address.kind),
  },
  {
    rule: 'address-site-other',
    weight: -3,
    sees: ({ address }) => address?.from === 'site' && !/checkout|payment/.test(address.kind),
  },
];

function amountOnButton(facts: PageFacts): number | undefined {
  return facts.buttons.find(
    ({ kind, node }) =>
      kind === 'pay' &&
      facts.amounts.some(({ node: text, currency }) => currency && text.id >= node.id && text.id <= node.end),
  )?.node.id;
}

/** A method that a control or a provider's frame offers; names alone may be an article's. */
function chosenByControl(facts: PageFacts): number | undefined {
  return facts.methods.find(({ item }) => {
    const kind = facts.view.node(item)?.kind;
    return item !== facts.cardField?.id && (kind === 'control' || kind === 'frame');
  })?.item;
}

/** How many headings name a part of a checkout. */
export function stepCount({ headings, view }: PageFacts): number {
  return headings.filter(({ text }) => view.says('checkout', text) || view.says('method', text)).length;
}

function totalItem({ total }: PageFacts): number | boolean {
  return total.total.ok ? total.total.item : true;
}

function firstField(facts: PageFacts, kind: PageFacts['fields'][number]['kind']): number | undefined {
  return facts.fields.find((field) => field.kind === kind && field.node.visible)?.node.id;
}
