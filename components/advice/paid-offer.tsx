import { useState } from 'preact/hooks';
import type { LedgerFault } from '../../lib/ledger/types';
import { Amount, useSay } from '../ui/say';
import { hasQuestions, OrderQuestions } from './order-questions';
import { amountOf, type PopupActions, type PopupModel } from './popup-model';

/** Offered once after a page said "paid": one click keeps the payment, so that the running sums stay right. */
export function PaidOffer({ model, actions }: { model: PopupModel; actions: PopupActions }) {
  const { t } = useSay();
  const [outcome, setOutcome] = useState<'kept' | LedgerFault | null>(null);
  const [busy, setBusy] = useState(false);
  const amount = amountOf(model.total);
  const chosen = model.methods.find((row) => row.advice.chosen)?.advice.id ?? null;
  if (!amount) return null;
  const keep = async () => {
    setBusy(true);
    setOutcome((await actions.markPaid(chosen)) ?? 'kept');
  };
  return (
    <section class="pg-section pg-paid" aria-labelledby="pg-paid">
      <h2 id="pg-paid">{t('popup.paid.heading')}</h2>
      {outcome !== null ? (
        <p role="status">{outcome === 'kept' ? t('popup.paid.done') : t(`ledger.fault.${outcome}`)}</p>
      ) : (
        <>
          <p>
            {t('popup.paid.hint')} <Amount money={amount} />
          </p>
          {hasQuestions(model.ask) && <OrderQuestions ask={model.ask} onTell={actions.tellOrder} />}
          <button type="button" class="pg-button" disabled={busy} onClick={() => void keep()}>
            {t('popup.paid.keep')}
          </button>
        </>
      )}
    </section>
  );
}
