import type { T } from '../../lib/i18n/translator';

/** A market in words: a country's name as the language has it, `ALL` as "elsewhere". */
export function marketName(market: string, locale: string, t: T): string {
  if (market === 'ALL') return t('common.market.all');
  try {
    return new Intl.DisplayNames(locale, { type: 'region' }).of(market) ?? market;
  } catch {
    return market;
  }
}
