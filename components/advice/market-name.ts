import type { T } from '../../lib/i18n/translator';
import type { Market } from '../../lib/knowledge/facts';

const namesIn = (locale: string) => new Intl.DisplayNames(locale, { type: 'region' });

export interface MarketChoice {
  readonly market: Market;
  readonly name: string;
}

/** A market in words: a country's name as the language has it, `ALL` as "elsewhere". */
export function marketName(market: Market, locale: string, t: T, names = namesIn(locale)): string {
  if (market === 'ALL') return t('common.market.all');
  try {
    return names.of(market) ?? market;
  } catch {
    return market;
  }
}

/**
 * The countries to choose from, by name: China first, where most of the knowledge is from, then in the order of the
 * language, "elsewhere" last. A union is no country to live in, so it is left out unless it is the one chosen.
 */
export function marketChoices(
  markets: readonly Market[],
  chosen: Market,
  locale: string,
  t: T,
): MarketChoice[] {
  const names = namesIn(locale);
  const { compare } = new Intl.Collator(locale);
  const place = (market: Market) => (market === 'CN' ? 0 : market === 'ALL' ? 2 : 1);
  return [...new Set([...markets, chosen])]
    .filter((market) => market !== 'EU' || market === chosen)
    .map((market) => ({ market, name: marketName(market, locale, t, names) }))
    .sort((a, b) => place(a.market) - place(b.market) || compare(a.name, b.name));
}
