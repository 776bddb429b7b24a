import { describe, expect, it } from 'vitest';
import { readPage } from '../read';
import type { PageKind } from '../reading';
import type { PageSnapshot } from '../snapshot';
import { pageOf } from '../test-page';

interface Page {
  readonly name: string;
  readonly kind: PageKind;
  readonly markup: string;
  readonly rest?: Partial<PageSnapshot>;
}

const CARD =
  '<label>Card number</label><input autocomplete="cc-number"><label>Expiry date</label><input autocomplete="cc-exp"><label>CVC</label><input autocomplete="cc-csc">';
const ADDRESS =
  '<label>Name</label><input autocomplete="name"><label>Street</label><input autocomplete="address-line1"><label>Postal code</label><input autocomplete="postal-code">';
const PROSE =
  `<p>${'Payment methods come and go, and what a shop takes today it may refuse tomorrow. '.repeat(3)}</p>`.repeat(
    20,
  );

/** Each kind's page is a counter-example for all the others. */
const PAGES: readonly Page[] = [
  {
    name: 'a card form with a pay button',
    kind: 'payment',
    markup: `<h1>Payment details</h1>${CARD}<button>Pay $12.00</button>`,
  },
  {
    name: 'an order review with kept addresses',
    kind: 'checkout',
    rest: { language: 'zh', title: '确认订单' },
    markup:
      '<h3>确认收货地址</h3><div zone="private"><input type="radio" name="address"></div><h3>支付方式</h3><input type="radio" name="pay" label="支付宝" checked><div><span>商品总价</span><span>¥90.00</span></div><div><span>运费</span><span>¥10.00</span></div><div><span>应付总额</span><span>¥100.00</span></div><button>提交订单</button>',
  },
  {
    name: 'a cashier with a code to scan',
    kind: 'payment',
    rest: { language: 'zh-CN', title: '我的收银台' },
    markup:
      '<div><strong>473.00</strong> 元</div><h2>扫一扫付款（元）</h2><img alt="二维码" src="q"><p>打开手机支付宝</p>',
  },
  {
    name: 'a page of one method with its code',
    kind: 'payment',
    rest: { language: 'pt-BR', title: 'Pix' },
    markup:
      '<h1>Pague com Pix</h1><img alt="QR code" src="q"><p>Valor: <b>R$ 12,00</b></p><button>Copiar</button>',
  },
  {
    name: 'a page of one method with a key to copy, titled in its header',
    kind: 'payment',
    rest: { language: 'pt-BR', title: 'Pagamento Pix – Plano A' },
    markup:
      '</main><header><h1>Pagamento via Pix</h1></header><main><h2>Como pagar</h2><p>Faça um Pix no valor de <b>R$ 19,90</b></p><p>Chave Pix (e-mail)</p><a class="btn">Enviar comprovante</a>',
  },
  {
    name: 'a choice drawn as tiles, one of them marked',
    kind: 'checkout',
    rest: { language: 'zh' },
    markup:
      '<h2>收货地址</h2><h3>支付方式</h3><div class="pay-way"><div class="checked"><p>支付宝</p></div><div><p>微信支付</p></div></div><div><span>运费：</span><span>0元</span></div><div><span>商品总价：</span><span>256元</span></div><div><span>应付总额：</span><span>256元</span></div>',
  },
  {
    name: 'a card with its billing address',
    kind: 'payment',
    markup: `<h2>Credit card</h2>${CARD}<h2>Billing address</h2>${ADDRESS}<button>Continue</button>`,
  },
  {
    name: 'the step of an order that calls itself the payment',
    kind: 'payment',
    rest: { language: 'fr', title: 'Paiement - Boutique' },
    markup: `<h2>Adresse de livraison</h2>${CARD}<div><span>Sous-total</span><span>10,00 €</span></div><div><span>Livraison</span><span>5,00 €</span></div><div><span>Total TTC</span><span>15,00 €</span></div><button>Payer</button>`,
  },
  {
    name: 'a top-up bought now, with a way to pay chosen',
    kind: 'payment',
    markup:
      '<h1>Top up</h1><h2>Payment method</h2><input type="radio" name="pay" label="Card" checked><input type="radio" name="pay" label="PayPal"><div><span>Total</span><span>€5.00</span></div><button>Buy now</button>',
  },
  {
    name: 'the way a seller is paid',
    kind: 'none',
    markup:
      '<h1>Payout method</h1><input type="radio" name="payout" label="Bank transfer" checked><input type="radio" name="payout" label="PayPal"><label>IBAN</label><input name="iban"><button>Save</button>',
  },
  {
    name: 'the end of a subscription',
    kind: 'none',
    markup:
      '<h1>Cancel your subscription?</h1><p>You pay $9.99 per month.</p><button>Keep plan</button><button>Confirm</button>',
  },
  {
    name: 'an order paid from an account',
    kind: 'payment',
    markup:
      '<h1>Payment</h1><label>IBAN</label><input name="iban"><div><span>Total</span><span>€10.00</span></div><button>Pay now</button>',
  },
  {
    name: 'an address step',
    kind: 'checkout',
    rest: { title: 'Checkout' },
    markup: `<h1>Checkout</h1><h2>Shipping address</h2>${ADDRESS}<button>Continue to payment</button>`,
  },
  {
    name: 'a cart',
    kind: 'cart',
    rest: { title: 'Your cart - Shop' },
    markup:
      '<h1>Your cart</h1><input name="quantity"><div><span>Subtotal</span><span>$64.00</span></div><button>Check out</button>',
  },
  {
    name: 'an order that went through',
    kind: 'result',
    rest: { title: 'Order confirmation' },
    markup: '<h1>Thank you for your order</h1><p>Order total: $12.00</p>',
  },
  {
    name: 'a login',
    kind: 'none',
    markup:
      '<h1>Sign in</h1><label>Email</label><input name="email"><label>Password</label><input type="password"><button>Sign in</button><a>Forgot your password?</a>',
  },
  {
    name: 'a sign-up',
    kind: 'none',
    markup: `<h1>Create account</h1>${ADDRESS}<input type="password"><input type="password"><button>Create account</button>`,
  },
  {
    name: "a bank's door",
    kind: 'none',
    markup:
      '<h1>Online banking</h1><label>Card number</label><input name="card-number"><label>Password</label><input type="password"><button>Log in</button>',
  },
  {
    name: 'a wallet',
    kind: 'none',
    rest: { title: 'My cards' },
    markup: `<h1>Add a card</h1>${CARD}<button>Save card</button>`,
  },
  {
    name: 'an address book',
    kind: 'none',
    markup: `<h1>Addresses</h1>${ADDRESS}<button>Save address</button>`,
  },
  {
    name: 'a donation',
    kind: 'none',
    rest: { title: 'Donate' },
    markup: `<h1>Make a gift</h1>${CARD}<button>Donate now</button>`,
  },
  {
    name: 'a product',
    kind: 'none',
    rest: { meta: { ogType: 'product', types: ['Product'], currencies: ['EUR'] } },
    markup:
      '<h1>Lamp</h1><p>€12.00</p><input name="quantity"><button>Add to cart</button><button>Buy now</button><button>PayPal</button>',
  },
  {
    name: 'an article',
    kind: 'none',
    rest: { title: 'Payment methods explained' },
    markup: `<article><h1>Payment methods</h1><h2>Checkout</h2>${PROSE}<a class="btn">Pay now</a></article>`,
  },
  {
    name: 'a cashier with links to its methods',
    kind: 'payment',
    rest: { language: 'zh', title: '收银台' },
    markup:
      '<p>需要支付：<span>99元</span></p><div><a class="cell">余额支付</a><a class="cell">支付宝支付</a><a class="cell">微信支付</a></div>',
  },
  {
    name: 'a help page with links to its methods',
    kind: 'none',
    rest: { title: 'Payment methods' },
    markup: '<h1>Payment methods</h1><div><a>PayPal</a><a>Klarna</a><a>Bank transfer</a></div>',
  },
  {
    name: 'an order whose parts are headed by names alone',
    kind: 'checkout',
    rest: { language: 'zh', title: '确认下单' },
    markup:
      '<div class="bill"><div class="hd">支付结算</div><ul><li><span>商品金额</span><em>¥190</em></li><li><span>运费</span><em>¥10</em></li><li><span>总计</span><b>¥200</b></li></ul></div><div class="buy_pay"><div class="hd">支付方式</div><ul><li class="checked">支付宝支付</li><li>微信支付</li></ul></div>',
  },
  {
    name: 'a word on what one method is',
    kind: 'none',
    rest: { language: 'pt-BR', title: 'Pix' },
    markup: `<h1>O que é o Pix?</h1>${PROSE}<p>Cadastre a sua chave Pix. Um Pix de R$ 10,00 não custa nada.</p>`,
  },
  {
    name: 'a page of accepted methods',
    kind: 'none',
    rest: { language: 'pt', title: 'Pagamento' },
    markup:
      '<h2>Formas de pagamento</h2><p>Aceitamos cartões e Pix.</p><img alt="Visa" src="v"><a>Pagar com Pix</a>',
  },
  {
    name: 'an order with its list, called as past orders are',
    kind: 'checkout',
    rest: { language: 'ko', title: '주문하기' },
    markup:
      '<h2>배달 주소</h2><p>서울</p><h2>주문 내역</h2><h2>결제수단</h2><input type="radio" name="pay" label="신용카드" checked><input type="radio" name="pay" label="카카오페이"><div><span>배달팁</span><span>3,000원</span></div><div><span>할인금액</span><span>600원</span></div><div><span>총 결제금액</span><span>23,900원</span></div><button>결제하기</button>',
  },
  {
    name: 'an invoice to be paid',
    kind: 'payment',
    markup:
      '<h1>Invoice INV-0042</h1><div><span>Subtotal</span><span>$90.00</span></div><div><span>Tax</span><span>$10.00</span></div><div><span>Amount due</span><span>$100.00</span></div><button>Pay with card</button>',
  },
  {
    name: 'a price list',
    kind: 'none',
    markup: `<h1>Prices</h1>${Array.from({ length: 30 }, (_, at) => `<div><a>Plan ${at}</a><p>$${at + 1}.00</p></div>`).join('')}<button>Order now</button>`,
  },
  {
    name: 'past orders',
    kind: 'none',
    rest: { title: 'My orders' },
    markup:
      '<h1>My orders</h1><p>Order total $5.00</p><a>Track package</a><a>Buy it again</a><a>View invoice</a>',
  },
];

