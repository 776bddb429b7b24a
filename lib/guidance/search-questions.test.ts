import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { questionSearch, tokensOf } from './search-questions';

const questions = [
  { id: 'failed', question: 'Why did my payment fail?', answer: 'Ask your bank.', also: '支付失败怎么办' },
  {
    id: 'refund',
    question: 'How long until my refund arrives?',
    answer: 'Cards take days.',
    also: '退款多久到账',
  },
  {
    id: 'parts',
    question: 'Can I pay in instalments?',
    answer: 'A loan has a rate.',
    also: '可以分期付款吗',
  },
];
const search = questionSearch(questions);
const first = (text: string) => search(text)[0]?.id;

describe('tokensOf', () => {
  it('keeps words whole and cuts Chinese into pairs', () => {
    expect(tokensOf('Pay 支付宝 now, 付')).toEqual(['pay', '支付', '付宝', 'now', '付']);
    expect(tokensOf('CSC_7200011')).toEqual(['csc', '7200011']);
    expect(tokensOf('ａ支付b')).toEqual(['a', '支付', 'b']);
  });
});

describe('questionSearch', () => {
  it.each([
    ['refund', 'refund'],
    ['refnud', 'refund'],
    ['paymnt failed', 'failed'],
    ['instal', 'parts'],
    ['installments', 'parts'],
    ['退款', 'refund'],
    ['分期', 'parts'],
    ['支付失败', 'failed'],
  ])('%s finds %s', (text, id) => {
    expect(first(text)).toBe(id);
  });

  it('gives all for nothing, and none for what is not there', () => {
    expect(search('  ?').map((q) => q.id)).toEqual(['failed', 'refund', 'parts']);
    expect(search('zzzzzz')).toEqual([]);
  });

  it('never throws', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (text) => Array.isArray(search(text))));
  });
});
