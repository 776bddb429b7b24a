import { buttonCount, buttonOf, headingOf } from '../facts';
import { isPart } from '../total-label';
import type { Rule } from './rule';

/** A gift to somebody: Payguide stays silent on it. */
export const DONATION: readonly Rule[] = [
  { rule: 'donation-title', weight: 2, sees: ({ view }) => view.titled('give') },
  {
    rule: 'donation-button',
    weight: 2,
    sees: (facts) =>
      buttonCount(facts, 'give') > 0 && !buttonOf(facts, 'pay') && buttonOf(facts, 'give')?.node.id,
  },
  {
    rule: 'donation-heading',
    weight: 1.5,
    sees: (facts) => !facts.labelled.some(isPart) && headingOf(facts, 'give')?.id,
  },
];