describe('detectKind', () => {
  it.each(PAGES)('takes $name for what it is', ({ kind, markup, rest }) => {
    const reading = readPage(pageOf(`<main>${markup}</main>`, { language: 'en', ...rest }));
    expect(reading.kind, JSON.stringify(reading.evidence)).toBe(kind);
  });

  it('takes a known site at its word before anything is drawn', () => {
    const rest = {
      title: 'Please Confirm Your Order',
      language: 'en',
      url: 'https://www.aliexpress.com/p/trade/confirm.html?x=1',
    };
    expect(readPage(pageOf('<main><div class="skeleton"></div></main>', rest)).kind).toBe('checkout');
    expect(readPage(pageOf('<main><div class="skeleton"></div></main>', { ...rest, url: null })).kind).toBe(
      'none',
    );
  });

  it('lets an address speak against', () => {
    const markup = `<h1>Payment details</h1>${CARD}<button>Save card</button>`;
    const at = (url: string) => readPage(pageOf(markup, { url, language: 'en' }));
    expect(at('https://shop.example/account/payment-methods/new').confidence).toBeGreaterThanOrEqual(0.5);
    expect(at('https://www.aliexpress.com/p/wallet-ui/index.html').kind).toBe('none');
  });

  it('takes a review step that names the receipt for a checkout', () => {
    const markup =
      '<ol><li class="step">Cart</li><li class="step">Review your order</li><li class="step">Receipt</li></ol><div><span>Subtotal</span><span>€8.00</span></div><div><span>Shipping</span><span>€2.00</span></div><div><span>Order total</span><span>€10.00</span></div><button>Place order</button>';
    expect(readPage(pageOf(markup, { language: 'en' })).kind).toBe('checkout');
  });

  it('asks for two independent signals', () => {
    expect(readPage(pageOf('<button>Place order</button>')).kind).toBe('none');
  });
});
