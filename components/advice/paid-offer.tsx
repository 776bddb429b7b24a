import { useState } from 'preact/hooks';
import { Amount, useSay } from '../ui/say';
import { amountOf, type PopupActions, type PopupModel } from './popup-model';

/** Offered once after a page said "paid": one click keeps the payment, so that the running sums stay right. */
export function PaidOffer({ model, actions }: { model: PopupModel; actions: PopupActions }) {
  const { t } = useSay();
  const [done, setDone] = useState(false);
  const amount = amountOf(model.total);
  const chosen = model.methods.find((row) => row.advice.chosen)?.advice.id ?? null;
  if (!amount) return null;
  const keep = () => {
    setDone(true);
    actions.markPaid(chosen);
  };
  return (
    <section class="pg-section pg-paid" aria-labelledby="pg-paid">
      <h2 id="pg-paid">{t('popup.paid.heading')}</h2>
      {done ? (
        <p role="status">{t('popup.paid.done')}</p>
      ) : (
        <>
          <p>
            {t('popup.paid.hint')} <Amount money={amount} />
          </p>
          <button type="button" class="pg-button" onClick={keep}>
            {t('popup.paid.keep')}
          </button>
        </>
      )}
    </section>
  );
}
