import { useState } from 'preact/hooks';
import type { Settings } from '../../lib/settings/settings';
import { useSay } from '../ui/say';
import { useId } from '../ui/use-id';
import { ppmFromText, textFromPpm } from './percent-text';

interface Props {
  readonly settings: Settings;
  readonly onChange: (part: Partial<Settings>) => void;
}

const CURRENCIES = [
  ...['CNY', 'USD', 'EUR', 'GBP', 'HKD', 'TWD', 'JPY', 'KRW', 'SGD', 'AUD', 'CAD', 'CHF'],
  ...[
    'BRL',
    'MXN',
    'CLP',
    'COP',
    'PLN',
    'CZK',
    'SEK',
    'RUB',
    'KZT',
    'TRY',
    'ILS',
    'AED',
    'SAR',
    'THB',
    'MYR',
  ],
  ...['IDR', 'PHP', 'VND', 'INR', 'ZAR', 'NGN', 'UAH'],
];

/** The shopper's card as far as costs depend on it: never its number. */
export function CardForm({ settings, onChange }: Props) {
  const { t, locale } = useSay();
  const id = useId();
  const [fee, setFee] = useState(settings.bankFeePpm === null ? '' : textFromPpm(settings.bankFeePpm));
  const ppm = ppmFromText(fee);
  const wrong = fee.trim() !== '' && ppm === null;
  const names = new Intl.DisplayNames(locale, { type: 'currency' });
  return (
    <div class="pg-field-grid">
      <label for={`${id}-currency`}>{t('options.card.currency')}</label>
      <select
        id={`${id}-currency`}
        value={settings.cardCurrency ?? ''}
        onChange={({ currentTarget }) => onChange({ cardCurrency: currentTarget.value || null })}
      >
        <option value="">{t('options.not-told')}</option>
        {CURRENCIES.map((code) => (
          <option key={code} value={code}>
            {code} {names.of(code)}
          </option>
        ))}
      </select>
      <label for={`${id}-foreign`}>{t('options.card.foreign')}</label>
      <select
        id={`${id}-foreign`}
        value={settings.cardForeign === null ? '' : String(settings.cardForeign)}
        onChange={({ currentTarget }) =>
          onChange({ cardForeign: currentTarget.value === '' ? null : currentTarget.value === 'true' })
        }
      >
        <option value="">{t('options.not-told')}</option>
        <option value="false">{t('options.card.home')}</option>
        <option value="true">{t('options.card.abroad')}</option>
      </select>
      <label for={`${id}-fee`}>{t('options.card.fee')}</label>
      <div>
        <input
          id={`${id}-fee`}
          type="text"
          inputMode="decimal"
          autocomplete="off"
          value={fee}
          aria-invalid={wrong}
          aria-describedby={`${id}-fee-hint`}
          onInput={({ currentTarget }) => setFee(currentTarget.value)}
          onChange={() => {
            if (!wrong) onChange({ bankFeePpm: ppm });
          }}
        />
        <p id={`${id}-fee-hint`} class={wrong ? 'pg-fault' : 'pg-soft'}>
          {t(wrong ? 'options.card.fee-wrong' : 'options.card.fee-hint')}
        </p>
      </div>
    </div>
  );
}
