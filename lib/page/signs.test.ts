import { describe, expect, it } from 'vitest';
import { findFailure } from './failure';
import { wordsFor } from './lexicon/all';
import { findMarks } from './marks';
import { findOffers } from './offers';
import { readPage } from './read';
import { secondsLeft } from './seconds-left';
import { pageOf } from './test-page';
import { View } from './view';

const viewOf = (markup: string, languages = ['en']): View => new View(pageOf(markup), wordsFor(languages));

describe('findFailure', () => {
  it.each([
    [
      '<div role="alert"><b>Payment failed</b><p>Your card was not accepted. [CSC_7200021]</p></div>',
      'CSC_7200021',
    ],
    [
      '<div class="error-box"><p>Your card was declined (insufficient_funds).</p></div>',
      'insufficient_funds',
    ],
    ['<div role="alert">Payment declined. Code: 51a</div>', '51a'],
    ['<div role="alert">Payment declined. Try another card.</div>', null],
  ])('reads %s', (markup, code) => {
    expect(findFailure(viewOf(markup))?.code).toBe(code);
  });

  it('keeps the whole message and no more', () => {
    const found = findFailure(
      viewOf('<main><p>Order 12</p><div role="alert"><b>Payment failed</b><p>Try again.</p></div></main>'),
    );
    expect(found?.text).toBe('Payment failed Try again.');
  });

  it('reads other languages', () => {
    expect(findFailure(viewOf('<div role="alert">支付失败，错误码：B2001</div>', ['zh']))).toMatchObject({
      code: 'B2001',
    });
  });

  it.each([
    '<p>Payment failed? See our help.</p>',
    '<div role="alert">Saved.</div>',
    '<footer><div role="alert">Payment failed</div></footer>',
  ])('leaves %s alone', (markup) => {
    expect(findFailure(viewOf(markup))).toBeNull();
  });
});

describe('findMarks', () => {
  it('names each badge once', () => {
    const marks = findMarks(
      viewOf(
        '<p>Buyer protection</p><p>Buyer Protection until delivery</p><img alt="Choice" src="c"><p>Free returns within 90 days</p>',
      ),
    );
    expect(marks.map(({ mark }) => mark)).toEqual(['buyer-protection', 'choice', 'free-return']);
  });

  it('finds none in a footer or in other words', () => {
    expect(findMarks(viewOf('<footer><p>Buyer protection</p></footer><p>A good choice for you</p>'))).toEqual(
      [],
    );
  });
});

describe('secondsLeft', () => {
  it.each([
    ['<p>Time left to pay: 00:29:58</p>', 1798],
    ['<p>Pay within <b>14:05</b></p>', 845],
    ['<p>剩余支付时间</p><p>23小时59分12秒</p>', 86352],
    ['<p>Opening hours 09:00</p>', null],
    ['<p>Pay within three days</p>', null],
  ])('reads %s as %s', (markup, wanted) => {
    expect(secondsLeft(viewOf(markup))).toBe(wanted);
  });
});

describe('findOffers', () => {
  const texts = (markup: string, languages?: string[]): string[] =>
    findOffers(viewOf(markup, languages)).map(({ text }) => text);

  it('finds them in lines, lists and pairs of lines', () => {
    expect(texts('<p>Pay in 4 payments of $5.00</p>')).toEqual(['Pay in 4 payments of $5.00']);
    expect(
      texts('<label>Parcelas</label><select name="card-installments" options="1x R$ 20|2x R$ 10"></select>', [
        'pt',
      ]),
    ).toEqual(['1x R$ 20', '2x R$ 10']);
    expect(texts('<div>Installments<br>3 x €10.00</div>')).toEqual(['Installments 3 x €10.00']);
    expect(
      texts('<label><span>Pay in 3</span><span>3 interest-free payments of £5.00</span></label>'),
    ).toEqual(['Pay in 3 3 interest-free payments of £5.00']);
  });

  it('finds them in rows of a table, and apart from the choice before', () => {
    expect(texts('<table><tr><td>3 Taksit</td><td>441,97 TL</td></tr></table>', ['tr'])).toEqual([
      '3 Taksit 441,97 TL',
    ]);
    expect(
      texts(
        '<label><input type="radio"> In full £312.50</label><label><input type="radio"> 12 payments of £27.80</label>',
      ),
    ).toEqual(['12 payments of £27.80']);
  });

  it('takes a number by the sentence it stands in', () => {
    expect(texts('<p>Returns within 30 days. Paying by installments is a service of your bank.</p>')).toEqual(
      [],
    );
    expect(texts('<p>30 天内可退货。分期服务由银行提供</p>', ['zh'])).toEqual([]);
    expect(texts('<p>Returns within 30 days. Pay in 4 payments of $5.00.</p>')).toHaveLength(1);
  });

  it('finds none in a footer, a number alone or a long text', () => {
    expect(texts('<footer><p>Pay in 4 payments</p></footer><p>4</p>')).toEqual([]);
    expect(texts(`<p>${'Pay in 4 payments. '.repeat(20)}</p>`)).toEqual([]);
  });
});

describe('payment fields', () => {
  const asks = (markup: string): boolean => readPage(pageOf(markup)).paymentFields;

  it.each([
    ['a card number by token', '<input autocomplete="cc-number">', true],
    ['one by name', '<input name="cardNumber">', true],
    ['one by label', '<label>Credit card number</label><input>', true],
    [
      'one by the words before it',
      '<p>Card number</p><input placeholder="1111-2222"><p>CVV</p><input>',
      true,
    ],
    [
      'a masked example',
      '<label>Numéro</label><input placeholder="••••"><label>Expire</label><input placeholder="MM/AA">',
      true,
    ],
    ['a code and a date', '<input name="cvv"><select name="exp_month" options="01|02"></select>', true],
    ['an account', '<label>IBAN</label><input>', true],
    [
      "somebody's account to send an amount to",
      '<label>IBAN</label><input><label>Amount</label><input>',
      false,
    ],
    ["a provider's frame", '<iframe host="js.stripe.com" title="card"></iframe>', true],
    ['a hosted field', '<iframe title="hosted-field number"></iframe>', true],
    ['a loyalty card', '<label>Loyalty card number</label><input name="loyalty-card-number">', false],
    ["a bank's login", '<input name="card_number"><input type="password">', false],
    ["a shop's own card", '<p>请输入卡号</p><input>', false],
    ['a search', '<input name="q">', false],
    ['a hidden frame of a site', '<footer><iframe host="js.stripe.com"></iframe></footer>', false],
    ['a password', '<input type="password">', false],
  ])('%s', (_, markup, wanted) => {
    expect(asks(markup)).toBe(wanted);
  });
});
