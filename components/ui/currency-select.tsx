import { useSay } from './say';

interface Props {
  readonly label: string;
  /** ISO 4217 codes to choose from. */
  readonly currencies: readonly string[];
  readonly value: string;
  readonly onChange: (code: string) => void;
}

/** A currency by code and name: few know more than a handful of codes. */
export function CurrencySelect({ label, currencies, value, onChange }: Props) {
  const { t, locale } = useSay();
  const names = new Intl.DisplayNames(locale, { type: 'currency' });
  return (
    <select
      class="pg-currency"
      aria-label={label}
      value={value}
      onChange={({ currentTarget }) => onChange(currentTarget.value)}
    >
      {currencies.map((code) => (
        <option key={code} value={code}>
          {t('common.currency-named', { code, name: names.of(code) ?? '' })}
        </option>
      ))}
    </select>
  );
}
