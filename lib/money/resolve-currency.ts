import { isCurrency } from './currencies';
import type { FoundAmount } from './find-amounts';

/** What is known beside the text. `locale`: the page's BCP 47 tag; `currency`: the currency the page is known to use. */
export interface MoneyHints {
  readonly locale?: string | null;
  readonly currency?: string | null;
}

/**
 * What named the currency: the text itself; a sign that mostly means this one (`£`); or, for a sign several
 * currencies share, the currency hint or the page's language (the weakest: pages often state a wrong one).
 */
export type CurrencySource = 'text' | 'usual' | 'currency' | 'locale';

export type CurrencyDoubt = 'no-currency' | 'unknown-currency' | 'ambiguous-currency';

/** The country of a page's language; a language without one counts only where it is at home in one (`ja`). */
function countryOf(locale: string, sign: string): string {
  try {
    const tag = new Intl.Locale(locale.replace('_', '-'));
    const country = tag.region ?? (sign === '$' ? '' : (tag.maximize().region ?? ''));
    return sign === '$' && /^(?:EC|SV|PR|PA)$/.test(country) ? 'US' : country;
  } catch {
    return '';
  }
}

/** The currency a shared sign means in the page's country, or undefined where the country cannot decide. */
function localCode(
  { currency, number, end }: FoundAmount,
  codes: readonly string[],
  text: string,
  locale: string,
) {
  const sign = currency ?? '';
  // Outsiders write lettered signs too (`C$`), and a word may go on: `dollars canadiens`.
  if (/\p{L} ?\p{Sc}/u.test(sign) || (/\p{L}{4}/u.test(sign) && /^\s*\p{L}/u.test(text.slice(end))))
    return undefined;
  const country = countryOf(locale, sign);
  const code = country && codes.find((candidate) => candidate.startsWith(country));
  // Yen have no decimals: `¥1,234.00` on a Japanese page is rather yuan.
  return code && !(code === 'JPY' && /\P{Nd}\p{Nd}\p{Nd}?$/u.test(number)) ? code : undefined;
}

/**
 * The currency of an amount found in `text`, and what named it; or why it stays open. A sign that names one currency
 * outranks the hints, and a hint the signs contradict decides nothing.
 */
export function resolveCurrency(
  amount: FoundAmount,
  text: string,
  { locale, currency }: MoneyHints,
): { readonly code: string; readonly from: CurrencySource } | CurrencyDoubt {
  const { signs } = amount;
  const hint = currency && isCurrency(currency) ? currency : undefined;
  const [first, ...others] = signs;
  // `571.12坪`, `5kg`: a number with a unit of its own is not in the hinted currency.
  if (first === undefined)
    return hint && !/^\p{L}/u.test(text.slice(amount.end)) ? { code: hint, from: 'currency' } : 'no-currency';
  if (signs.some(({ codes }) => !codes[0])) return 'unknown-currency';
  const codes = others.reduce((kept, { codes }) => kept.filter((code) => codes.includes(code)), first.codes);
  const [only] = codes;
  if (only === undefined) return 'ambiguous-currency';
  if (codes.length === 1 && signs.some(({ trust }) => trust === '')) return { code: only, from: 'text' };
  if (hint && codes.includes(hint)) return { code: hint, from: 'currency' };
  const usual = signs.some(({ trust }) => trust === '~');
  const local = locale && (usual || !hint) ? localCode(amount, codes, text, locale) : undefined;
  if (local) return { code: local, from: 'locale' };
  return usual ? { code: only, from: 'usual' } : 'ambiguous-currency';
}
