import { describe, expect, it } from 'vitest';
import { wordsFor } from './all';
import labels from './labels.samples.json';
import { fold, type Topic } from './words';

/** What shops print, by language and topic: labels, headings and buttons seen to be worded so. */
const ROWS = Object.entries(labels).flatMap(([language, topics]) =>
  Object.entries(topics).map(([topic, texts]) => ({
    language,
    topic: topic as Topic,
    texts: texts.split(' | '),
  })),
);

describe('the words of each language', () => {
  it.each(ROWS)('hold the $topic texts of $language', ({ language, topic, texts }) => {
    const says = wordsFor([language, 'en']);
    const known = (text: string): boolean => {
      const folded = fold(text);
      return says(topic, folded) !== null || (topic === 'due' && says('total', folded) !== null);
    };
    expect(texts.filter((text) => !known(text))).toEqual([]);
  });
});
