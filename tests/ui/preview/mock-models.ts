import { marketChoices } from '../../../components/advice/market-name';
import type { PopupModel } from '../../../components/advice/popup-model';
import { catalogueOf } from '../../../lib/i18n/catalogues';
import type { Locale } from '../../../lib/i18n/locales';
import { createTranslator } from '../../../lib/i18n/translator';
import { ALIPAY, GLOSSARY, HUABEI, QUESTIONS, UNIONPAY, VISA, WECHAT } from './mock-facts';
import { FAILED, FEE, METER, methodRow, money, OFFER, PROTECTION, QUOTA, RETURN } from './mock-parts';
import english from './words-en.json';
import chinese from './words-zh-CN.json';

const TOTAL = money('CNY', 123_456);

const mainland = [
  methodRow('alipay', ALIPAY, { owned: true, chosen: true }, '支付宝'),
  methodRow('unionpay', UNIONPAY, { unsure: true }, '银联'),
  methodRow(
    'wechatpay',
    WECHAT,
    {
      status: 'near-limit',
      reason: 'near-limit',
      numbers: {
        limit: { type: 'money', money: money('CNY', 500_000) },
        left: { type: 'money', money: money('CNY', 130_000) },
      },
    },
    '微信支付',
  ),
  methodRow('visa', VISA, { fee: money('CNY', 3_704) }, 'Visa'),
  methodRow('other', HUABEI, { status: 'unknown', reason: 'limit-unknown' }, '花呗分期'),
  methodRow('paypal', null, { offered: false, owned: true, status: 'not-offered', reason: 'not-offered' }),
];

const work: PopupModel['work'] = {
  pageKind: 'checkout',
  confidence: 0.97,
  evidence: [
    { rule: 'pay-button', weight: 3, item: 4 },
    { rule: 'total-labelled', weight: 2, item: 9 },
    { rule: 'product-add-button', weight: -1, item: 1 },
  ],
  gaps: ['offers'],
  permissions: ['storage', 'scripting', 'activeTab', 'alarms', 'https://*.aliexpress.com/*'],
};

/** A model with everything on it, in the shopper's language. */
function full(locale: Locale): PopupModel {
  const messages = catalogueOf(locale);
  return {
    state: { kind: 'read', host: 'www.aliexpress.com', pageKind: 'checkout' },
    site: { host: 'www.aliexpress.com', verdict: 'known', owner: 'AliExpress', reasons: [] },
    total: { state: 'read', money: TOTAL },
    secondsLeft: 860,
    advice: [FEE, RETURN, QUOTA, PROTECTION],
    methods: mainland,
    offers: [OFFER],
    limits: [METER],
    ask: { imports: true, categories: ['Gifts', 'Home'], told: { imported: null, category: null } },
    heldPlans: [],
    cartDifference: { cart: money('CNY', 122_206), pay: TOTAL, direction: 'added', by: money('CNY', 1_250) },
    fork: null,
    failureCode: null,
    guideStep: null,
    questions: QUESTIONS,
    guides: [{ id: 'alipay', step: null }],
    howTos: [],
    scams: [],
    work,
    about: { browser: 'Chromium 156', version: '0.1.0' },
    muted: false,
    offerMarkPaid: false,
    market: 'CN',
    markets: marketChoices(
      ['CN', 'US', 'DE', 'BR', 'ALL'],
      'CN',
      locale,
      createTranslator(locale, messages, messages),
    ),
    locale,
    messages,
    whole: true,
    settings: {
      language: locale,
      market: 'CN',
      marketTold: true,
      ownedMethods: ['alipay'],
      cardCurrency: null,
      openSections: {},
    },
    words: locale === 'en' ? english : chinese,
    otherWords: locale === 'en' ? chinese : english,
    pageLanguage: 'zh-CN',
    glossary: GLOSSARY,
    today: '2026-11-24',
  };
}

