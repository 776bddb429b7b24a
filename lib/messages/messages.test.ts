import { describe, expect, it } from 'vitest';
import type { Reading } from '../page/reading';
import { sameSite } from './same-site';
import { parseMessage, readingSchema } from './schemas';
import { senderKind } from './sender';
import { bareUrl, paidOrder, withGuide, withNavigation, withReading } from './tab-state';
import { EMPTY_TAB, SENDERS } from './table';

const READING: Reading = {
  kind: 'checkout',
  confidence: 0.9,
  evidence: [{ rule: 'pay-button', weight: 2, item: 3 }],
  paymentFields: false,
  total: { ok: true, money: { currency: 'CNY', minor: 100 }, item: 4, currencyFrom: 'text' },
  methods: [{ id: 'alipay', chosen: true, item: 5, label: '支付宝' }],
  offers: [],
  failure: null,
  marks: [],
  rates: [{ from: 'USD', to: 'CNY', per: 1, rateMillionths: 7_123_400 }],
  anchors: { total: { item: 4, tag: 'b', attributes: {}, text: '' } },
  secondsLeft: null,
  language: 'zh-CN',
  truncated: null,
};

const errorOf = (raw: unknown) => {
  const parsed = parseMessage(raw);
  return parsed.ok ? null : parsed.error;
};

describe('parseMessage', () => {
  it('takes a message of the table', () => {
    expect(parseMessage({ name: 'reading', request: { reading: READING } })).toMatchObject({ ok: true });
    expect(parseMessage({ name: 'mute', request: { scope: 'site' } })).toMatchObject({ ok: true });
  });

  it.each([
    [null, 'message: not an object'],
    ['x', 'message: not an object'],
    [{}, 'message.name: not in the table'],
    [{ name: 'toString', request: {} }, 'message.name: not in the table'],
    [{ name: '__proto__', request: {} }, 'message.name: not in the table'],
    [{ t: 'ledger:add', minor: 1 }, 'message.name: not in the table'],
  ])('refuses %j', (raw, error) => {
    expect(errorOf(raw)).toBe(error);
  });

  it('names the field that is wrong', () => {
    expect(errorOf({ name: 'mute', request: { scope: 'all' } })).toMatch(/^mute\.scope: /);
    const half = { ...READING, total: { ...READING.total, money: { currency: 'CNY', minor: 1.5 } } };
    expect(errorOf({ name: 'reading', request: { reading: half } })).toMatch(/^reading\.reading\.total/);
    expect(errorOf({ name: 'gate-open' })).toMatch(/^gate-open\./);
  });

  it('refuses a message with more in it than it should have', () => {
    expect(errorOf({ name: 'gate-open', request: { url: 'https://x.example' } })).not.toBeNull();
    expect(errorOf({ name: 'start-guide', request: { tabId: 1, guide: '<b>', step: null } })).toMatch(
      /guide/,
    );
  });

  it("takes the popup's question with and without an order typed by hand", () => {
    const asked = {
      tabId: -1,
      host: null,
      editedTotal: null,
      chosenByHand: null,
      bothLanguages: false,
      incognito: false,
      whole: false,
      look: true,
    };
    expect(errorOf({ name: 'popup-model', request: asked })).toBeNull();
    const typed = { ...asked, editedTotal: { currency: 'CNY', minor: 100 }, chosenByHand: 'alipay' };
    expect(errorOf({ name: 'popup-model', request: typed })).toBeNull();
    const half = { ...asked, editedTotal: { currency: 'CNY', minor: 0.5 } };
    expect(errorOf({ name: 'popup-model', request: half })).toMatch(/editedTotal/);
  });

  it('has a sender for every message', () => {
    expect(new Set(Object.values(SENDERS))).toEqual(new Set(['page', 'extension']));
  });
});

describe('readingSchema', () => {
  it('gives a reading back, and refuses anything else', () => {
    expect(readingSchema.parse(READING)).toEqual(READING);
    expect(readingSchema.safeParse({ ...READING, kind: 'shop' }).success).toBe(false);
    for (const wrong of [
      { per: 0 },
      { rateMillionths: -1 },
      { rateMillionths: 0.5 },
      { to: 'cny' },
      { by: 'you' },
    ])
      expect(
        readingSchema.safeParse({ ...READING, rates: [{ ...READING.rates[0], ...wrong }] }).success,
      ).toBe(false);
  });
});

