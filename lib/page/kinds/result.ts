import { fieldCount, headingOf } from '../facts';
import type { Rule } from './rule';

export const RESULT: readonly Rule[] = [
  {
    rule: 'result-heading',
    weight: 2.5,
    signal: 'done-words',
    sees: (facts) => headingOf(facts, 'done')?.id,
  },
  {
    rule: 'result-title',
    weight: 1.5,
    signal: 'done-words',
    sees: ({ view }) => view.titled('done'),
  },
  {
    rule: 'result-nothing-asked',
    weight: 0.75,
    sees: (facts) =>
      !facts.cardField &&
      !facts.methods.length &&
      fieldCount(facts, 'who') < 3 &&
      !facts.buttons.some(({ kind, node }) => kind === 'pay' && node.type !== 'link'),
  },
  { rule: 'result-address', weight: 2, sees: ({ address }) => address?.kind === 'result' },
  { rule: 'result-asks-card', weight: -3, sees: (facts) => facts.cardField?.id },
  { rule: 'result-asks-address', weight: -2, sees: (facts) => fieldCount(facts, 'who') >= 3 },
];
