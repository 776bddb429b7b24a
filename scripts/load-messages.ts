import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { LOCALES } from '../lib/i18n/locales';
import type { Catalogue } from '../lib/i18n/translator';

const ROOM = join(dirname(fileURLToPath(import.meta.url)), '../lib/i18n/catalogue');

function messagesOf(locale: string): Catalogue {
  const areas = readdirSync(join(ROOM, locale)).sort();
  return Object.assign(
    {},
    ...areas.map((area) => JSON.parse(readFileSync(join(ROOM, locale, area), 'utf8')) as Catalogue),
  );
}

/** The screen words of every language as they are packaged for the background, which sends the popup what it shows. */
export function packageMessages(): { readonly path: string; readonly json: string }[] {
  return LOCALES.map((locale) => ({
    path: `messages/${locale}.json`,
    json: JSON.stringify(messagesOf(locale)),
  }));
}
