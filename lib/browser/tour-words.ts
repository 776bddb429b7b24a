import en from '../i18n/catalogue/en/tour.json';
import zh from '../i18n/catalogue/zh-CN/tour.json';
import type { Locale } from '../i18n/locales';
import type { Catalogue } from '../i18n/translator';

const WORDS: Readonly<Record<Locale, Catalogue>> = { en, 'zh-CN': zh };

/** What guides say, in one language: a page's script is handed the words it needs and carries none. */
export function tourWords(locale: Locale): Catalogue {
  return WORDS[locale];
}
