import { useState } from 'preact/hooks';
import type { OwnLimit, Settings } from '../../lib/settings/settings';
import { Amount, type Say, useSay } from '../ui/say';
import { useId } from '../ui/use-id';
import { CategoriesForm } from './categories-form';
import { currencyChoices } from './currency-choices';
import { OwnLimitForm, type OwnLimitStart } from './own-limit-form';
import { RatesForm } from './rates-form';
import { typedFrom } from './typed-money';
import { useRemoval } from './use-removal';

interface Props {
  readonly settings: Settings;
  readonly today: string;
  readonly newId: () => string;
  readonly onChange: (part: Partial<Settings>) => void;
}

/** What an own limit is called wherever it is listed. */
function nameOf({ who, method, category, period }: OwnLimit, { t }: Say): string {
  const subject = category ?? t(method === null ? 'limits.subject.all' : `common.method.${method}`);
  return t(who === 'bank' ? 'limits.name.bank' : 'limits.name.own', {
    subject,
    period: t(`limits.period.${period}`),
  });
}

function AccountClass({ settings, onChange }: Pick<Props, 'settings' | 'onChange'>) {
  const { t } = useSay();
  const id = useId();
  const classes = [1, 2, 3] as const;
  return (
    <div class="pg-field-grid">
      <label for={id}>{t('limits.form.class')}</label>
      <select
        id={id}
        value={settings.accountClass ?? ''}
        onChange={({ currentTarget }) =>
          onChange({ accountClass: classes.find((one) => String(one) === currentTarget.value) ?? null })
        }
      >
        <option value="">{t('limits.form.class.none')}</option>
        {classes.map((one) => (
          <option key={one} value={one}>
            {t(`limits.form.class.${one}`)}
          </option>
        ))}
      </select>
    </div>
  );
}

/** The shopper's own limits, their categories, the rates to compare at, and the class of a Chinese wallet. */
export function LimitsForm({ settings, today, newId, onChange }: Props) {
  const say = useSay();
  const { t } = say;
  const [editing, setEditing] = useState<OwnLimitStart | null>(null);
  const { remove, told } = useRemoval(settings, onChange);
  const { ownLimits, categories, cardCurrency, market } = settings;
  const currencies = currencyChoices([cardCurrency]);
  const fresh = (): OwnLimitStart => ({
    id: newId(),
    method: null,
    category: null,
    period: 'month',
    amount: { text: '', currency: currencies[0] ?? 'CNY' },
    remindAtPercent: 90,
    who: 'own',
  });
  const save = (limit: OwnLimit) => {
    const known = ownLimits.some(({ id }) => id === limit.id);
    onChange({
      ownLimits: known ? ownLimits.map((one) => (one.id === limit.id ? limit : one)) : [...ownLimits, limit],
    });
    setEditing(null);
  };
  return (
    <>
      <p class="pg-soft">{t('limits.form.intro')}</p>
      {told}
      {ownLimits.length === 0 && editing === null && <p>{t('limits.form.empty')}</p>}
      <ul class="pg-plain-list pg-own-limits">
        {ownLimits.map((limit) => {
          const name = nameOf(limit, say);
          return (
            <li key={limit.id} class="pg-own-limit-row">
              <span>{name}</span>
              <Amount money={limit.amount} />
              <span class="pg-soft">{t('limits.form.reminds', { percent: limit.remindAtPercent })}</span>
              <button
                type="button"
                class="pg-text-button"
                aria-label={t('limits.form.edit-named', { name })}
                onClick={() => setEditing({ ...limit, amount: typedFrom(limit.amount) })}
              >
                {t('limits.form.edit')}
              </button>
              <button
                type="button"
                class="pg-text-button"
                aria-label={t('limits.form.remove-named', { name })}
                onClick={() => remove({ ownLimits: [limit] })}
              >
                {t('limits.form.remove')}
              </button>
            </li>
          );
        })}
      </ul>
      {editing === null ? (
        <button type="button" class="pg-button" onClick={() => setEditing(fresh())}>
          {t('limits.form.add')}
        </button>
      ) : (
        <OwnLimitForm
          key={editing.id}
          start={editing}
          categories={categories}
          currencies={currencies}
          onSave={save}
          onCancel={() => setEditing(null)}
        />
      )}
      {market === 'CN' && <AccountClass settings={settings} onChange={onChange} />}
      <CategoriesForm settings={settings} onChange={onChange} onRemove={remove} />
      <RatesForm
        settings={settings}
        today={today}
        currencies={currencies}
        onChange={onChange}
        onRemove={remove}
      />
    </>
  );
}
