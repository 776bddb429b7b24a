import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mayBeAmount } from './snapshot-amount';

describe('mayBeAmount', () => {
  it.each([
    '$12',
    '12',
    '(12.50)',
    'CNY 12',
    '12 元',
    '١٢',
    '١٢ ر.س',
    '५०',
    '12 kr',
    '１２円',
    '฿120',
    '1 234 ₽',
    `Total:\n${' '.repeat(90)}$12.34`,
  ])('takes %s', (text) => expect(mayBeAmount(text)).toBe(true));

  it.each([
    '',
    'Total',
    '元',
    'Size 12',
    '2 Stück',
    '共 3 件',
    '2 חוות דעת',
    '٣ قطع'.replace(/[درج]/g, ''),
    `$${'1'.repeat(81)}`,
  ])('leaves %s', (text) => expect(mayBeAmount(text)).toBe(false));

  it('says what the classes of the Unicode standard say', () => {
    const byTheBook = (text: string) =>
      /\p{Nd}/u.test(text) &&
      /^\P{L}*$|\p{Sc}|\p{Nd}[.,٫]\p{Nd}|\b[A-Z]{3}\b|[元円圆圓원]|руб|р\.|грн|[Kk]r|zł|Kč|Ft|[Ll]ei|TL|лв|R[sMp]|บาท|đ|dh|ден|[درج]/u.test(
        text,
      );
    const bit = fc.constantFrom(
      ...[
        '1',
        '12',
        ' ',
        '.',
        ',',
        '-',
        '(',
        '/',
        '%',
        '²',
        '$',
        '€',
        '฿',
        '￥',
        '₽',
        '٣',
        '५',
        '１',
        '๒',
        '᠑',
      ],
      ...['Size', 'kr', 'é', 'ő', '件', '円', 'руб', 'шт', 'בדיקה', 'संख्या', 'ว', 'CNY', 'か', '개', '—', '×'],
    );
    const text = fc.array(bit, { maxLength: 7 }).map((bits) => bits.join(''));
    fc.assert(
      fc.property(text, (one) => mayBeAmount(one) === byTheBook(one)),
      { numRuns: 2_000 },
    );
  });
});
