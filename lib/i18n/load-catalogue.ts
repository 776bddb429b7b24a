import type { Locale } from './locales';
import type { Catalogue } from './translator';

/** A chunk a language: a screen reads the words it shows, and no others. */
const LOADERS: Readonly<Record<Locale, () => Promise<{ readonly MESSAGES: Catalogue }>>> = {
  en: () => import('./messages-en'),
  'zh-CN': () => import('./messages-zh-cn'),
};

/**
 * All messages of a language, loaded when asked for. There is no fallback beside them: every language has every
 * key (tests/structure/catalogues.test.ts).
 */
export async function loadCatalogue(locale: Locale): Promise<Catalogue> {
  return (await LOADERS[locale]()).MESSAGES;
}
