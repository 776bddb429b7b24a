import { fieldCount } from '../facts';
import type { Rule } from './rule';

const ARTICLE_TYPES = /article|blog|faq|howto|qapage|review$/i;

/** Much to read and little to fill in. */
export const ARTICLE: readonly Rule[] = [
  {
    rule: 'article-prose',
    weight: 2,
    sees: (facts) =>
      facts.view.snapshot.stats.proseChars > 2500 && !facts.cardField && fieldCount(facts, 'who') < 6,
  },
  {
    rule: 'article-meta',
    weight: 1,
    sees: ({ view: { snapshot } }) =>
      snapshot.meta.types.some((type) => ARTICLE_TYPES.test(type)) || snapshot.meta.ogType === 'article',
  },
  {
    rule: 'article-no-fields',
    weight: 2,
    sees: ({ fields, labelled, cardField, methods, view }) =>
      !cardField &&
      labelled.length === 0 &&
      methods.length < 2 &&
      !fields.some(({ node }) => node.visible) &&
      !view.controls.some(({ type }) => type === 'radio'),
  },
];
