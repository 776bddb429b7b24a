import { useState } from 'preact/hooks';
import { rateText } from '../../lib/limits/rates';
import type { Settings, TypedRate } from '../../lib/settings/settings';
import { CurrencySelect } from '../ui/currency-select';
import { formatIsoDate } from '../ui/format-date';
import { useSay } from '../ui/say';
import { useId } from '../ui/use-id';
import { millionthsFromText } from './rate-input';
import type { Removable } from './use-removal';

interface Props {
  readonly settings: Settings;
  /** ISO date, kept with each rate so that it can be named. */
  readonly today: string;
  readonly currencies: readonly string[];
  readonly onChange: (part: Partial<Settings>) => void;
  readonly onRemove: (gone: Removable) => void;
}

/** Rates the shopper types: the only ones, beside those a page prints, at which limits are compared. */
export function RatesForm({ settings, today, currencies, onChange, onRemove }: Props) {
  const { t, locale } = useSay();
  const id = useId();
  const [from, setFrom] = useState('USD');
  const [to, setTo] = useState(settings.cardCurrency ?? 'CNY');
  const [text, setText] = useState('');
  const [wrong, setWrong] = useState(false);
  const { rates } = settings;
  const add = (event: Event) => {
    event.preventDefault();
    const rateMillionths = millionthsFromText(text);
    const good = rateMillionths !== null && from !== to;
    setWrong(!good);
    if (!good) return;
    const rate: TypedRate = { from, to, rateMillionths, typedOn: today };
    const others = rates.filter((one) => one.from !== from || one.to !== to);
    setText('');
    onChange({ rates: [...others, rate] });
  };
  const choose = (label: string, value: string, set: (code: string) => void) => (
    <CurrencySelect label={label} currencies={currencies} value={value} onChange={set} />
  );
  return (
    <>
      <h3>{t('limits.form.rates')}</h3>
      <p class="pg-soft">{t('limits.form.rates.hint')}</p>
      {rates.length > 0 && (
        <ul class="pg-plain-list pg-own-limits">
          {rates.map((rate) => {
            const name = rateText(rate);
            return (
              <li key={name} class="pg-own-limit-row">
                <span class="pg-amount">{name}</span>
                <span class="pg-soft">{formatIsoDate(rate.typedOn, locale)}</span>
                <button
                  type="button"
                  class="pg-text-button"
                  aria-label={t('limits.form.remove-named', { name })}
                  onClick={() => onRemove({ rates: [rate] })}
                >
                  {t('limits.form.remove')}
                </button>
              </li>
            );
          })}
        </ul>
      )}
      <form onSubmit={add} noValidate>
        <div class="pg-field-row">
          <span>1</span>
          {choose(t('limits.form.rates.from'), from, setFrom)}
          <span>=</span>
          <input
            type="text"
            inputMode="decimal"
            autocomplete="off"
            aria-label={t('limits.form.rates.rate')}
            value={text}
            aria-invalid={wrong}
            aria-describedby={wrong ? `${id}-fault` : undefined}
            onInput={({ currentTarget }) => setText(currentTarget.value)}
          />
          {choose(t('limits.form.rates.to'), to, setTo)}
          <button type="submit" class="pg-button">
            {t('limits.form.rates.add')}
          </button>
        </div>
        {wrong && (
          <p id={`${id}-fault`} class="pg-fault" role="alert">
            {t('limits.form.rates.fault')}
          </p>
        )}
      </form>
    </>
  );
}
