import { useState } from 'preact/hooks';
import { METHOD_IDS } from '../../lib/page/method-ids';
import type { OwnLimit } from '../../lib/settings/settings';
import { useSay } from '../ui/say';
import { useId } from '../ui/use-id';
import { MoneyInput, type TypedMoney } from './money-input';
import { readTyped } from './typed-money';

/** What the form starts from: an existing limit, or a new one without an amount. */
export type OwnLimitStart = Omit<OwnLimit, 'amount'> & { readonly amount: TypedMoney };

interface Props {
  readonly start: OwnLimitStart;
  readonly categories: readonly string[];
  readonly currencies: readonly string[];
  readonly onSave: (limit: OwnLimit) => void;
  readonly onCancel: () => void;
}

const PERIODS: readonly OwnLimit['period'][] = ['transaction', 'day', 'month', 'year'];
const WHO: readonly OwnLimit['who'][] = ['own', 'bank'];

/** One limit of the shopper's: whose, for what, how much, and from where on to remind. */
export function OwnLimitForm({ start, categories, currencies, onSave, onCancel }: Props) {
  const { t, locale } = useSay();
  const id = useId();
  const [draft, setDraft] = useState(start);
  const [percent, setPercent] = useState(String(start.remindAtPercent));
  const [fault, setFault] = useState<string | null>(null);
  const [percentWrong, setPercentWrong] = useState(false);
  const change = (part: Partial<OwnLimitStart>) => setDraft({ ...draft, ...part });
  const save = (event: Event) => {
    event.preventDefault();
    const read = readTyped(draft.amount, locale, t);
    const share = /^\d{1,3}$/.test(percent.trim()) ? Number(percent) : 0;
    const shareGood = share >= 1 && share <= 100;
    setFault(read.ok ? null : read.fault);
    setPercentWrong(!shareGood);
    if (read.ok && shareGood) onSave({ ...draft, amount: read.money, remindAtPercent: share });
  };
  return (
    <form class="pg-field-grid pg-own-limit" onSubmit={save} noValidate>
      <label for={`${id}-who`}>{t('limits.form.who')}</label>
      <select
        id={`${id}-who`}
        value={draft.who}
        onChange={({ currentTarget }) =>
          change({ who: WHO.find((one) => one === currentTarget.value) ?? 'own' })
        }
      >
        {WHO.map((who) => (
          <option key={who} value={who}>
            {t(`limits.form.who.${who}`)}
          </option>
        ))}
      </select>
      <label for={`${id}-method`}>{t('limits.form.method')}</label>
      <select
        id={`${id}-method`}
        value={draft.method ?? ''}
        onChange={({ currentTarget }) =>
          change({ method: METHOD_IDS.find((one) => one === currentTarget.value) ?? null })
        }
      >
        <option value="">{t('limits.form.method.all')}</option>
        {METHOD_IDS.map((method) => (
          <option key={method} value={method}>
            {t(`common.method.${method}`)}
          </option>
        ))}
      </select>
      {categories.length > 0 && (
        <>
          <label for={`${id}-category`}>{t('limits.form.category')}</label>
          <select
            id={`${id}-category`}
            value={draft.category ?? ''}
            onChange={({ currentTarget }) => change({ category: currentTarget.value || null })}
          >
            <option value="">{t('limits.form.category.all')}</option>
            {categories.map((category) => (
              <option key={category}>{category}</option>
            ))}
          </select>
        </>
      )}
      <label for={`${id}-period`}>{t('limits.form.period')}</label>
      <select
        id={`${id}-period`}
        value={draft.period}
        onChange={({ currentTarget }) =>
          change({ period: PERIODS.find((one) => one === currentTarget.value) ?? 'month' })
        }
      >
        {PERIODS.map((period) => (
          <option key={period} value={period}>
            {t(`limits.form.period.${period}`)}
          </option>
        ))}
      </select>
      <MoneyInput
        label={t('limits.form.amount')}
        value={draft.amount}
        currencies={currencies}
        fault={fault}
        onChange={(amount) => change({ amount })}
      />
      <label for={`${id}-remind`}>{t('limits.form.remind')}</label>
      <div>
        <input
          id={`${id}-remind`}
          type="text"
          inputMode="numeric"
          autocomplete="off"
          value={percent}
          aria-invalid={percentWrong}
          aria-describedby={percentWrong ? `${id}-remind-fault` : undefined}
          onInput={({ currentTarget }) => setPercent(currentTarget.value)}
        />
        {percentWrong && (
          <p id={`${id}-remind-fault`} class="pg-fault" role="alert">
            {t('limits.form.remind.fault')}
          </p>
        )}
      </div>
      <div class="pg-buttons">
        <button type="submit" class="pg-button pg-button-main">
          {t('common.save')}
        </button>
        <button type="button" class="pg-button" onClick={onCancel}>
          {t('common.cancel')}
        </button>
      </div>
    </form>
  );
}
