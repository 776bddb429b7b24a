import { useRef, useState } from 'preact/hooks';
import type { OfferRow } from '../../lib/installments/types';
import type { LedgerFault } from '../../lib/ledger/types';
import type { Money } from '../../lib/money/money';
import { useSay } from '../ui/say';
import { useId } from '../ui/use-id';
import { InstallmentRow } from './installment-row';
import { answerOf, emptyForm, type Fault, type Form, INTERVALS } from './installments-by-hand-form';

interface Props {
  readonly amount: Money | null;
  readonly currencies: readonly string[];
  readonly market: string;
  readonly onConfirm?: ((row: OfferRow) => Promise<LedgerFault | null>) | undefined;
}

/** Four numbers by hand, for offers a page shows too little of; the first wrong field is named with its mend. */
export function InstallmentsByHand({ amount, currencies, market, onConfirm }: Props) {
  const say = useSay();
  const { t, locale, today } = say;
  const id = useId();
  const formRef = useRef<HTMLFormElement>(null);
  const [form, setForm] = useState<Form>(() => emptyForm(amount, currencies));
  const [fault, setFault] = useState<Fault | null>(null);
  const [row, setRow] = useState<OfferRow | null>(null);
  const change = (part: Partial<Form>) => setForm({ ...form, ...part });

  const submit = (event: Event) => {
    event.preventDefault();
    const answer = answerOf(form, { market, today, locale, t });
    setRow(answer.ok ? answer.row : null);
    setFault(answer.ok ? null : answer.fault);
    if (!answer.ok) {
      formRef.current?.querySelector<HTMLElement>(`[data-field="${answer.fault.field}"]`)?.focus();
    }
  };

  /** What every field shares: its name for faults, and the fault itself when it is the one. */
  const field = (name: Fault['field']) => ({
    id: `${id}-${name}`,
    'data-field': name,
    'aria-invalid': fault?.field === name,
    'aria-describedby': fault?.field === name ? `${id}-fault` : undefined,
  });
  const text = (name: Fault['field'], label: string, key: 'amount' | 'count' | 'cost' | 'day') => (
    <>
      <label for={`${id}-${name}`}>{label}</label>
      <input
        {...field(name)}
        type="text"
        inputMode={key === 'count' || key === 'day' ? 'numeric' : 'decimal'}
        autocomplete="off"
        value={form[key]}
        onInput={(event) => change({ [key]: event.currentTarget.value })}
      />
    </>
  );
  const costField = form.known === 'each' ? 'per-payment' : 'fee';

  return (
    <>
      <p class="pg-soft">{t('installments.by-hand.intro')}</p>
      <form ref={formRef} onSubmit={submit} noValidate>
        <div class="pg-field-grid">
          <label for={`${id}-currency`}>{t('common.currency')}</label>
          <select
            id={`${id}-currency`}
            value={form.currency}
            onChange={(event) => change({ currency: event.currentTarget.value })}
          >
            {currencies.map((code) => (
              <option key={code}>{code}</option>
            ))}
          </select>
          {text('amount', t('installments.by-hand.amount'), 'amount')}
          {text('count', t('installments.by-hand.count'), 'count')}
          <label for={`${id}-known`}>{t('installments.by-hand.known')}</label>
          <select
            id={`${id}-known`}
            value={form.known}
            onChange={(event) => change({ known: event.currentTarget.value === 'fee' ? 'fee' : 'each' })}
          >
            <option value="each">{t('installments.by-hand.each')}</option>
            <option value="fee">{t('installments.by-hand.fee')}</option>
          </select>
          {text(costField, t(`installments.by-hand.${form.known}`), 'cost')}
          <label for={`${id}-interval`}>{t('installments.by-hand.interval')}</label>
          <select
            {...field('interval')}
            value={form.interval}
            onChange={(event) => change({ interval: event.currentTarget.value })}
          >
            {Object.keys(INTERVALS).map((key) => (
              <option key={key} value={key}>
                {t(`installments.by-hand.interval.${key}`)}
              </option>
            ))}
          </select>
          <label for={`${id}-first`}>{t('installments.by-hand.first')}</label>
          <select
            id={`${id}-first`}
            value={form.first}
            onChange={(event) => change({ first: event.currentTarget.value })}
          >
            {['today', 'interval', 'statement'].map((key) => (
              <option key={key} value={key}>
                {t(`installments.by-hand.first.${key}`)}
              </option>
            ))}
          </select>
          {form.first === 'statement' && text('statement-day', t('installments.by-hand.day'), 'day')}
        </div>
        {fault && (
          <p class="pg-fault" id={`${id}-fault`} role="alert">
            {t('installments.fault', { label: fault.label, text: fault.text })}
          </p>
        )}
        <div class="pg-buttons">
          <button type="submit" class="pg-button">
            {t('installments.by-hand.submit')}
          </button>
        </div>
      </form>
      <div aria-live="polite">
        {row && <InstallmentRow key={`${row.count}-${row.total?.minor}`} row={row} onConfirm={onConfirm} />}
      </div>
    </>
  );
}
