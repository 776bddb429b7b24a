/// <reference types="vite/client" />
import type { Locale } from './locales';
import type { Catalogue } from './translator';

/** Found by the bundler at build time (Vite, and so vitest); an area is a file, and a new one needs no line here. */
const AREAS = import.meta.glob<Catalogue>('./catalogue/*/*.json', { eager: true, import: 'default' });

/**
 * All messages of a language, every area in one. For Payguide's own pages; a script that runs on shops' pages
 * imports the one area file it needs instead. Areas never share a key (tests/structure/catalogues.test.ts).
 */
export function catalogueOf(locale: Locale): Catalogue {
  const folder = `./catalogue/${locale}/`;
  const areas = Object.entries(AREAS).filter(([path]) => path.startsWith(folder));
  return Object.assign({}, ...areas.map(([, messages]) => messages));
}
