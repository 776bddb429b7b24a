/** Legal tender of the markets whose installment plans are known (ISO 3166 alpha-2 to ISO 4217). */
const CURRENCIES: Readonly<Record<string, string>> = {
  AE: 'AED',
  AR: 'ARS',
  AU: 'AUD',
  BR: 'BRL',
  CA: 'CAD',
  CH: 'CHF',
  CN: 'CNY',
  CZ: 'CZK',
  DK: 'DKK',
  GB: 'GBP',
  HU: 'HUF',
  IS: 'ISK',
  JP: 'JPY',
  KR: 'KRW',
  LI: 'CHF',
  MX: 'MXN',
  NO: 'NOK',
  NZ: 'NZD',
  PL: 'PLN',
  RO: 'RON',
  RU: 'RUB',
  SA: 'SAR',
  SE: 'SEK',
  TR: 'TRY',
  US: 'USD',
};
const EURO = new Set('AT BE BG CY DE EE ES EU FI FR GR HR IE IT LT LU LV MT NL PT SI SK'.split(' '));

/** Whether a market's usual plans can be about an order in this currency: lenders state them for their own money. */
export function isMarketMoney(market: string, currency: string): boolean {
  const own = CURRENCIES[market] ?? (EURO.has(market) ? 'EUR' : null);
  return own === null || own === currency;
}
