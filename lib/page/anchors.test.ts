import { describe, expect, it } from 'vitest';
import { readPage } from './read';
import { pageOf } from './test-page';

const page = pageOf(
  `<main><h1>Checkout</h1>
  <div class="notice" role="alert"><b>Payment failed</b><p>Try another card. [AB_123]</p></div>
  <h2>Payment method</h2>
  <ul class="methods"><li class="row-card"><input type="radio" name="payment" label="Credit card"><span>Credit card</span></li><li class="row-pp"><input type="radio" name="payment" label="PayPal" hidden><label>PayPal</label></li><li><input type="radio" name="payment" label="Klarna"></li></ul>
  <div class="sum"><span>Order total</span><div class="amount"><span>US</span><span>$</span><span>4</span><span>5</span><span>.00</span></div></div>
  <p class="parts">3 payments of US $15.00</p><input name="promo" placeholder="Promo code">
  <button class="back" disabled>Pay now</button><button class="place-order" name="go">Place order</button></main>`,
  { language: 'en', title: 'Checkout' },
);
const { anchors, methods } = readPage(page);

describe('findAnchors', () => {
  it.each([
    ['total', 'div', 'amount'],
    ['method-list', 'ul', 'methods'],
    ['method:card', 'li', 'row-card'],
    ['installments', 'p', 'parts'],
    ['error', 'div', 'notice'],
    ['pay-button', 'button', 'place-order'],
  ] as const)('%s is the <%s> named %s', (role, tag, hint) => {
    expect(anchors[role]).toMatchObject({ tag, attributes: { hint } });
  });

  it('keeps what outlives a redraw', () => {
    expect(anchors['pay-button']).toMatchObject({ attributes: { name: 'go' }, text: 'Place order' });
    expect(anchors.coupon).toMatchObject({ tag: 'input' });
  });

  it('has a place for every method that can be seen', () => {
    for (const { id } of methods) expect(anchors[`method:${id}`], id).toBeDefined();
  });

  it('has no places on a page without any', () => {
    expect(readPage(pageOf('<p>Hello</p>')).anchors).toEqual({});
  });
});
