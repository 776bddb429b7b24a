import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { glossaryOf, splitByTerms } from './glossary';

const facts = [
  { id: 'cvv', spellings: ['CVV', '安全码', 'CVC'], facts: [] },
  { id: 'fenqi', spellings: [], facts: [] },
  { id: 'three-ds', spellings: ['3-D Secure', '3-D'], facts: [] },
  { id: 'pix', spellings: [], facts: [] },
  { id: 'wordless', spellings: ['xyz'], facts: [] },
];
const words = {
  'glossary.cvv': 'The three digits on the back of a card.',
  'glossary.fenqi': '分几期付。',
  'glossary.fenqi.term': '分期',
  'glossary.three-ds': 'A check by your bank.',
  'glossary.pix': 'Instant payment in Brazil.',
};
const terms = glossaryOf(facts, words);
const marked = (text: string) =>
  splitByTerms(text, terms)
    .filter((part) => part.entry)
    .map((part) => part.text);

describe('glossaryOf', () => {
  it('gathers each explained word with its other name', () => {
    expect(terms.map((entry) => entry.id)).toEqual(['cvv', 'fenqi', 'three-ds', 'pix']);
    expect(terms[0]).toMatchObject({ term: 'CVV', other: '安全码', spellings: ['CVV', '安全码', 'CVC'] });
    expect(terms[1]).toMatchObject({ term: '分期', other: null });
    expect(terms[3]).toMatchObject({ term: 'pix', other: null });
  });
});

describe('splitByTerms', () => {
  it('marks words in any case, whole words alone in Latin script, anywhere in Chinese', () => {
    expect(marked('Enter the cvv, then confirm by 3-D Secure.')).toEqual(['cvv', '3-D Secure']);
    expect(marked('pixel')).toEqual([]);
    expect(marked('支持3期免息分期付款')).toEqual(['分期']);
  });

  it('marks only the first of each', () => {
    expect(marked('CVV or CVC')).toEqual(['CVV']);
  });

  it('gives the text whole where nothing is known', () => {
    expect(splitByTerms('abc', [])).toEqual([{ text: 'abc', entry: null }]);
  });

  it('never loses a letter', () => {
    const word = fc.constantFrom('CVV', '分期', ' ', 'pix', '3-D Secure', 'a', '.', '$&');
    fc.assert(
      fc.property(fc.array(word), (list) => {
        const text = list.join('');
        return (
          splitByTerms(text, terms)
            .map((part) => part.text)
            .join('') === text
        );
      }),
    );
  });
});
