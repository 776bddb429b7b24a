import { describe, expect, it } from 'vitest';
import { readPage } from './read';
import type { PageSnapshot } from './snapshot';
import { pageOf } from './test-page';

const PAY =
  '<h2>Payment method</h2><input type="radio" name="payment" label="PayPal"><input type="radio" name="payment" label="Klarna"><button>Place order</button>';

function totalOf(markup: string, rest: Partial<PageSnapshot> = {}): string {
  const { total } = readPage(
    pageOf(`<main>${markup}${PAY}</main>`, { language: 'en', title: 'Checkout', ...rest }),
  );
  return total.ok ? `${total.money.currency} ${total.money.minor} ${total.currencyFrom}` : total.reason;
}

const row = (label: string, amount: string): string =>
  `<div><span>${label}</span> <span>${amount}</span></div>`;

describe('the total', () => {
  it.each([
    ['beside its label', row('Order total', '€10.00'), 'EUR 1000 text'],
    ['called a price', row('Price per night', '€7.00') + row('Total price', '€10.00'), 'EUR 1000 text'],
    ['in the text of its label', '<p>Total: €10.00</p>', 'EUR 1000 text'],
    ['before its label', '<p>€10.00 total</p>', 'EUR 1000 text'],
    ['in a row of a table', '<table><tr><th>Total</th><td>€10.00</td></tr></table>', 'EUR 1000 text'],
    [
      'after a subtotal, shipping and tax',
      row('Subtotal', '€7.00') +
        row('Shipping', '€2.00') +
        row('VAT', '€1.00') +
        row('Total (incl. VAT)', '€10.00'),
      'EUR 1000 text',
    ],
    ['beside what is saved', row('Total', '€10.00') + row('Total savings', '€3.00'), 'EUR 1000 text'],
    [
      'over a note of its tax',
      '<div><p>Total</p><small>incl. €2.00 tax</small><p>€10.00</p></div>',
      'EUR 1000 text',
    ],
    [
      'cut into letters',
      '<div><p>Total</p><p><span>U</span><span>S</span><span>$</span><span>1</span><span>2</span><span>.</span><span>3</span><span>4</span></p></div>',
      'USD 1234 text',
    ],
    ['with raised cents', '<div><p>Total</p><p>US $12<sup>99</sup></p></div>', 'USD 1299 text'],
    [
      'beside a crossed-out one',
      '<div><span>Total</span> <del>€99.00</del><span>€9.00</span></div>',
      'EUR 900 text',
    ],
    [
      'in columns of labels and amounts',
      '<div><ul><li>Items</li><li>Total due</li></ul><ul><li>€8.00</li><li>€10.00</li></ul></div>',
      'EUR 1000 text',
    ],
    ['by the name of its box alone', '<div class="order-total"><p>€10.00</p></div>', 'EUR 1000 text'],
    ['twice the same', row('Total', '€10.00') + row('Total', '€10.00'), 'EUR 1000 text'],
    [
      'as the sum of totals by seller',
      row('Total', '€4.00') + row('Total', '€6.00') + row('Total', '€10.00'),
      'EUR 1000 text',
    ],
    ['with its translation beside it', '<p>Total: US $10.00 (€9.20)</p>', 'USD 1000 text'],
    [
      'as what is due now of a price',
      row('Total price', '€600.00') +
        row('Deposit due today (20%)', '€120.00') +
        row('Balance due 14 March', '€480.00'),
      'EUR 12000 text',
    ],
    ['only on the button', '<button>Pay €10.00</button>', 'EUR 1000 text'],
  ])('is found %s', (_, markup, wanted) => {
    expect(totalOf(markup)).toBe(wanted);
  });

  it.each([
    ['nothing is labelled', '<p>€10.00</p><p>€12.00</p>', 'not-shown'],
    ['two totals disagree', row('Total', '€10.00') + row('Total', '€8.00'), 'contradiction'],
    [
      'the button says another one',
      `${row('Order total', '€10.00')}<button>Pay €12.00 now</button>`,
      'contradiction',
    ],
    ['a mini-cart holds it', `<div zone="minicart">${row('Total', '€10.00')}</div>`, 'not-shown'],
    [
      'it stands over a column of prices',
      '<table><tr><th>Item</th><th>Total</th></tr><tr><td>Lamp</td><td>€10.00</td></tr><tr><td>Rug</td><td>€5.00</td></tr></table>',
      'not-shown',
    ],
    ['a closed box holds it', `<div zone="closed">${row('Total', '€10.00')}</div>`, 'not-shown'],
    ['it is a size', '<table><tr><td>Total</td></tr></table><p>Waistcoat, 40R</p>', 'not-shown'],
  ])('is none where %s', (_, markup, reason) => {
    expect(totalOf(markup)).toBe(reason);
  });

  it.each([
    ['$', { language: 'en-CA' }, 'CAD 1000 language'],
    ['$', { language: 'en', url: 'https://shop.com.au/x' }, 'AUD 1000 host'],
    ['$', { language: 'en', meta: { ogType: '', types: [], currencies: ['MXN'] } }, 'MXN 1000 meta'],
    ['$', { language: 'en' }, 'USD 1000 language'],
    ['¥', { language: 'ja-JP' }, 'JPY 10 language'],
    ['US $', { language: 'en', meta: { ogType: '', types: [], currencies: ['EUR'] } }, 'contradiction'],
  ] as const)('reads %s by the strongest hint of %o', (sign, rest, wanted) => {
    expect(totalOf(row('Total', `${sign}${sign === '¥' ? '10' : '10.00'}`), rest)).toBe(wanted);
  });

  it('takes other amounts for a hint', () => {
    expect(totalOf(row('Item', 'NT$ 90') + row('Total', '$10'), { language: 'es' })).toBe(
      'TWD 1000 other-amounts',
    );
  });

  it('minds a code at the label or over the amount', () => {
    expect(totalOf(row('Total (CAD)', '$10.00'), { language: 'es' })).toBe('CAD 1000 text');
    expect(totalOf('<div><p>Total</p><p>AUD</p><p>$10.00</p></div>', { language: 'es' })).toBe(
      'AUD 1000 text',
    );
  });

  it('does not guess a dollar', () => {
    expect(totalOf(row('Total', '$10.00'), { language: 'es' })).toBe('ambiguous-currency');
    expect(totalOf(row('Postage', '$2.00') + row('Total', '$10.00'))).toBe('ambiguous-currency');
  });

  it('reads the Chinese of Taiwan and of the mainland apart', () => {
    const read = (markup: string) => readPage(pageOf(markup, { title: '結帳' })).total;
    expect(
      read('<h2>付款方式</h2><p>運費總額</p><div><p>應付金額</p><p>$100</p></div><button>確認付款</button>'),
    ).toMatchObject({ money: { currency: 'TWD' } });
    expect(
      read('<h2>支付方式</h2><div><p>应付金额</p><p>100.00</p></div><button>提交订单</button>'),
    ).toMatchObject({ money: { currency: 'CNY', minor: 10000 } });
  });

  it.each([
    ['called a fee', '<h1>Payment</h1><p>Registration fee: €50.00</p>', 'EUR 5000'],
    ['said twice', '<h1>Payment</h1><p>€50.00</p><p>Deposit €50.00</p>', 'EUR 5000'],
    ["in a cashier's header", '<header><b>Bike shop</b><p>€ 27.50</p></header><h1>Payment</h1>', 'EUR 2750'],
    ['called shipping', '<h1>Payment</h1><p>Delivery fee: €4.00</p>', 'not-shown'],
    ['beside another one', '<h1>Payment</h1><p>Fee: €50.00</p><p>€9.00</p>', 'not-shown'],
    [
      "in a shop's header",
      '<header><a>Shop</a><a>Sale</a><a>Help</a><p>€ 27.50</p></header><h1>Payment</h1>',
      'not-shown',
    ],
    [
      'in a mini-cart beside it',
      `<h1>Payment</h1><p>€4.00</p><div zone="minicart">${row('Subtotal', '€50.00')}${row('Shipping', '€4.00')}${row('Total', '€54.00')}</div>`,
      'EUR 5400',
    ],
  ])('of a page that only asks for a payment, its one amount %s', (_, markup, wanted) => {
    const { kind, total } = readPage(
      pageOf(
        `${markup}<h2>Payment method</h2><input type="radio" name="payment" label="PayPal"><input type="radio" name="payment" label="Klarna"><button>Pay now</button>`,
        { language: 'en', title: 'Payment' },
      ),
    );
    expect(kind).toBe('payment');
    expect(total.ok ? `${total.money.currency} ${total.money.minor}` : total.reason).toBe(wanted);
  });

  it('takes the subtotal of a cart that has nothing better', () => {
    const reading = readPage(
      pageOf('<h1>Your cart</h1><div><span>Subtotal</span><b>€64.00</b></div><button>Check out</button>', {
        language: 'en',
      }),
    );
    expect([reading.kind, reading.total]).toEqual([
      'cart',
      expect.objectContaining({ money: { currency: 'EUR', minor: 6400 } }),
    ]);
  });
});
