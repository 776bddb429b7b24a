/** The languages Payguide speaks, as BCP 47 tags; each has a folder under `catalogue/`. English is the fallback. */
export const LOCALES = ['en', 'zh-CN'] as const;

export type Locale = (typeof LOCALES)[number];

/** CLDR languages whose main script is written from right to left. */
const RIGHT_TO_LEFT = new Set(['ar', 'ckb', 'dv', 'fa', 'he', 'ks', 'ps', 'sd', 'ug', 'ur', 'yi']);

function languageOf(tag: string): string {
  return tag.split(/[-_]/, 1)[0]?.toLowerCase() ?? '';
}

/**
 * The first wanted language Payguide speaks, else English. The region only breaks ties: a reader of `zh-TW`
 * is better served by `zh-CN` than by English.
 *
 * @param wanted BCP 47 tags in order of preference, as the browser lists them; unknown or broken tags are passed over.
 */
export function pickLocale(wanted: readonly string[]): Locale {
  for (const tag of wanted) {
    const exact = LOCALES.find((locale) => locale.toLowerCase() === tag.replace('_', '-').toLowerCase());
    const near = exact ?? LOCALES.find((locale) => languageOf(locale) === languageOf(tag));
    if (near !== undefined) return near;
  }
  return 'en';
}

/** The writing direction of a BCP 47 tag, as the `dir` attribute takes it. A script subtag outranks the language. */
export function directionOf(locale: string): 'ltr' | 'rtl' {
  const script = /[-_]([A-Za-z]{4})(?:[-_]|$)/.exec(locale)?.[1]?.toLowerCase();
  if (script !== undefined)
    return ['arab', 'hebr', 'thaa', 'syrc', 'nkoo', 'adlm'].includes(script) ? 'rtl' : 'ltr';
  return RIGHT_TO_LEFT.has(languageOf(locale)) ? 'rtl' : 'ltr';
}
