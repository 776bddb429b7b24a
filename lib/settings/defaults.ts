import type { Settings } from './settings';

/** What a new shopper starts with: no limit, no rate, no notification, nothing assumed of card or bank. */
export const DEFAULT_SETTINGS: Settings = {
  language: 'auto',
  market: 'CN',
  marketTold: false,
  ownedMethods: [],
  cardCurrency: null,
  cardForeign: null,
  bankFeePpm: null,
  accountClass: null,
  ownLimits: [],
  categories: [],
  rates: [],
  chip: 'on',
  mutedHosts: [],
  notifications: false,
  openSections: {},
};
