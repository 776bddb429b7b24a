import type { Locale } from '../i18n/locales';
import type { Catalogue } from '../i18n/translator';
import { packagedMessages } from './packaged-knowledge';

/** What guides say, in one language: a page's script is handed the words it needs and carries none. */
export async function tourWords(locale: Locale): Promise<Catalogue> {
  const words = Object.entries(await packagedMessages(locale));
  return Object.fromEntries(words.filter(([key]) => key.startsWith('tour.')));
}
