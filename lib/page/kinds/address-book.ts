import { buttonOf, headingOf } from '../facts';
import type { Rule } from './rule';

/** Addresses and nothing to pay: an account's address book, a contact or a survey form. */
export const ADDRESS_BOOK: readonly Rule[] = [
  {
    rule: 'form-without-order',
    weight: 1.5,
    sees: (facts) =>
      !facts.cardField &&
      !facts.methods.length &&
      facts.total.score === 0 &&
      !facts.labelled.length &&
      !buttonOf(facts, 'pay') &&
      !buttonOf(facts, 'next') &&
      !headingOf(facts, 'checkout'),
  },
];
