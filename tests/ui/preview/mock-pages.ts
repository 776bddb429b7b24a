import type { LedgerClient } from '../../../components/settings/ledger-client';
import { optionsSlots } from '../../../components/settings/options-slots';
import { readSettingsFile } from '../../../components/settings/read-settings-file';
import type { OptionsClient, OptionsModel } from '../../../components/settings/settings-client';
import type { WelcomeClient } from '../../../components/support/welcome-client';
import type { Locale } from '../../../lib/i18n/locales';
import type { HeldPlan } from '../../../lib/installments/types';
import type { LedgerResult, Payment } from '../../../lib/ledger/types';
import { DEFAULT_SETTINGS } from '../../../lib/settings/defaults';
import { ALIPAY, GLOSSARY, QUESTIONS } from './mock-facts';
import english from './words-en.json';
import chinese from './words-zh-CN.json';

const nothing = () => {};

const PLAN: HeldPlan = {
  id: 'a',
  provider: 'klarna',
  shop: 'shop.example',
  currency: 'EUR',
  confirmedOn: '2026-10-20',
  payments: ['2026-10-20', '2026-11-20', '2026-12-20'].map((date, at) => ({
    date,
    minor: 2_500,
    paidOn: at === 0 ? date : null,
  })),
  earlyPayoff: 'fee-kept',
};

const PAYMENT: Payment = {
  id: 'p1',
  amount: { currency: 'CNY', minor: 123_456 },
  methods: ['alipay'],
  shop: 'www.aliexpress.com',
  category: null,
  imported: true,
  at: '2026-11-20T02:00:00Z',
  zone: 'Asia/Shanghai',
  refundOf: null,
  countsAt: '2026-11-20T02:00:00Z',
  source: 'popup',
};

const nothingKept = (): Promise<LedgerResult> =>
  Promise.resolve({ ok: true, change: { entries: [], taken: [] } });

const ledger: LedgerClient = {
  zone: 'Asia/Shanghai',
  now: () => '2026-11-24T10:00:00Z',
  newId: () => 'new',
  watch: () => nothing,
  list: () => Promise.resolve({ entries: [PAYMENT], next: null }),
  count: () => Promise.resolve(1),
  categories: () => Promise.resolve([]),
  add: nothingKept,
  edit: nothingKept,
  refund: nothingKept,
  remove: nothingKept,
  undo: nothingKept,
  clear: nothingKept,
  preview: () => Promise.resolve({ ok: false, reason: 'empty', line: null }),
  importFresh: nothingKept,
  exportFile: () => Promise.resolve(),
  aside: () => Promise.resolve([]),
  exportAside: nothing,
  dropAside: () => Promise.resolve(),
};

export const mockSlots = optionsSlots(ledger);

export function mockOptions(locale: Locale): OptionsClient {
  let model: OptionsModel = {
    settings: { ...DEFAULT_SETTINGS, ownedMethods: ['alipay'], mutedHosts: ['quiet.example'] },
    locale,
    markets: ['CN', 'US', 'DE', 'BR', 'ALL'],
    methods: [
      'alipay',
      'wechatpay',
      'unionpay',
      'card',
      'visa',
      'mastercard',
      'paypal',
      'applepay',
      'klarna',
    ],
    words: {},
    heldPlans: [PLAN],
    grantedOrigins: ['https://shop.example/*'],
    version: '0.1.0',
    today: '2026-11-24',
  };
  let listener: (model: OptionsModel) => void = nothing;
  return {
    loadModel: () => Promise.resolve(model),
    subscribe: (onChange) => {
      listener = onChange;
      return nothing;
    },
    change: (_, part) => {
      model = { ...model, settings: { ...model.settings, ...part } };
      listener(model);
      return Promise.resolve(null);
    },
    askNotifications: () => Promise.resolve(false),
    revokeOrigin: nothing,
    exportSettings: nothing,
    readImport: readSettingsFile,
    plans: {
      markPaid: async () => null,
      markUnpaid: async () => null,
      moveDue: async () => null,
      drop: async () => null,
      exportCalendar: nothing,
    },
  };
}

export function mockWelcome(locale: Locale, print: boolean): WelcomeClient {
  return {
    loadModel: () =>
      Promise.resolve({
        locale,
        market: 'CN',
        questions: QUESTIONS,
        stepsOf: print ? ALIPAY : null,
        glossary: GLOSSARY,
        words: locale === 'en' ? english : chinese,
        otherWords: null,
        today: '2026-11-24',
      }),
    subscribe: () => nothing,
    setLanguage: nothing,
    print: nothing,
    openPractice: nothing,
    openOptions: nothing,
  };
}
