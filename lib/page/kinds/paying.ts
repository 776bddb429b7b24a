import { buttonOf, fieldCount, headingOf, type PageFacts } from '../facts';
import { soleMethod } from '../method-tiles';
import { payCodeOf } from '../pay-code';
import { inZone, ZONE } from '../snapshot';
import { isPart } from '../total-label';
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
  { rule: 'card-number', weight: 1.75, sees: (facts) => !asksAccount(facts) && facts.cardField?.id },
  // An account is asked for by whoever sends money as well.
  {
    rule: 'account-number',
    weight: 1,
    signal: 'card-number',
    sees: (facts) => asksAccount(facts) && facts.cardField?.id,
  },
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
  { rule: 'method-tiles', weight: 1, signal: 'method-choice', sees: chosenTile },
  { rule: 'method-links', weight: 1.25, signal: 'method-choice', sees: chosenByLink },
  { rule: 'qr-code', weight: 1.75, sees: payCode },
  { rule: 'sole-amount', weight: 0.75, signal: 'amount', sees: soleAmount },
  {
    rule: 'method-heading',
    weight: 1,
    sees: (facts) =>
      headingOf(facts, 'method')?.id ?? (payCodeOf(facts.view) && soleMethod(facts.view)?.node.id),
  },
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
    sees: ({ view }) => view.titled('checkout') || view.titled('method'),
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
    sees: (facts) => facts.labelled.filter(isPart).length >= 2,
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
  { rule: 'address-choice', weight: 0.75, signal: 'address-fields', sees: addressChoice },
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

function asksAccount({ cardField, fields }: PageFacts): boolean {
  return fields.some(({ kind, node }) => kind === 'iban' && node === cardField);
}

function amountOnButton(facts: PageFacts): number | undefined {
  return facts.buttons.find(
    ({ kind, node, words }) =>
      kind === 'pay' &&
      /\p{Nd}/u.test(words) &&
      facts.amounts.some(({ node: text, currency }) => currency && text.id >= node.id && text.id <= node.end),
  )?.node.id;
}

/** A method that a control or a provider's frame offers; names alone may be an article's. */
function chosenByControl(facts: PageFacts): number | undefined {
  return facts.methods.find(({ item }) => {
    const kind = facts.view.node(item)?.kind;
    return item !== facts.cardField?.id && (kind === 'control' || kind === 'frame') && !isLink(facts, item);
  })?.item;
}

/** Several methods drawn without controls, one of them marked as chosen: an article marks none. */
function chosenTile(facts: PageFacts): number | undefined {
  const tiles = facts.methods.filter(
    ({ item }) => !/^(?:control|frame)$/.test(facts.view.node(item)?.kind ?? ''),
  );
  return tiles.length >= 2 ? tiles.find(({ chosen }) => chosen)?.item : undefined;
}

/** Links that are methods' names, on a page that says what is to be paid: a help page's list says nothing of it. */
function chosenByLink(facts: PageFacts): number | undefined {
  const links = facts.methods.filter(({ item }) => isLink(facts, item));
  return links.length >= 2 && facts.total.score > 0 && !chosenByControl(facts) ? links[0]?.item : undefined;
}

function isLink({ view }: PageFacts, item: number): boolean {
  const node = view.node(item);
  return node?.kind === 'control' && node.type === 'link' && node.role !== 'button';
}

/** How many headings name a part of a checkout. */
export function stepCount({ headings, view }: PageFacts): number {
  const steps = headings.filter(({ text }) => view.says('checkout', text)).length;
  return headings.some(({ text }) => view.says('method', text)) ? steps + 1 : steps;
}

/** Kept addresses to choose from, by their block. */
function addressChoice({ view }: PageFacts): number | undefined {
  return view.controls.find((node) => node.type === 'radio' && node.visible && inZone(node, ZONE.private))
    ?.id;
}

/** A code to pay by, on a page that speaks of paying or is one method's own. */
function payCode(facts: PageFacts): number | undefined {
  const { view } = facts;
  const pays = headingOf(facts, 'method') || view.titled('method') || soleMethod(view);
  return pays ? payCodeOf(view)?.id : undefined;
}

/** One amount and no other: what a cashier's page shows. */
function soleAmount(facts: PageFacts): number | undefined {
  const { amounts, view } = facts;
  if (!buttonOf(facts, 'pay') && !headingOf(facts, 'method') && !view.titled('method')) return undefined;
  const priced = amounts.filter(({ currency }) => currency !== null);
  return priced.every(({ number }) => number === priced[0]?.number) ? priced[0]?.node.id : undefined;
}

function totalItem({ total }: PageFacts): number | boolean {
  return total.total.ok ? total.total.item : true;
}

function firstField(facts: PageFacts, kind: PageFacts['fields'][number]['kind']): number | undefined {
  return facts.fields.find((field) => field.kind === kind && field.node.visible)?.node.id;
}
