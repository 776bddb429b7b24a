import { buildModel } from '../../../components/advice/build-model';
import type { PopupModel } from '../../../components/advice/popup-model';
import { catalogueOf } from '../../../lib/i18n/catalogues';
import type { Locale } from '../../../lib/i18n/locales';
import type { Facts, Words } from '../../../lib/knowledge/facts';
import { EMPTY_TAB } from '../../../lib/messages/table';
import type { MethodId } from '../../../lib/page/method-ids';
import type { Reading } from '../../../lib/page/reading';
import { DEFAULT_SETTINGS } from '../../../lib/settings/defaults';

function reading(more: Partial<Reading>, methods: readonly (readonly [MethodId, string])[]): Reading {
  return {
    kind: 'checkout',
    confidence: 0.96,
    evidence: [
      { rule: 'pay-button', weight: 2, item: 1 },
      { rule: 'total-labelled', weight: 0.75, item: 2 },
    ],
    paymentFields: false,
    total: { ok: true, money: { currency: 'CNY', minor: 561_050 }, item: 2, currencyFrom: 'text' },
    methods: methods.map(([id, label], item) => ({ id, label, item, chosen: item === 0 })),
    offers: [],
    failure: null,
    marks: [],
    rates: [],
    anchors: {},
    secondsLeft: null,
    language: 'zh-CN',
    truncated: null,
    ...more,
  };
}

const MAINLAND = [
  ['alipay', '支付宝'],
  ['wechatpay', '微信支付'],
  ['unionpay', '银联'],
  ['visa', 'Visa'],
] as const;

/** Readings shown with the packaged knowledge and the very advice that ships. */
const READINGS: Record<string, { url: string; reading: Reading }> = {
  'real-aliexpress': {
    url: 'https://www.aliexpress.com/p/trade/confirm.html',
    reading: reading(
      {
        offers: [{ text: '¥1,955.46 × 3期（含手续费）', item: 9 }],
        marks: [
          { mark: 'buyer-protection', item: 5 },
          { mark: 'free-return', item: 6 },
        ],
        secondsLeft: 860,
      },
      MAINLAND,
    ),
  },
  'real-failed': {
    url: 'https://www.aliexpress.com/p/trade/pay.html',
    reading: reading(
      { kind: 'payment', failure: { code: 'CSC_7200011', text: 'Payment failed CSC_7200011', item: 3 } },
      MAINLAND,
    ),
  },
  'real-shop': {
    url: 'https://shop.example/checkout',
    reading: reading(
      {
        total: { ok: true, money: { currency: 'USD', minor: 8_990 }, item: 2, currencyFrom: 'text' },
        offers: [{ text: '4 interest-free payments of $22.48 with Klarna', item: 9 }],
        language: 'en',
      },
      [
        ['card', 'Credit card'],
        ['paypal', 'PayPal'],
        ['klarna', 'Klarna'],
      ],
    ),
  },
};

const fetched = async <T>(path: string): Promise<T> => (await fetch(`/knowledge/${path}.json`)).json();

/** The words of a language, as the extension packages them. */
export const packagedWords = (locale: Locale): Promise<Words> => fetched<Words>(`words-${locale}`);

/** The model of a real screen, or null where there is none of that name. */
export async function realModel(screen: string, locale: Locale): Promise<PopupModel | null> {
  const shown = READINGS[screen];
  if (!shown) return null;
  const [facts, words] = await Promise.all([
    fetched<Facts>(screen === 'real-shop' ? 'US' : 'CN'),
    packagedWords(locale),
  ]);
  const host = new URL(shown.url).hostname;
  return buildModel({
    tab: { ...EMPTY_TAB, status: 'read', url: shown.url, reading: shown.reading },
    host,
    firefox: false,
    view: {
      reading: shown.reading,
      host,
      editedTotal: null,
      chosenByHand: null,
      facts,
      settings: { ...DEFAULT_SETTINGS, market: facts.market, cardForeign: true, ownedMethods: ['alipay'] },
      usage: { sums: {} },
      heldPlans: [],
      now: '2026-11-24T10:00:00Z',
      zone: 'Asia/Shanghai',
      locale,
    },
    locale,
    messages: catalogueOf(locale),
    words,
    otherWords: null,
    markets: ['CN', 'US', 'ALL'],
    permissions: ['storage', 'scripting', 'activeTab', 'alarms'],
    about: { browser: 'Chromium 156', version: '0.1.0' },
    paused: false,
    kept: false,
  });
}
