import { describe, expect, it } from 'vitest';
import { catalogueOf } from '../../lib/i18n/catalogues';
import type { Locale } from '../../lib/i18n/locales';
import { createTranslator } from '../../lib/i18n/translator';
import { methodFactFor } from '../../lib/knowledge/lookup';
import type { MethodId } from '../../lib/page/method-ids';
import { loadFacts } from '../../scripts/load-knowledge';
import { methodNames, shortLabel } from './advice-words';

describe('shortLabel', () => {
  it.each([
    ['PayPal', 'en', 'PayPal'],
    ['  Pay later\n  in 3 monthly payments of 20.00', 'en', 'Pay later'],
    ['From 3 monthly payments of CNY 322.00, interest-free', 'en', 'From 3 monthly payments…'],
    ['可分 3 期，每期 322.00 元，免息，由合作银行提供分期付款服务', 'zh-CN', /^可分 3 期，每期 322.+…$/],
  ])('%s', (label, locale, short) => {
    const given = shortLabel(label, locale);
    expect(given).toMatch(short);
    expect([...given].length).toBeLessThanOrEqual(24);
  });

  it('cuts a single word that is longer than the row', () => {
    expect(shortLabel('x'.repeat(60), 'en')).toBe(`${'x'.repeat(23)}…`);
  });

  it('ends no label in a comma', () => {
    expect(shortLabel('Credit card, debit card, prepaid card', 'en')).toBe('Credit card, debit card…');
  });
});

describe('methodNames', () => {
  const names = (
    locale: Locale,
    pageLanguage: string,
    id: MethodId,
    pageLabel: string,
    market = 'ALL',
  ): ReturnType<typeof methodNames> => {
    const t = createTranslator(locale, catalogueOf(locale), catalogueOf('en'));
    const fact = methodFactFor(loadFacts(market), id, pageLabel);
    return methodNames({ advice: { id, fact }, pageLabel }, { t, locale, pageLanguage });
  };

  it('calls a method as every other place does, and beside it as the page does', () => {
    expect(names('en', 'en', 'card', 'Credit/Debit card')).toEqual({
      name: 'Bank card',
      other: null,
    });
    expect(names('zh-CN', 'en', 'card', 'Credit/Debit card')).toEqual({
      name: '银行卡',
      other: 'Credit/debit card',
    });
    expect(names('en', 'zh-CN', 'unionpay', '银联').name).toBe('UnionPay');
  });

  it('calls by its own name what shares its id with others', () => {
    expect(names('en', 'es', 'other', 'Bizum', 'ES')).toEqual({
      name: 'Bizum',
      other: null,
    });
    expect(names('zh-CN', 'ko', 'other', '토스페이', 'KR')).toEqual({
      name: 'Toss Pay',
      other: '토스페이',
    });
    expect(names('en', 'ko', 'banktransfer', '가상계좌', 'KR')).toEqual({
      name: 'Virtual account',
      other: '가상계좌',
    });
  });

  it('does not take another bank transfer for one with a record', () => {
    expect(names('en', 'ko', 'banktransfer', '계좌이체', 'KR')).toEqual({
      name: 'Bank transfer',
      other: '계좌이체',
    });
  });

  it('calls what is not known by the whole of the page’s name', () => {
    expect(names('en', 'pt', 'other', 'MB WAY\nrápido')).toEqual({
      name: 'MB WAY',
      other: null,
    });
  });
});