describe('senderKind', () => {
  const own = { id: 'me', origin: 'chrome-extension://me' };
  const page = { id: 'me', url: 'https://shop.example/', frameId: 0, tabId: 7, tabUrl: undefined };

  it('tells our screens from our scripts on pages', () => {
    expect(senderKind({ ...page, url: 'chrome-extension://me/popup.html' }, own)).toBe('extension');
    expect(senderKind(page, own)).toBe('page');
    expect(senderKind({ ...page, tabUrl: 'https://shop.example/changed/in/place' }, own)).toBe('page');
  });

  it('trusts nobody else', () => {
    expect(senderKind({ ...page, id: 'other' }, own)).toBeNull();
    expect(senderKind({ ...page, frameId: 3 }, own)).toBeNull();
    expect(senderKind({ ...page, tabId: undefined }, own)).toBeNull();
    expect(senderKind({ ...page, tabUrl: 'https://other.example/' }, own)).toBeNull();
    expect(senderKind({ ...page, url: 'chrome-extension://me.evil/popup.html', frameId: 1 }, own)).toBeNull();
  });
});

describe('tab state', () => {
  it('keeps neither query nor fragment', () => {
    expect(bareUrl('https://a.example/p?orderId=1#x')).toBe('https://a.example/p');
    expect(bareUrl('about:blank')).toBeNull();
    expect(bareUrl('no url')).toBeNull();
    expect(bareUrl(undefined)).toBeNull();
  });

  it('remembers the cart across the way to pay, and drops the reading', () => {
    const cart = withReading(EMPTY_TAB, { ...READING, kind: 'cart' }, 'https://a.example/cart');
    const left = withNavigation(cart, 'https://a.example/pay');
    expect(left).toMatchObject({ status: 'idle', reading: null, cart: { url: 'https://a.example/cart' } });
    expect(withReading(left, READING, 'https://a.example/pay')).toMatchObject({
      status: 'read',
      cart: cart.cart,
    });
  });

  it('knows what was paid when a result page does not repeat it', () => {
    const paid = withReading(EMPTY_TAB, READING, 'https://a.example/pay');
    const result = { ...READING, kind: 'result', total: { ok: false, reason: 'not-shown' } } as const;
    const after = withReading(withNavigation(paid, null), result, 'https://www.a.example/done');
    const money = { currency: 'CNY', minor: 100 };
    expect(paidOrder(after)).toEqual({ amount: money, method: 'alipay', shop: 'a.example' });
    expect(paidOrder(paid)).toBeNull();
    expect(paidOrder(withReading(EMPTY_TAB, result, null))).toBeNull();
    const printed = { ...result, total: { ...READING.total, ok: true as const, money } } as Reading;
    expect(paidOrder(withReading(EMPTY_TAB, printed, 'https://b.example/done'))).toEqual({
      amount: money,
      method: null,
      shop: 'b.example',
    });
    const failed = { ...result, failure: { code: null, text: 'declined', item: 1 } };
    expect(paidOrder(withReading(paid, failed, null))).toBeNull();
  });

  it("never takes one shop's order for another's", () => {
    const paid = withReading(EMPTY_TAB, READING, 'https://a.example/pay');
    const result = { ...READING, kind: 'result', total: { ok: false, reason: 'not-shown' } } as const;
    expect(paidOrder(withReading(paid, result, 'https://b.example/done'))).toBeNull();
  });

  it.each([
    ['https://www.shop.co.uk/a', 'https://pay.shop.co.uk/b', true],
    ['https://shop.co.uk/a', 'https://other.co.uk/b', false],
    ['http://10.0.0.1/a', 'http://10.0.0.1:8080/b', true],
    ['http://10.0.0.1/', 'http://192.168.0.1/', false],
    ['http://0x0a000001/', 'http://10.0.0.1/', true],
    ['http://[::1]/', 'http://[::1]:3000/', true],
    ['http://[2001:db8::1]/', 'http://[2001:db8::2]/', false],
    ['http://[::ffff:1.2.3.4]/', 'http://[::ffff:9.9.3.4]/', false],
    ['http://localhost:1/a', 'http://localhost:2/b', true],
    ['http://localhost/', 'http://127.0.0.1/', false],
    ['http://localhost/', 'http://intranet/', false],
    ['http://shop.localhost/', 'http://localhost/', false],
    [null, null, false],
  ])('tells whether %s and %s are one site', (a, b, same) => {
    expect(sameSite(a, b)).toBe(same);
  });

  it('carries a guide across pages until it ends', () => {
    const guide = { id: 'alipay', step: 'total', focus: true, hidden: true };
    const guided = withGuide(EMPTY_TAB, guide);
    expect(withNavigation(guided, null).guide).toEqual({ ...guide, focus: false, hidden: false });
    expect(withGuide(guided, null).guide).toBeNull();
  });
});
