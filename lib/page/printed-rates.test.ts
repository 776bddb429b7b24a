import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findRates } from './printed-rates';
import { pageOf } from './test-page';
import { View } from './view';

const ratesOf = (markup: string, locale: string | null = 'en') =>
  findRates(new View(pageOf(markup), () => null), locale).map(
    ({ from, to, per, rateMillionths }) => `${from} ${per} = ${to} ${rateMillionths}`,
  );
const inText = (text: string, locale?: string | null) => ratesOf(`<p>${text}</p>`, locale);

describe('findRates', () => {
  it.each([
    ['1 USD = 7.12 CNY', 'USD 1 = CNY 7120000'],
    ['Exchange rate: 1 EUR = 1.0832 USD', 'EUR 1 = USD 1083200'],
    ['Exchange rate: 1 EUR = 1.0832 USD (includes a 3% fee)', 'EUR 1 = USD 1083200'],
    ['汇率 1 USD = 7.1234 CNY', 'USD 1 = CNY 7123400'],
    ['参考汇率：1美元≈7.12人民币', 'USD 1 = CNY 7120000'],
    ['1美元约等于7.12人民币', 'USD 1 = CNY 7120000'],
    ['100日元=4.71人民币', 'JPY 100 = CNY 4710000'],
    ['£1 = €1.17', 'GBP 1 = EUR 1170000'],
    ['USD 1 : CNY 7.12', 'USD 1 = CNY 7120000'],
    ['US$1 = CNY 7.12', 'USD 1 = CNY 7120000'],
    ['1.00 USD ≈ 0.9213 EUR', 'USD 1 = EUR 921300'],
    ['1.0000 USD = 1384.50 KRW', 'USD 1 = KRW 1384500000'],
    ['1 USD = 1,384.50 KRW', 'USD 1 = KRW 1384500000'],
    ['7.12 CNY = 1 USD', 'USD 1 = CNY 7120000'],
    ['1 VND = 0.00003934 USD', 'VND 100 = USD 3934'],
    ['1 KWD = 3.25 USD', 'KWD 1 = USD 3250000'],
    ['Pay in your currency. Rate 1 GBP = 1.2701 USD guaranteed today', 'GBP 1 = USD 1270100'],
  ])('reads %s', (text, rate) => {
    expect(inText(text)).toEqual([rate]);
  });

  it.each([
    ['a bare dollar', '$1 = 7.12 CNY'],
    ['a bare yen or yuan', '1 USD = ¥7.12'],
    ['a word for several currencies', '1 USD = 7.12 元'],
    ['no currency', '1 = 1'],
    ['one currency', '1 USD = 7.12'],
    ['the same currency', '1 USD = 1.05 USD'],
    ['one to one', '1 EUR = 1 USD'],
    ['a unit price', '1 kg = 3 USD'],
    ['a unit price in two currencies', '1 USD = 7.12 CNY / kg'],
    ['a price per piece', '1 USD = 7.12 CNY per piece'],
    ['points', '1 USD = 100 points'],
    ['points worth money', 'Earn 1 EUR = 1.10 USD cashback'],
    ['points after it', '1 USD = 7.12 CNY 积分'],
    ['a rule of spending', '每消费1美元=7人民币'],
    ['a tariff', 'Orders in the zone 100 USD: 7 EUR'],
    ['a tariff from one unit', 'Over 1 USD: 7 EUR'],
    ['sizes', 'EU 38 = US 8 = UK 5.5'],
    ['letter sizes', '1 L = 2 M'],
    ['a price told twice', '12.50 EUR = 13.54 USD'],
    ['a round price told twice', '100.00 EUR = 108.32 USD'],
    ['prices beside each other', '1 USD 7.12 CNY'],
    ['a range of prices', '1 USD - 7.12 CNY'],
    ['a rate that is a range', '1 USD = 7.10 - 7.20 CNY'],
    ['a rate that is a range, code first', '1 USD = CNY 7.10–7.20'],
    ['a negative amount', '1 USD = -7.12 CNY'],
    ['a negative amount, code first', '1 USD = CNY -7.12'],
    ['a discount', '-1 USD = 7.12 CNY'],
    ['nothing', '1 USD = 0 CNY'],
    ['a mixture of digits', '1 USD = 7.१२ CNY'],
    ['more than any currency is worth', '1 USD = 70000000.5 CNY'],
    ['less than any currency is worth', '100000 IDR = 0.001 USD'],
    ['a currency that is none', '1 BTC = 60000.50 USD'],
    ['a long text', `${'All prices are shown as they are. '.repeat(6)}1 USD = 7.12 CNY`],
  ])('finds none in %s', (_, text) => {
    expect(inText(text)).toEqual([]);
  });

  it('reads three decimals only where the language says what they are', () => {
    expect(inText('1 EUR = 1,083 USD', 'de')).toEqual(['EUR 1 = USD 1083000']);
    expect(inText('1 EUR = 1.083 USD', 'en')).toEqual(['EUR 1 = USD 1083000']);
    expect(inText('1 EUR = 0,921 GBP', 'en')).toEqual(['EUR 1 = GBP 921000']);
    for (const locale of ['en', null]) expect(inText('1 EUR = 1,083 USD', locale)).toEqual([]);
    expect(inText('1 EUR = 1.083 USD', 'de')).toEqual([]);
  });

  it('looks only where the page itself speaks, and not at what is crossed out', () => {
    const line = '1 USD = 7.12 CNY';
    for (const around of ['header', 'footer', 'nav', 'del'])
      expect(ratesOf(`<${around}>${line}</${around}>`)).toEqual([]);
    expect(ratesOf(`<div zone="closed">${line}</div>`)).toEqual([]);
    expect(ratesOf(`<div>${line}</div>`)).toHaveLength(1);
  });

  it('puts a line together from its parts', () => {
    expect(ratesOf('<p>1 <b>USD</b> = <span>7.12</span> CNY</p>')).toEqual(['USD 1 = CNY 7120000']);
  });

  it('gives each pair once, and none that is printed at two rates', () => {
    const said = '<p>1 USD = 0.92 EUR</p><p>1 EUR = 1.087 USD</p><p>1 USD = 7.12 CNY</p>';
    expect(ratesOf(said)).toEqual(['USD 1 = EUR 920000', 'USD 1 = CNY 7120000']);
    expect(ratesOf('<p>1 USD = 7.12 CNY</p><p>1 USD = 7.120 CNY</p>')).toHaveLength(1);
    expect(ratesOf('<p>Ours: 1 USD = 7.12 CNY</p><p>Bank: 1 USD = 7.30 CNY</p>')).toEqual([]);
    expect(ratesOf('<p>Buy 1 USD = 7.12 CNY</p><p>Sell 1 CNY = 0.18 USD</p>')).toEqual([]);
  });

  it('stays within its bound', () => {
    const codes = 'AED AUD BRL CAD CHF CNY CZK DKK EUR GBP HKD HUF INR JPY'.split(' ');
    const page = codes.map((code) => `<p>1 USD = 7.12 ${code}</p>`).join('');
    expect(ratesOf(page)).toHaveLength(10);
  });

  it('reads back what it is told, digit by digit', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 99_999 }),
        fc.integer({ min: 1, max: 9999 }),
        fc.constantFrom('CNY', 'JPY', 'KWD', 'IDR'),
        (whole, part, to) => {
          const digits = String(part).padStart(4, '0');
          expect(inText(`1 USD = ${whole}.${digits} ${to}`)).toEqual([
            `USD 1 = ${to} ${whole * 1_000_000 + part * 100}`,
          ]);
        },
      ),
    );
  });
});
