import { isCurrency } from '../../lib/money/currencies';

/** Every currency code to choose from, those likely wanted first. */
export function currencyChoices(first: readonly (string | null)[]): readonly string[] {
  const likely = [...first, 'CNY', 'USD', 'EUR', 'GBP', 'HKD', 'JPY', 'KRW'].filter((code) => code !== null);
  return [...new Set([...likely, ...Intl.supportedValuesOf('currency')])].filter(isCurrency);
}
