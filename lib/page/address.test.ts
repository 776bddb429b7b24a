import { describe, expect, it } from 'vitest';
import { readAddress } from './address';
import { maybeCheckout } from './maybe-checkout';

/** By kind; every address is a counter-example for the other kinds. */
const ADDRESSES: Readonly<Record<string, readonly string[]>> = {
  'checkout site': [
    'https://www.aliexpress.com/p/trade/confirm.html?objectId=1',
    'https://es.aliexpress.com/p/trade/confirm.html',
    'https://buy.taobao.com/auction/order/confirm_order.htm',
    'https://trade.jd.com/shopping/order/getOrderInfo.action',
  ],
  'payment site': [
    'https://cashiersu18.alipay.com/standard/lightpay/lightPayCashier.htm',
    'https://cashier.95516.com/b2c/showCard.action?x=1',
    'https://pcashier.jd.com/cashier/index.action?orderId=1',
    'https://checkout.stripe.com/c/pay/cs_test',
  ],
  'result site': [
    'https://www.aliexpress.com/p/second-payment/pay-result.html?pmntId=1',
    'https://pcashier.jd.com/success/payResult.action',
  ],
  'cart site': ['https://www.aliexpress.com/p/shoppingcart/index.html', 'https://cart.taobao.com/cart.htm'],
  'none site': ['https://www.aliexpress.com/item/1.html', 'https://www.aliexpress.us/p/order/index.html'],
  'checkout path': [
    'https://shop.example/checkout',
    'https://shop.example/checkouts/cn/abc',
    'https://shop.example/de/kasse/',
    'https://shop.example/finalizar-compra',
    'https://shop.example/shop/checkOut.do',
    'https://checkout.example/x1',
  ],
  'payment path': [
    'https://shop.example/order/payment.php',
    'https://shop.example/checkout/paiement',
    'https://shop.example/cart/pagamento.html',
  ],
  'cart path': [
    'https://shop.example/cart',
    'https://shop.example/checkout/cart/',
    'https://shop.example/panier.html',
  ],
  'result path': ['https://shop.example/checkout/order-received/12/', 'https://shop.example/payment-success'],
  'none path': [
    'https://shop.example/login',
    'https://shop.example/account/orders',
    'https://shop.example/products/checkout-counter/product',
  ],
  nothing: [
    'https://shop.example/',
    'https://shop.example/a1b2',
    'about:blank',
    'not an address',
    'ftp://shop.example/checkout',
  ],
};

const CASES = Object.entries(ADDRESSES).flatMap(([kind, urls]) => urls.map((url) => [url, kind] as const));

describe('readAddress', () => {
  it.each(CASES)('%s is %s', (url, kind) => {
    const read = readAddress(url);
    expect(read ? `${read.kind} ${read.from}` : 'nothing').toBe(kind);
  });

  it('takes long and hostile addresses in stride', () => {
    const began = performance.now();
    readAddress(`https://shop.example/${'checkout-'.repeat(200_000)}`);
    expect(performance.now() - began).toBeLessThan(500);
  });
});

describe('maybeCheckout', () => {
  it.each(CASES)('%s', (url, kind) => {
    expect(maybeCheckout(url)).toBe(/^(?:checkout|payment|result|cart)/.test(kind));
  });
});
