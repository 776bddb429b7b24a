import { fieldCount, headingOf } from '../facts';
import type { Rule } from './rule';

/** Orders already made. */
export const ORDER_HISTORY: readonly Rule[] = [
  {
    rule: 'history-heading',
    weight: 1.5,
    sees: (facts) => !facts.cardField && fieldCount(facts, 'who') < 3 && headingOf(facts, 'past')?.id,
  },
  { rule: 'history-title', weight: 2, sees: ({ view }) => view.titled('past') },
  {
    rule: 'history-links',
    weight: 1.5,
    sees: (facts) =>
      !facts.cardField &&
      !facts.methods.length &&
      facts.view.controls.filter(
        (node) => node.type === 'link' && facts.view.says('past', facts.view.wordsOf(node)),
      ).length >= 3,
  },
];
