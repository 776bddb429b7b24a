import { describe, expect, it } from 'vitest';
import { wordsFor } from './lexicon/all';
import { methodsIn, namesUnknown } from './method-words';
import samples from './method-words.samples.json';
import { pageOf } from './test-page';
import { View } from './view';

/** What shops call their choices, by language and by the methods meant. */
const ROWS = Object.entries(samples).flatMap(([language, byIds]) =>
  Object.entries(byIds).map(([ids, labels]) => ({ language, ids, labels: labels.split(' | ') })),
);

describe('the words of a choice', () => {
  it.each(ROWS)('name $ids in $language', ({ language, ids, labels }) => {
    const view = new View(pageOf('<p>Payment</p>'), wordsFor([language, 'en']));
    const named = (label: string): string =>
      methodsIn(view, label).join(' ') || (namesUnknown(label) ? 'other' : 'none');
    expect(labels.map((label) => `${label}: ${named(label)}`)).toEqual(
      labels.map((label) => `${label}: ${ids}`),
    );
  });
});
