import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readPage } from './read';
import { pageOf } from './test-page';

const CHECKOUT = `<main><h1>Checkout</h1>
  <form><h2>Shipping address</h2>
  <label>First name</label><input autocomplete="given-name"><label>Street</label><input autocomplete="address-line1"><label>City</label><input autocomplete="address-level2">
  <h2>Payment method</h2>
  <div class="payment-methods"><input type="radio" name="payment" label="Credit card" checked><input type="radio" name="payment" label="PayPal"><input type="radio" name="payment" label="Klarna"></div>
  <label>Promo code</label><input name="coupon">
  <div class="row"><span>Subtotal</span> <span>US $40.00</span></div>
  <div class="row"><span>Shipping</span> <span>US $5.00</span></div>
  <div class="row"><span>Order total</span> <span>US $45.00</span></div>
  <p>4 interest-free payments of US $11.25</p>
  <button class="place-order">Place order</button></form></main>`;

describe('readPage on a checkout', () => {
  const reading = readPage(pageOf(CHECKOUT, { language: 'en', title: 'Checkout - Lamp Shop' }));

  it('says what it is, and why', () => {
    expect(reading.kind).toBe('checkout');
    expect(reading.confidence).toBeGreaterThan(0.9);
    const rules = reading.evidence.map(({ rule }) => rule);
    expect(rules).toEqual(
      expect.arrayContaining(['pay-button', 'method-choice', 'address-fields', 'total-labelled']),
    );
  });

  it('finds the total and where its currency came from', () => {
    expect(reading.total).toMatchObject({
      ok: true,
      money: { currency: 'USD', minor: 4500 },
      currencyFrom: 'text',
    });
  });

  it('lists the methods and the chosen one', () => {
    expect(reading.methods.map(({ id, chosen }) => [id, chosen])).toEqual([
      ['card', true],
      ['paypal', false],
      ['klarna', false],
    ]);
  });

  it('hands on offers and anchors', () => {
    expect(reading.offers.map(({ text }) => text)).toEqual(['4 interest-free payments of US $11.25']);
    expect(Object.keys(reading.anchors)).toEqual(
      expect.arrayContaining([
        'total',
        'method-list',
        'method:paypal',
        'installments',
        'coupon',
        'pay-button',
      ]),
    );
    expect(reading.anchors['pay-button']).toMatchObject({ tag: 'button', text: 'Place order' });
  });

  it('asks for no card', () => {
    expect(reading.paymentFields).toBe(false);
  });
});

const same = (markup: string) => {
  const { kind, paymentFields, total, methods } = readPage(
    pageOf(markup, { language: 'en', title: 'Checkout' }),
  );
  return {
    kind,
    paymentFields,
    total: total.ok ? total.money : total.reason,
    methods: methods.map(({ id }) => id),
  };
};

describe('laws of the reading', () => {
  const plain = same(CHECKOUT);

  it('is the same inside any boxes', () => {
    const names = fc.array(fc.constantFrom('div', 'section', 'article'), { maxLength: 6 });
    fc.assert(
      fc.property(names, (tags) => {
        const wrapped = tags.reduce((inner, tag) => `<${tag} class="w-${tag}">${inner}</${tag}>`, CHECKOUT);
        expect(same(wrapped)).toEqual(plain);
      }),
      { numRuns: 30 },
    );
  });

  it('is the same whatever unrelated siblings stand before and after', () => {
    const aside = fc.constantFrom(
      '<p>Open every day</p>',
      '<ul><li>Help</li></ul>',
      '<div><img alt="Store front" src="front"></div>',
      '<p>Since 1998 in Leeds</p>',
    );
    fc.assert(
      fc.property(fc.array(aside, { maxLength: 5 }), fc.array(aside, { maxLength: 5 }), (before, after) => {
        expect(same(`<div>${before.join('')}${CHECKOUT}${after.join('')}</div>`)).toEqual(plain);
      }),
      { numRuns: 40 },
    );
  });

  it('finds no method in a footer of logos', () => {
    const logo = fc.constantFrom(
      'Visa',
      'Mastercard',
      'Alipay',
      'Pix',
      'American Express',
      'Apple Pay',
      'Boleto',
    );
    fc.assert(
      fc.property(fc.array(logo, { minLength: 1, maxLength: 8 }), (logos) => {
        const footer = `<footer>${logos.map((name) => `<img alt="${name}" src="x"><a>${name}</a><p>${name}</p>`).join('')}</footer>`;
        expect(same(`<div>${CHECKOUT}${footer}</div>`).methods).toEqual(plain.methods);
      }),
      { numRuns: 40 },
    );
  });

  it('reads an amount in whatever way a place writes it', () => {
    const places = [
      'en-US',
      'de-DE',
      'fr-FR',
      'es-ES',
      'pt-BR',
      'it-IT',
      'nl-NL',
      'pl-PL',
      'sv-SE',
      'da-DK',
      'nb-NO',
      'fi-FI',
      'cs-CZ',
      'hu-HU',
      'tr-TR',
      'ru-RU',
      'uk-UA',
      'ja-JP',
      'ko-KR',
      'zh-CN',
      'zh-TW',
      'th-TH',
      'vi-VN',
      'id-ID',
      'en-GB',
      'en-IN',
      'de-CH',
      'fr-CH',
      'es-MX',
      'en-CA',
    ];
    fc.assert(
      fc.property(fc.constantFrom(...places), fc.integer({ min: 100, max: 99_999_999 }), (place, minor) => {
        const text = new Intl.NumberFormat(place, {
          style: 'currency',
          currency: 'EUR',
          currencyDisplay: 'code',
        }).format(minor / 100);
        const total = readPage(
          pageOf(CHECKOUT.replace('<span>US $45.00</span>', `<span>${text}</span>`), { language: place }),
        ).total;
        expect(total).toMatchObject({ ok: true, money: { currency: 'EUR', minor } });
      }),
      { numRuns: 200 },
    );
  });
});

describe('what readPage leaves alone', () => {
  it('has no failure on a page that is none of ours', () => {
    const reading = readPage(pageOf('<main><p role="alert">Payment failed. Try another card.</p></main>'));
    expect(reading).toMatchObject({ kind: 'none', failure: null, total: { ok: false, reason: 'not-shown' } });
  });

  it('passes on why a snapshot is not whole', () => {
    expect(readPage(pageOf('<p>Hi</p>', { truncated: 'time' })).truncated).toBe('time');
  });
});
