import { existsSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseMoney } from './parse';

/** The answer in short: `EUR 123456 text`, or the reason. */
function read(text: string, locale: string | null = null, currency: string | null = null): string {
  const answer = parseMoney(text, { locale, currency });
  return answer.ok ? `${answer.money.currency} ${answer.money.minor} ${answer.currencyFrom}` : answer.reason;
}

describe('parseMoney', () => {
  it.each([
    ['US$:12.99', 'USD 1299 text'],
    ['US $12.34', 'USD 1234 text'],
    ['1 500,00 $ US', 'USD 150000 text'],
    ['$5.00 US', 'USD 500 text'],
    ['$ SGD4.90', 'SGD 490 text'],
    ['$1,190.00 AUD', 'AUD 119000 text'],
    ['£94.50 GBP', 'GBP 9450 text'],
    ['AU$ 1,175', 'AUD 117500 text'],
    ['CLP$ 1.990', 'CLP 1990 text'],
    ['10 usd', 'USD 1000 text'],
    ['合计：人民币 35', 'CNY 3500 text'],
    ['合計3,000円(税込)', 'JPY 3000 text'],
    ['총 12,900원', 'KRW 12900 text'],
    ['￦12,900', 'KRW 12900 text'],
    ['1.899,- Kč', 'CZK 189900 text'],
    ['CHF 1’234.50', 'CHF 123450 text'],
    ['1 234:50 SEK', 'SEK 123450 text'],
    ['1 234:- SEK', 'SEK 123400 text'],
    ['CHF-5.00', 'CHF -500 text'],
    ['S/.45.90', 'PEN 4590 text'],
    ['B/. 12.00', 'PAB 1200 text'],
    ['12.90 ₪\u200f', 'ILS 1290 text'],
    ['١٢٣٫٤٥٦ د.ك', 'KWD 123456 text'],
    ['৳১,২৩৪.৫০', 'BDT 123450 text'],
    ['๑,๒๓๔.๕๐ บาท', 'THB 123450 text'],
    ['₹1,23,456.00', 'INR 12345600 text'],
    ['$ 8. 94 USD', 'USD 894 text'],
    ['35€ 99', 'EUR 3599 text'],
    ['35€99', 'EUR 3599 text'],
    ['205,68 € 205.68', 'EUR 20568 text'],
    ['Total incl. 20% VAT: €50.00', 'EUR 5000 text'],
    ['1–2 Tage, 5,00 €', 'EUR 500 text'],
    ['Was -€5.00', 'EUR -500 text'],
    ['€-5.00', 'EUR -500 text'],
    ['−5,00 €', 'EUR -500 text'],
    ['-€0.00', 'EUR 0 text'],
    ['.75 €', 'EUR 75 text'],
  ])('reads %j without any hint as %s', (text, expected) => {
    expect(read(text)).toBe(expected);
  });

  it.each([
    ['£5', null, null, 'GBP 500 usual'],
    ['£5', 'en-GI', null, 'GIP 500 locale'],
    ['£5', null, 'FKP', 'FKP 500 currency'],
    ['£5', null, 'USD', 'GBP 500 usual'],
    ['100 руб.', 'kk', null, 'RUB 10000 usual'],
    ['100 руб.', 'be', null, 'BYN 10000 locale'],
    ['$ 100', null, null, 'ambiguous-currency'],
    ['$ 100', 'en', null, 'ambiguous-currency'],
    ['$ 100', 'en-CA', null, 'CAD 10000 locale'],
    ['$ 100', 'en-CA', 'USD', 'USD 10000 currency'],
    ['$ 100', 'en-US', 'EUR', 'ambiguous-currency'],
    ['$ 100', 'es-EC', null, 'USD 10000 locale'],
    ['$ 100', 'not a tag', null, 'ambiguous-currency'],
    ['$ 100', null, 'dollars', 'ambiguous-currency'],
    ['C$ 100', 'en-CA', null, 'ambiguous-currency'],
    ['C $100', 'en-CA', 'CAD', 'CAD 10000 currency'],
    ['A $5 coupon', null, 'CAD', 'CAD 500 currency'],
    ['¥100', 'ja', null, 'JPY 100 locale'],
    ['¥100', 'zh_CN', null, 'CNY 10000 locale'],
    ['¥100.00', 'ja', null, 'ambiguous-currency'],
    ['100 kr', 'sv', null, 'SEK 10000 locale'],
    ['100 kr', 'en', null, 'ambiguous-currency'],
    ['100 元', 'zh-TW', null, 'TWD 10000 locale'],
    ['1 500 dollars canadiens', 'fr-FR', null, 'ambiguous-currency'],
    ['1 500 dollars des États-Unis', 'fr-CA', null, 'ambiguous-currency'],
    ['1500 جنيه إسترليني', 'ar-EG', 'GBP', 'ambiguous-currency'],
    ['1500 جنيه', 'ar-EG', null, 'EGP 150000 locale'],
    ['TOP 10', null, null, 'ambiguous-currency'],
    ['TOP 10', null, 'TOP', 'TOP 1000 currency'],
    ['try 5', null, null, 'ambiguous-currency'],
    ['TRY 5', null, null, 'TRY 500 text'],
    ['€5 / $6', null, null, 'ambiguous-currency'],
    ['$ 5 EUR', null, 'USD', 'ambiguous-currency'],
    ['XY$5', null, 'USD', 'unknown-currency'],
    ['157,000 تومان', 'fa-IR', 'IRR', 'unknown-currency'],
    ['99¢', null, 'USD', 'unknown-currency'],
    ['29.99', null, null, 'no-currency'],
    ['29.99', 'en-US', null, 'no-currency'],
    ['Price 29.99', null, 'EUR', 'EUR 2999 currency'],
    ['571.12坪', null, 'TWD', 'no-currency'],
  ])('takes the currency of %j with %s, %s as %s', (text, locale, currency, expected) => {
    expect(read(text, locale, currency)).toBe(expected);
  });

  it.each([
    ['', 'empty'],
    [' \n\t ', 'empty'],
    ['\u200b', 'no-number'],
    ['Free', 'no-number'],
    ['€', 'no-number'],
    ['x'.repeat(301), 'too-long'],
    ['€ \u202e00.01\u202c', 'bidi-control-in-amount'],
    ['①② €', 'non-decimal-digit'],
    ['½ €', 'non-decimal-digit'],
    ['4111 1111 1111 1111', 'card-number'],
    ['5500-0000-0000-0004 €', 'card-number'],
    ['€--5', 'malformed-number'],
    ['€..75,333', 'malformed-number'],
    ['€1..00', 'malformed-number'],
    ['5.00- €', 'malformed-number'],
    ['-??? 5.00 €', 'malformed-number'],
    ['12:50', 'malformed-number'],
    ['12:5 €', 'malformed-number'],
    ['1:100 €', 'malformed-number'],
    ['SKU-CAD-100', 'malformed-number'],
    ['15.08.2017', 'malformed-number'],
    ['1.234,56.7 €', 'malformed-number'],
    ['1٢ €', 'mixed-digit-scripts'],
    ['29.1583 €', 'too-precise'],
    ['JPY 1.5', 'too-precise'],
    ['99 999 999 999 999 999 IDR', 'too-large'],
    ['€5 - 9', 'range'],
    ['€5–€9', 'range'],
    ['5 € bis 9 €', 'range'],
    ['From €5', 'from-price'],
    ['ab 5,00 €', 'from-price'],
    ['от 500 руб', 'from-price'],
    ['€49+', 'from-price'],
    ['100円〜', 'from-price'],
    ['最低100元', 'from-price'],
    ['€5/month', 'per-period'],
    ['5 € / kg', 'per-period'],
    ['€5.00 each', 'per-period'],
    ['€5 x 3', 'per-period'],
    ['3x de R$ 30,00', 'per-period'],
    ['每月 100元', 'per-period'],
    ['20% off €50', 'percent'],
    ['€50 (20% off)', 'percent'],
    ['just 20% off €50', 'percent'],
    ['%20 indirim 50 TL', 'percent'],
    ['5万円', 'abbreviated'],
    ['€1.2M', 'abbreviated'],
    ['Was €9.00 Now €5.00', 'several-amounts'],
    ['2 EUR 5', 'several-amounts'],
    ['US$ 5.00 (S$ 6.70)', 'several-amounts'],
  ])('refuses %j as %s', (text, reason) => {
    expect(read(text)).toBe(reason);
  });

  it('takes hints as optional', () => {
    expect(parseMoney('€5')).toEqual({
      ok: true,
      money: { currency: 'EUR', minor: 500 },
      currencyFrom: 'text',
    });
  });

  it('never throws, and never gives what is no amount', () => {
    const pieces = fc.constantFrom(
      ...'$€¥£ .,-%()/:0123456789',
      'US',
      'kr',
      '元',
      '\u200f',
      '\u202e',
      '٣',
      '\ud800',
      'x',
    );
    const texts = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.array(pieces).map((list) => list.join('')),
    );
    fc.assert(
      fc.property(
        texts,
        fc.option(fc.string()),
        fc.option(fc.constantFrom('USD', 'JPY', 'x')),
        (text, locale, currency) => {
          const answer = parseMoney(text, { locale, currency });
          if (answer.ok) expect(answer.money.minor).toSatisfy(Number.isSafeInteger);
          if (answer.ok) expect(answer.money.minor).not.toBe(-0);
        },
      ),
      { numRuns: 2000 },
    );
  });
});

const CASES = new URL('../../../shared/cases/money.jsonl', import.meta.url);
const missing = !existsSync(CASES);
if (missing) console.log("parseMoney on a peer's cases: skipped, no ../shared/cases beside the repository");

describe.skipIf(missing)("parseMoney on a peer's cases", () => {
  it('is never wrong where it answers', () => {
    const rows = readFileSync(CASES, 'utf8').split('\n').filter(Boolean);
    for (const { text, amount } of rows.map((row) => JSON.parse(row))) {
      const answer = parseMoney(text ?? '', { currency: 'EUR' });
      if (answer.ok && answer.money.currency === 'EUR')
        expect(answer.money.minor / 100, text).toBeCloseTo(amount, 6);
    }
  });
});
