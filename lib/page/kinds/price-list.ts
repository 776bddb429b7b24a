import { fieldCount } from '../facts';
import type { Rule } from './rule';

/** Many prices and many ways on: a shop's front, a category, a tariff. */
export const PRICE_LIST: readonly Rule[] = [
  {
    rule: 'list-many-prices',
    weight: 1.5,
    sees: (facts) =>
      facts.amounts.length >= 20 &&
      !facts.cardField &&
      facts.methods.length < 2 &&
      fieldCount(facts, 'who') < 3 &&
      facts.total.score < 3,
  },
  {
    rule: 'list-many-links',
    weight: 1,
    sees: (facts) =>
      facts.view.snapshot.stats.links > 150 &&
      !facts.cardField &&
      fieldCount(facts, 'who') < 3 &&
      facts.total.score < 3,
  },
];
