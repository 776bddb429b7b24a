import { headingOf } from '../facts';
import type { Rule } from './rule';

/** A bank's own door: a card number and a password, and words of online banking. */
export const BANK_LOGIN: readonly Rule[] = [
  {
    rule: 'bank-card-and-password',
    weight: 3,
    sees: (facts) =>
      facts.fields.some(({ kind }) => kind === 'card-number') &&
      !facts.cardField &&
      facts.fields.find(({ kind }) => kind === 'password')?.node.id,
  },
  {
    rule: 'bank-login-heading',
    weight: 1,
    sees: (facts) =>
      facts.fields.some(({ kind }) => kind === 'card-number') &&
      !facts.cardField &&
      headingOf(facts, 'login')?.id,
  },
];
