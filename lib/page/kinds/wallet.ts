import { buttonOf, headingOf } from '../facts';
import type { Rule } from './rule';

/** A page that keeps cards for later: nothing is bought there. */
export const WALLET: readonly Rule[] = [
  {
    rule: 'wallet-heading',
    weight: 2.5,
    sees: (facts) => facts.total.score === 0 && !buttonOf(facts, 'pay') && headingOf(facts, 'wallet')?.id,
  },
  {
    rule: 'wallet-button',
    weight: 2,
    sees: (facts) => facts.total.score === 0 && !buttonOf(facts, 'pay') && buttonOf(facts, 'wallet')?.node.id,
  },
  {
    rule: 'wallet-title',
    weight: 1.5,
    sees: ({ view, total }) => total.score === 0 && view.titled('wallet'),
  },
];
