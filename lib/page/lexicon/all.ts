import { ar } from './ar';
import { bg } from './bg';
import { cs } from './cs';
import { de } from './de';
import { el } from './el';
import { en } from './en';
import { es } from './es';
import { fa } from './fa';
import { fi } from './fi';
import { fr } from './fr';
import { he } from './he';
import { hi } from './hi';
import { hr } from './hr';
import { hu } from './hu';
import { id } from './id';
import { it } from './it';
import { ja } from './ja';
import { ko } from './ko';
import { nl } from './nl';
import { pl } from './pl';
import { pt } from './pt';
import { ro } from './ro';
import { ru } from './ru';
import { sv } from './sv';
import { th } from './th';
import { tr } from './tr';
import type { Lexicon } from './types';
import { uk } from './uk';
import { vi } from './vi';
import { type Says, wordsOf } from './words';
import { zh } from './zh';

/** Every lexicon by its language. A page is read with the few that its own words call for (`languagesOf`). */
export const LEXICONS: Readonly<Record<string, Lexicon>> = {
  ar,
  bg,
  cs,
  de,
  el,
  en,
  es,
  fa,
  fi,
  fr,
  he,
  hi,
  hr,
  hu,
  id,
  it,
  ja,
  ko,
  nl,
  pl,
  pt,
  ro,
  ru,
  sv,
  th,
  tr,
  uk,
  vi,
  zh,
};

/** The lexicons of some languages; unknown ones are left out. */
export function lexiconsOf(languages: readonly string[]): Lexicon[] {
  return languages.flatMap((code) => (Object.hasOwn(LEXICONS, code) ? (LEXICONS[code] ?? []) : []));
}

const ready = new Map<string, Says>();

/** The words of some languages, joined once and kept: their expressions are costly to build. */
export function wordsFor(languages: readonly string[]): Says {
  const key = languages.join();
  const known = ready.get(key) ?? wordsOf(lexiconsOf(languages));
  ready.set(key, known);
  return known;
}
