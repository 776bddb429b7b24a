import type { OptionsSlots } from '../../../components/settings/options-screen';
import { readSettingsFile } from '../../../components/settings/read-settings-file';
import type { OptionsClient, OptionsModel } from '../../../components/settings/settings-client';
import type { WelcomeClient } from '../../../components/support/welcome-client';
import type { Locale } from '../../../lib/i18n/locales';
import { DEFAULT_SETTINGS } from '../../../lib/settings/defaults';
import { ALIPAY, GLOSSARY, QUESTIONS } from './mock-facts';
import english from './words-en.json';
import chinese from './words-zh-CN.json';

const nothing = () => {};

export const emptySlots: OptionsSlots = { limits: () => null, ledger: () => null, plans: () => null };

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
    change: (part) => {
      model = { ...model, settings: { ...model.settings, ...part } };
      listener(model);
      return Promise.resolve(null);
    },
    askNotifications: () => Promise.resolve(false),
    revokeOrigin: nothing,
    exportSettings: nothing,
    readImport: readSettingsFile,
    openPractice: nothing,
  };
}

export function mockWelcome(locale: Locale, print: boolean): WelcomeClient {
  return {
    loadModel: () =>
      Promise.resolve({
        locale,
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
