import { type Locale, pickLocale } from '../i18n/locales';
import { browser } from './api';
import { readSettings, type SettingsPlace } from './stored-settings';

/** The language to speak now: the shopper's choice, else the browser's own. */
export async function currentLocale(place: SettingsPlace = {}): Promise<Locale> {
  const { language } = await readSettings(place);
  return language === 'auto' ? pickLocale([browser.i18n.getUILanguage()]) : language;
}
