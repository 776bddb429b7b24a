import { describe, expect, it } from 'vitest';
import { paymentFor } from './fixtures';
import { isPayment } from './is-payment';

describe('isPayment', () => {
  it('knows an entry after any store', () => {
    expect(isPayment(JSON.parse(JSON.stringify(paymentFor({ imported: true, category: 'gifts' }))))).toBe(
      true,
    );
  });

  it.each([
    ['nothing', null],
    ['a number', 1],
    ['no amount', { ...paymentFor(), amount: undefined }],
    ['no amount object', { ...paymentFor(), amount: null }],
    ['part of a unit', { ...paymentFor(), amount: { currency: 'CNY', minor: 1.5 } }],
    ['a currency that is none', { ...paymentFor(), amount: { currency: 'yuan', minor: 1 } }],
    ['methods as text', { ...paymentFor(), methods: 'alipay' }],
    ['no time', { ...paymentFor(), at: 'yesterday' }],
    ['no place in time', { ...paymentFor(), countsAt: undefined }],
    ['a category that is a list', { ...paymentFor(), category: [] }],
    ['an import mark in words', { ...paymentFor(), imported: 'yes' }],
  ])('is not fooled by %s', (_name, row) => {
    expect(isPayment(row)).toBe(false);
  });
});
