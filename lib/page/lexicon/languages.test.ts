import { describe, expect, it } from 'vitest';
import { readPage } from '../read';
import { pageOf } from '../test-page';
import samples from './languages.samples.json';

/** A small shop a language, in words its shops use. */
interface Shop {
  readonly language: string;
  readonly title: string;
  /** Headings of address and method. */
  readonly address: string;
  readonly method: string;
  readonly fields: readonly string[];
  readonly methods: Readonly<Record<string, string>>;
  readonly sub: string;
  readonly ship: string;
  readonly total: string;
  readonly amount: readonly string[];
  readonly money: string;
  readonly button: string;
  readonly login: string;
  readonly cart: readonly string[];
  readonly done: string;
}

const SHOPS = samples as unknown as readonly Shop[];

const row = (label: string, amount: string | undefined): string =>
  `<div><span>${label}</span> <span>${amount}</span></div>`;
const sums = (shop: Shop): string =>
  row(shop.sub, shop.amount[0]) + row(shop.ship, shop.amount[1]) + row(shop.total, shop.amount[2]);
const field = (label: string): string => `<label>${label}</label><input label="${label}">`;

describe.each(SHOPS)('in $language', (shop) => {
  const { language } = shop;
  const checkout = readPage(
    pageOf(
      `<main><h1>${shop.title}</h1><h2>${shop.address}</h2>${shop.fields.map(field).join('')}<h2>${shop.method}</h2>
      ${Object.keys(shop.methods)
        .map((label) => `<input type="radio" name="p" label="${label}">`)
        .join('')}${sums(shop)}<button>${shop.button}</button></main>`,
      { language, title: shop.title },
    ),
  );

  it('a checkout is one', () => {
    expect(checkout.kind, JSON.stringify(checkout.evidence)).toBe('checkout');
    const rules = checkout.evidence.map(({ rule }) => rule);
    expect(rules).toEqual(
      expect.arrayContaining([
        'pay-button',
        'method-choice',
        'method-heading',
        'address-fields',
        'total-labelled',
        'order-lines',
      ]),
    );
  });

  it('its total is the last of its amounts', () => {
    const { total } = checkout;
    expect(total.ok ? `${total.money.currency} ${total.money.minor}` : total.reason).toBe(shop.money);
  });

  it('its methods are known', () => {
    expect(checkout.methods.map(({ id }) => id)).toEqual([...new Set(Object.values(shop.methods))]);
  });

  it('a cart is none', () => {
    const [heading = '', button = ''] = shop.cart;
    const cart = readPage(
      pageOf(
        `<main><h1>${heading}</h1><input name="quantity">${sums(shop)}<button>${button}</button></main>`,
        { language, title: heading },
      ),
    );
    expect(cart.kind, JSON.stringify(cart.evidence)).toBe('cart');
  });

  it('an order that is done is none', () => {
    const done = readPage(pageOf(`<main><h1>${shop.done}</h1>${sums(shop)}</main>`, { language }));
    expect(done.kind, JSON.stringify(done.evidence)).toBe('result');
  });

  it('a login is none', () => {
    const login = readPage(
      pageOf(
        `<main><h1>${shop.login}</h1><input name="email"><input type="password"><button>${shop.login}</button></main>`,
        { language },
      ),
    );
    expect(login.kind).toBe('none');
  });
});
