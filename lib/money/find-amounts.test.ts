import { describe, expect, it } from 'vitest';
import { findAmounts } from './find-amounts';

const found = (text: string): unknown[] =>
  findAmounts(text).map(({ text: piece, currency }) => [piece, currency]);

describe('findAmounts', () => {
  it.each([
    [
      'Subtotal $5.00, shipping $1.20, total $6.20',
      [
        ['$5.00', '$'],
        ['$1.20', '$'],
        ['$6.20', '$'],
      ],
    ],
    [
      '2 x €5.00',
      [
        ['2', null],
        ['€5.00', '€'],
      ],
    ],
    [
      '共3件，合计￥1,234.50',
      [
        ['3', null],
        ['￥1,234.50', '￥'],
      ],
    ],
    [
      '1 234,56 kr. 20 st',
      [
        ['1 234,56 kr', 'kr'],
        ['20', null],
      ],
    ],
    [
      'US $12.34 - 56.78',
      [
        ['US $12.34', 'US $'],
        ['56.78', null],
      ],
    ],
    [
      'EUR 5 EUR 6',
      [
        ['EUR 5', 'EUR'],
        ['EUR 6', 'EUR'],
      ],
    ],
    ['$ SGD4.90', [['$ SGD4.90', '$ SGD']]],
    ['SKU-CAD-100', [['100', null]]],
    ['12:50 kr', [['12:50 kr', 'kr']]],
    ['S/.45.90', [['S/.45.90', 'S/']]],
    ['Rs.500', [['Rs.500', 'Rs']]],
    ['abcd 5 krona', [['5', null]]],
    ['no digits at all', []],
    ['', []],
  ])('in %j finds %j', (text, expected) => {
    expect(found(text)).toEqual(expected);
  });

  it('gives offsets into the text as handed in', () => {
    const text = '\u200f合计：¥5.00 €6';
    for (const { start, end, from, to, text: piece, number } of findAmounts(text)) {
      expect(text.slice(start, end)).toBe(piece);
      expect(text.slice(from, to)).toBe(number);
    }
  });

  it('passes over texts too long to be prices, and is quick on the longest searched', () => {
    expect(findAmounts('$5 '.repeat(2000))).toEqual([]);
    for (const piece of ['$', '1', '1 ', '1,', '1.1,', '€1', ' ', 'US $', '\u00a0', '٣٬', 'kr 5 ']) {
      const text = piece.repeat(4096 / piece.length);
      const times = [1, 2, 3, 4, 5].map(() => {
        const began = performance.now();
        findAmounts(text);
        return performance.now() - began;
      });
      expect(Math.min(...times), piece).toBeLessThan(100);
    }
  });
});
