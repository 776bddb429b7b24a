import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { glossaryOf, splitByTerms } from './glossary';

const words = {
  'glossary.cvv': 'The three digits on the back of a card.',
  'glossary.cvv.term': 'CVV',
  'glossary.cvv.other': '安全码',
  'glossary.fenqi': '分几期付。',
  'glossary.fenqi.term': '分期',
  'glossary.three-ds': 'A check by your bank.',
  'glossary.three-ds.term': '3-D Secure',
  'glossary.pix': 'Instant payment in Brazil.',
  'alipay-cn.name': 'Alipay',
};
const terms = glossaryOf(words);
const marked = (text: string) =>
  splitByTerms(text, terms)
    .filter((part) => part.entry)
    .map((part) => part.text);

describe('glossaryOf', () => {
  it('gathers each explained word with its other name', () => {
    expect(terms.map((entry) => entry.id)).toEqual(['cvv', 'fenqi', 'three-ds', 'pix']);
    expect(terms[0]).toEqual({ id: 'cvv', term: 'CVV', other: '安全码', meaning: words['glossary.cvv'] });
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
    expect(marked('CVV or CVV')).toEqual(['CVV']);
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
