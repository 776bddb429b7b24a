import { describe, expect, it } from 'vitest';
import { readPage } from './read';
import { pageOf } from './test-page';

const AROUND =
  '<h1>Checkout</h1><div><span>Order total</span><b>€10.00</b></div><button>Place order</button>';

function methodsOf(markup: string, language = 'en'): string {
  const reading = readPage(pageOf(`<main>${AROUND}${markup}</main>`, { language, title: 'Checkout' }));
  return reading.methods.map(({ id, chosen }) => (chosen ? `${id}*` : id)).join(' ');
}

describe('methods offered', () => {
  it.each([
    [
      'by radios',
      '<input type="radio" name="payment" label="Visa ending in ••••" checked><input type="radio" name="payment" label="Bank transfer"><input type="radio" name="payment" label="Cash on delivery">',
      'card* banktransfer cod',
    ],
    [
      'by radios with one of our own making',
      '<input type="radio" name="payment" label="PayPal"><input type="radio" name="payment" label="Mobile money">',
      'paypal other',
    ],
    [
      'by radios with pictures',
      '<div class="payment"><div><input type="radio" name="pay"><img alt="" src="alipay-logo"></div><div><input type="radio" name="pay"><img alt="WeChat Pay" src="w"></div></div>',
      'alipay wechatpay',
    ],
    [
      "by radios with pictures and their makers' codes",
      '<ul class="payment"><li><input type="radio" name="pm" label="mc"><img alt="" src="mastercard"></li><li><input type="radio" name="pm" label="id"><img alt="" src="ideal"></li></ul>',
      'mastercard ideal',
    ],
    [
      'by radios with bare words behind them',
      '<div class="payment"><input type="radio" name="pay">Credit card<input type="radio" name="pay">PayPal</div>',
      'card paypal',
    ],
    [
      'by tabs',
      '<div class="payment-tabs"><button role="tab" checked>Card</button><button role="tab">Apple Pay</button></div>',
      'card* applepay',
    ],
    [
      'by rows of buttons',
      '<div><button class="selected">Klarna</button><button>iDEAL</button><button>Card</button></div>',
      'klarna* ideal card',
    ],
    [
      'by a row of buttons made alike, one of them unknown',
      '<div><button class="pay on">Klarna</button><button class="pay">iDEAL</button><button class="pay">Vipps</button><button class="pay">Geldkist</button><button class="back">Back</button></div>',
      'klarna* ideal other',
    ],
    [
      'by rows made alike, one of them unknown',
      '<div class="channels paymethod"><div class="row on"><p>支付宝</p></div><div class="row"><p>微信支付</p></div><div class="row"><p>某某钱包</p></div><div class="note"><p>安全</p></div></div>',
      'alipay* wechatpay other',
    ],
    [
      'by a label that lost the gap between two words',
      '<input type="radio" name="payment" label="Money in Mercado PagoBalance: 3"><input type="radio" name="payment" label="OXXO">',
      'mercadopago oxxo',
    ],
    [
      'by a list with one of our own making',
      '<select name="payment_method" options="Please choose|PayPal|Credit card|FPS"></select>',
      'paypal card other',
    ],
    [
      'by an accordion with one we do not know',
      '<h2>Payment method</h2><div><div class="acc open"><p>PayPal</p></div><div class="acc"><p>Klarna</p></div><div class="acc"><p>Kauf auf Rechnung</p></div></div>',
      'paypal* klarna other',
    ],
    [
      'by names with brackets',
      '<div class="payment-option"><p>COD ( cash on delivery )</p></div><div class="payment-option"><p>Stripe (Credit / Debit)</p></div>',
      'cod card',
    ],
    [
      'by a list',
      '<select name="payment_method" options="Choose|Visa|MasterCard|RuPay"></select>',
      'visa mastercard other',
    ],
    ['by a wallet button', '<button label="Google Pay"></button>', 'googlepay'],
    ['by a frame of a provider', '<iframe host="www.paypal.com" title="paypal"></iframe>', 'paypal'],
    [
      "by a provider's buttons without an address",
      '<iframe title="paypal __zoid__paypal_buttons__eyj0ZXN0aW5nLWEtdmVyeS1sb25nLW5hbWU"></iframe>',
      'paypal',
    ],
    [
      'by tiles under a heading',
      '<h2>Payment method</h2><div><p>Boleto</p><p>Pix</p><p>Credit card</p></div>',
      'boleto pix card',
    ],
    [
      'by pictures alone in a box named for them',
      '<div class="payment_method"><div><img alt="" src="picture_alipay"></div><div><img alt="" src="picture_wechatpay"></div></div>',
      'alipay wechatpay',
    ],
    ['by a kept card', '<div class="payment-info"><p>Credit card</p><p>••••</p></div>', 'card*'],
    [
      'as one of two in a label',
      '<input type="radio" name="payment" label="PayPal or credit card">',
      'paypal card',
    ],
    ['by a field for its account', '<label>Orange Money number</label><input type="tel">', 'other*'],
    ['as a gift card field', '<label>Gift card number</label><input name="gift-card">', 'giftcard'],
    ['as a gift card button', '<button>Use a gift card</button>', 'giftcard'],
    ['as a gift card box', '<input type="checkbox" label="Pay with a gift card">', 'giftcard'],
    ['by an order through a messenger', '<button>Order and pay via WhatsApp</button>', 'other'],
    ['as card fields', '<label>Card number</label><input autocomplete="cc-number">', 'card'],
    [
      'by the only radio beside card fields',
      '<form><input type="radio" name="how" label="PayPal"><label>Card number</label><input autocomplete="cc-number"></form>',
      'paypal card',
    ],
    [
      'by boxes that are a choice',
      '<div class="pay-systems"><div><input type="checkbox" name="PAY_SYSTEM" label="Bank card" checked></div><div><input type="checkbox" name="PAY_SYSTEM" label="Cash on delivery"></div><div><input type="checkbox" name="PAY_SYSTEM" label="YooMoney"></div></div>',
      'card* cod other',
    ],
  ])('%s', (_, markup, wanted) => {
    expect(methodsOf(markup)).toBe(wanted);
  });

  it.each([
    [
      'pictures of what is accepted',
      '<div class="payment-method-icons"><img alt="" src="paypal"><img alt="" src="alipay"></div>',
    ],
    ['logos beside a form', '<p>We accept</p><img alt="Visa" src="visa"><img alt="Amex" src="amex">'],
    [
      'ways of delivery',
      '<input type="radio" name="shipping" label="Standard"><input type="radio" name="shipping" label="Express">',
    ],
    ['a method in a sentence', '<p>You can return what you paid for with PayPal within 30 days.</p>'],
    ['a button that keeps a card', '<button>Save card</button>'],
    [
      'a code field that takes gift cards too',
      '<label>Gift card or discount code</label><input name="discount">',
    ],
    ['a frame that only watches', '<iframe host="js.stripe.com" title="metrics-controller"></iframe>'],
    ['a link to a gift card shop', '<a>Gift cards</a>'],
    [
      'plans with their prices',
      '<h2>How would you like to pay?</h2><input type="radio" name="freq" label="In full, £312.50"><input type="radio" name="freq" label="Monthly, £27.80">',
    ],
    ['a day of arrival', '<h2>Payment</h2><label>Check-in</label><input name="day"><p>Check-in</p>'],
    ['a row of links', '<h3>Payment</h3><p>Help · Cards · Safety</p><p>PayPal</p>'],
    ['the only radio of a page that asks for no card', '<input type="radio" name="news" label="PayPal">'],
  ])('are not %s', (_, markup) => {
    expect(methodsOf(markup)).toBe('');
  });

  it('is the one a provider page is headed by', () => {
    const reading = readPage(
      pageOf(
        '<h1>Afterpay / Clearpay</h1><label>Name</label><input autocomplete="name"><label>Street</label><input autocomplete="address-line1"><label>City</label><input autocomplete="address-level2"><button>Pay</button>',
      ),
    );
    expect(reading.methods).toMatchObject([{ id: 'afterpay', chosen: true }]);
  });

  it('is the one whose code is shown, by the title of its page', () => {
    const markup =
      '<p>应付金额：<b>¥129.00</b></p><img alt="二维码" src="q"><p>扫描二维码支付</p><footer><img alt="微信" src="wx"></footer>';
    const idsOf = (title: string) =>
      readPage(pageOf(markup, { language: 'zh-CN', title })).methods.map(({ id }) => id);
    expect(idsOf('微信支付收银台')).toEqual(['wechatpay']);
    expect(idsOf('支付宝、微信支付怎么选')).toEqual([]);
  });

  it.each([
    ['en', 'Pay at the hotel', 'cod'],
    ['ru', 'Оплата при доставке', 'cod'],
    ['he', 'תשלום בביט', 'other'],
    ['ja', 'NP後払い', 'other'],
    ['th', 'ผ่อนชำระ', 'other'],
    ['zh', '货到付款', 'cod'],
    ['ru', 'Банковской картой', 'card'],
    ['pt', 'Cartão de crédito', 'card'],
    ['fr', 'Virement bancaire', 'banktransfer'],
    ['de', 'Nachnahme', 'cod'],
    ['ko', '신용카드', 'card'],
    ['ja', '代金引換', 'cod'],
    ['pl', 'Za pobraniem', 'cod'],
    ['ar', 'الدفع عند الاستلام', 'cod'],
    ['es', 'Tarjeta de débito', 'card'],
  ])('are known in %s: %s', (language, label, wanted) => {
    expect(methodsOf(`<input type="radio" name="payment" label="${label}">`, language)).toBe(wanted);
  });
});