function without(locale: Locale, state: PopupModel['state']): PopupModel {
  const host = 'host' in state ? state.host : null;
  return {
    ...full(locale),
    state,
    site: host ? { host, verdict: 'unknown', owner: null, reasons: [] } : null,
    total: { state: 'none', reason: 'not-shown' },
    secondsLeft: null,
    advice: [],
    offers: [],
    limits: [],
    cartDifference: null,
    methods: mainland.slice(0, 4).map((row) => ({
      ...row,
      pageLabel: null,
      pagePlace: null,
      guide: null,
      advice: {
        ...row.advice,
        chosen: false,
        fee: null,
        status: 'unknown',
        reason: 'no-total',
        offered: false,
      },
    })),
    work: { ...work, pageKind: state.kind === 'not-a-checkout' ? 'none' : null, evidence: [], gaps: [] },
    guides: [],
    pageLanguage: null,
  };
}

const usd = money('USD', 8_990);

/** Every screen of the popup that is looked at as a picture, by name. */
export const MODELS: Record<string, (locale: Locale) => PopupModel> = {
  aliexpress: full,
  'aliexpress-en': (locale) => ({
    ...full(locale),
    total: { state: 'read', money: usd },
    pageLanguage: 'en',
    secondsLeft: null,
    advice: [PROTECTION],
    methods: [
      methodRow('alipay', ALIPAY, { status: 'unknown', reason: 'no-total' }, 'Alipay'),
      methodRow('visa', VISA, { owned: true, fee: money('USD', 135) }, 'Visa'),
    ],
    cartDifference: null,
    limits: [{ ...METER, state: 'cannot-tell', reason: 'no-rate-for-order', order: null }],
    offers: [],
    fork: { from: 'USD', to: 'CNY', bankFee: null, bankFeePpm: null, about: money('CNY', 65_000) },
    settings: { ...full(locale).settings, cardCurrency: 'CNY' },
  }),
  taobao: (locale) => ({
    ...full(locale),
    state: { kind: 'read', host: 'buy.taobao.com', pageKind: 'checkout' },
    site: { host: 'buy.taobao.com', verdict: 'known', owner: 'Taobao', reasons: [] },
    total: { state: 'edited', money: money('CNY', 9_900), read: money('CNY', 8_900) },
    secondsLeft: null,
    advice: [],
    methods: mainland.slice(0, 1),
    cartDifference: null,
  }),
  'generic-shop': (locale) => ({
    ...full(locale),
    state: { kind: 'read', host: 'shop.long-name-of-a-shop.example', pageKind: 'checkout' },
    site: {
      host: 'shop.long-name-of-a-shop.example',
      verdict: 'suspicious',
      owner: null,
      reasons: ['looks-like'],
    },
    total: { state: 'none', reason: 'contradiction' },
    secondsLeft: null,
    advice: [],
    methods: [
      methodRow('card', VISA, { status: 'unknown', reason: 'no-total' }, 'Credit card'),
      methodRow('paypal', null, { status: 'unknown', reason: 'not-known' }, 'PayPal'),
    ],
    offers: [],
    limits: [],
    cartDifference: null,
    guides: [],
    pageLanguage: 'en',
  }),
  'failed-payment': (locale) => ({
    ...full(locale),
    state: { kind: 'read', host: 'www.aliexpress.com', pageKind: 'payment' },
    advice: [FAILED, RETURN],
    failureCode: 'CSC_7200011',
  }),
  paid: (locale) => ({
    ...full(locale),
    state: { kind: 'read', host: 'www.aliexpress.com', pageKind: 'result' },
    advice: [PROTECTION],
    offerMarkPaid: true,
  }),
  'no-checkout': (locale) => without(locale, { kind: 'not-a-checkout', host: 'news.example' }),
  reading: (locale) => ({ ...without(locale, { kind: 'reading' }), methods: [] }),
  restricted: (locale) => without(locale, { kind: 'restricted' }),
  'no-access': (locale) => without(locale, { kind: 'no-access', host: 'shop.example', firefox: true }),
};
