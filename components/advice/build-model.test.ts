import { describe, expect, it } from 'vitest';
import { EMPTY_TAB } from '../../lib/messages/table';
import type { PageKind, Reading } from '../../lib/page/reading';
import { DEFAULT_SETTINGS } from '../../lib/settings/defaults';
import { loadFacts } from '../../scripts/load-knowledge';
import { buildModel } from './build-model';

function reading(kind: PageKind): Reading {
  return {
    kind,
    confidence: 0.9,
    evidence: [],
    paymentFields: false,
    total: { ok: true, money: { currency: 'CNY', minor: 96_600 }, item: 0, currencyFrom: 'text' },
    methods: [
      { id: 'unionpay', label: '银联', item: 1, chosen: false },
      { id: 'alipay', label: '支付宝', item: 2, chosen: true },
    ],
    offers: [],
    failure: null,
    marks: [],
    rates: [],
    anchors: {},
    secondsLeft: null,
    language: 'zh-CN',
    truncated: null,
  };
}

function model(kind: PageKind, now = '2026-11-24T10:00:00Z') {
  const page = reading(kind);
  const host = 'www.aliexpress.com';
  return buildModel({
    tab: { ...EMPTY_TAB, status: 'read', url: `https://${host}/p/trade/confirm.html`, reading: page },
    host,
    firefox: false,
    view: {
      reading: page,
      host,
      editedTotal: null,
      chosenByHand: null,
      facts: loadFacts('CN'),
      settings: { ...DEFAULT_SETTINGS, ownedMethods: ['alipay'] },
      usage: { sums: {} },
      heldPlans: [],
      now,
      zone: 'Asia/Shanghai',
      locale: 'zh-CN',
    },
    locale: 'zh-CN',
    messages: {},
    words: {},
    otherWords: null,
    markets: ['CN'],
    permissions: [],
    about: { browser: 'Chromium 156', version: '0.1.0' },
    paused: false,
    kept: false,
  });
}

const guided = (kind: PageKind) => model(kind).methods.filter(({ guide }) => guide !== null).length;

describe('buildModel', () => {
  it('offers a guide where the page has something to choose, and nowhere else', () => {
    expect(guided('checkout')).toBe(2);
    expect([guided('none'), guided('result')]).toEqual([0, 0]);
  });

  it("is on the shopper's own day: in China it is morning before it is in London", () => {
    expect(model('checkout', '2026-11-24T16:30:00Z').today).toBe('2026-11-25');
  });

  it('takes no amount from a page that is no checkout', () => {
    expect(model('none').total).toEqual({ state: 'none', reason: 'not-shown' });
    expect(model('none').methods.every(({ pageLabel }) => pageLabel === null)).toBe(true);
    expect(model('none').work.pageKind).toBe('none');
  });

  it('offers the guide of what is chosen first, and the way through the order where it is not paid yet', () => {
    const ids = (kind: PageKind) => model(kind).guides.map(({ id, step }) => (step ? `${id}.${step}` : id));
    expect(ids('checkout')).toEqual(['alipay', 'unionpay', 'order.check']);
    expect(ids('payment')).toEqual(['alipay', 'unionpay']);
    expect(ids('none')).toEqual([]);
  });

  it('keeps the page’s order beside the shopper’s', () => {
    const places = model('checkout').methods.map(({ advice, pagePlace }) => [advice.id, pagePlace]);
    expect(places.slice(0, 2)).toEqual([
      ['alipay', 1],
      ['unionpay', 0],
    ]);
  });
});
