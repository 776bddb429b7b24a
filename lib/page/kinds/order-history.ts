import { buttonOf, fieldCount, headingOf, type PageFacts } from '../facts';
import type { Topic } from '../lexicon/words';
import { isOwn } from '../view';
import type { Rule } from './rule';

/** Orders already made. */
export const ORDER_HISTORY: readonly Rule[] = [
  {
    rule: 'history-heading',
    weight: 1.5,
    sees: (facts) =>
      !facts.cardField &&
      fieldCount(facts, 'who') < 3 &&
      !(buttonOf(facts, 'pay') && facts.methods.length > 1) &&
      headingOf(facts, 'past')?.id,
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
  {
    rule: 'history-lines',
    weight: 1.5,
    sees: (facts) =>
      !facts.cardField && !facts.methods.length && !buttonOf(facts, 'pay') && linesOf(facts, 'past') >= 2,
  },
];

/** Short lines of the page's own part that speak of a topic. */
function linesOf({ view }: PageFacts, topic: Topic): number {
  return view.lines.filter(
    ({ text, texts: [first] }) => first && isOwn(first) && text.length < 60 && view.says(topic, text),
  ).length;
}
