import { isCurrency } from '../../lib/money/currencies';

/**
 * Codes old price texts still carry and nobody pays in any more, with those that are units of account. ISO 4217
 * List Three (withdrawn) and the funds of List One, as of 2026.
 * Source: https://www.six-group.com/en/products-services/financial-information/data-standards.html
 */
const NOT_LIVE = new Set(
  [
    'ANG BGN BYR CUC DEM EEK ESP FIM FRF GHC GRD HRK IEP ITL LTL LVL MRO MTL NAD NLG PTE ROL SIT SKK SLL STD',
    'TRL VEF ZMK ZWL',
    'BOV CHE CHW CLF COU MXV USN UYI UYW VED',
  ].flatMap((line) => line.split(' ')),
);

/** The currencies one can pay in, those likely wanted first, the rest by code. One named in `first` always stands. */
export function currencyChoices(first: readonly (string | null)[]): readonly string[] {
  const own = first.filter((code) => code !== null);
  const likely = [...own, 'CNY', 'USD', 'EUR', 'GBP', 'HKD', 'JPY', 'KRW'];
  const live = Intl.supportedValuesOf('currency').filter((code) => !NOT_LIVE.has(code));
  return [...new Set([...likely, ...live])].filter(isCurrency);
}
