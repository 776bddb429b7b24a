import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatMoney, formatPpm } from './format';
import { parseMoney } from './parse';

/** Every way of writing numbers that matters here: separators, grouping by two, digit scripts, directions. */
const LOCALES = [
  ...[
    'en-US',
    'en-IN',
    'en-ZA',
    'zh-CN',
    'zh-TW',
    'ja-JP',
    'ko-KR',
    'de-DE',
    'de-AT',
    'de-CH',
    'fr-FR',
    'fr-CA',
  ],
  ...[
    'es-ES',
    'es-MX',
    'es-CO',
    'pt-BR',
    'pt-PT',
    'it-IT',
    'nl-NL',
    'pl-PL',
    'cs-CZ',
    'hu-HU',
    'ro-RO',
    'bg-BG',
  ],
  ...[
    'ru-RU',
    'uk-UA',
    'tr-TR',
    'sv-SE',
    'nb-NO',
    'da-DK',
    'fi-FI',
    'ar-EG',
    'ar-SA',
    'fa-IR',
    'he-IL',
    'hi-IN',
  ],
  ...[
    'hi-IN-u-nu-deva',
    'bn-BD',
    'mr-IN',
    'ne-NP',
    'th-TH',
    'th-TH-u-nu-thai',
    'my-MM',
    'vi-VN',
    'id-ID',
    'ms-MY',
  ],
  ...[
    'zh-CN-u-nu-fullwide',
    'km-KH-u-nu-khmr',
    'lo-LA-u-nu-laoo',
    'ckb-IQ',
    'ur-PK',
    'sw-KE',
    'kk-KZ',
    'ka-GE',
  ],
];
const CURRENCIES = [
  'CNY',
  'USD',
  'EUR',
  'JPY',
  'KRW',
  'HUF',
  'COP',
  'IDR',
  'TRY',
  'KWD',
  'BHD',
  'TND',
  'CLF',
];

describe('formatMoney', () => {
  it.each([
    [{ currency: 'CNY', minor: 123456 }, 'en-US', 'CNY 1,234.56'],
    [{ currency: 'CNY', minor: 123456 }, 'zh-CN', 'CNY 1,234.56'],
    [{ currency: 'EUR', minor: 123456 }, 'de-DE', 'EUR 1.234,56'],
    [{ currency: 'JPY', minor: 1234 }, 'ja-JP', 'JPY 1,234'],
    [{ currency: 'KWD', minor: 5 }, 'en', 'KWD 0.005'],
    [{ currency: 'CNY', minor: -5 }, 'en', 'CNY -0.05'],
    [{ currency: 'CNY', minor: 0 }, 'en', 'CNY 0.00'],
  ])('%j in %s is %s', (money, locale, text) => {
    expect(formatMoney(money, locale).replace('\u00a0', ' ')).toBe(text);
  });

  it('leaves out the code or empty decimals when asked', () => {
    expect(formatMoney({ currency: 'CNY', minor: 30000 }, 'en', { code: false })).toBe('300.00');
    expect(formatMoney({ currency: 'CNY', minor: 30000 }, 'en', { code: false, short: true })).toBe('300');
    expect(formatMoney({ currency: 'CNY', minor: 30010 }, 'en', { code: false, short: true })).toBe('300.10');
    expect(formatMoney({ currency: 'JPY', minor: 300 }, 'en', { code: false, short: true })).toBe('300');
  });

  it('keeps every digit of the largest safe amount', () => {
    expect(formatMoney({ currency: 'USD', minor: Number.MAX_SAFE_INTEGER }, 'en', { code: false })).toBe(
      '90,071,992,547,409.91',
    );
  });

  const amounts = fc.record({
    minor: fc.integer({ min: -(10 ** 11), max: 10 ** 11 }),
    currency: fc.constantFrom(...CURRENCIES),
  });

  it.each(LOCALES)('is read back by parseMoney in %s', (locale) => {
    fc.assert(
      fc.property(amounts, (money) => {
        const text = formatMoney(money, locale);
        expect(parseMoney(text, { locale }), text).toEqual({ ok: true, money, currencyFrom: 'text' });
        const bare = formatMoney(money, locale, { code: false });
        expect(parseMoney(bare, { locale, currency: money.currency }), bare).toMatchObject({
          ok: true,
          money,
        });
      }),
      { numRuns: 60 },
    );
  });

  it.each(LOCALES)("is never contradicted by the platform's own price in %s", (locale) => {
    fc.assert(
      fc.property(amounts, (money) => {
        const digits = formatMoney(money, 'en', { code: false }).replaceAll(',', '') as `${number}`;
        const text = new Intl.NumberFormat(locale, { style: 'currency', currency: money.currency }).format(
          digits,
        );
        const answer = parseMoney(text, { locale, currency: money.currency });
        // The platform rounds some currencies (HUF, COP) to fewer decimals than ISO 4217 gives them.
        const step = 10 ** (['HUF', 'COP', 'IDR'].includes(money.currency) ? 2 : 0);
        if (answer.ok) expect(Math.abs(answer.money.minor - money.minor), text).toBeLessThan(step);
        if (answer.ok) expect(answer.money.currency).toBe(money.currency);
      }),
      { numRuns: 40 },
    );
  });
});

describe('formatPpm', () => {
  it('shows a rate as a percentage, exact or with fixed decimals', () => {
    expect(formatPpm(29_000, 'en')).toBe('2.9%');
    expect(formatPpm(0, 'en')).toBe('0%');
    expect(formatPpm(159_312, 'en')).toBe('15.9312%');
    expect(formatPpm(159_312, 'en', 1)).toBe('15.9%');
    expect(formatPpm(29_000, 'en', 2)).toBe('2.90%');
    expect(formatPpm(-5_000, 'en')).toBe('-0.5%');
    expect(formatPpm(29_000, 'de-DE')).toBe('2,9\u00a0%');
  });
});
