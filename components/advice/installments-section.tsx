import { Temporal } from 'temporal-polyfill';
import { owedWithin } from '../../lib/installments/held-plans';
import type { HeldPlan, OfferRow } from '../../lib/installments/types';
import type { LedgerFault } from '../../lib/ledger/types';
import { formatMoney } from '../../lib/money/format';
import type { Money } from '../../lib/money/money';
import { Disclosure } from '../ui/disclosure';
import { useSay } from '../ui/say';
import { StatusSign } from '../ui/status-sign';
import { InstallmentRow } from './installment-row';
import { InstallmentsByHand } from './installments-by-hand';
import { InstallmentsChart } from './installments-chart';
import { dateWords } from './installments-words';

const DAYS_AHEAD = 30;

function OwedLines({ plans }: { plans: readonly HeldPlan[] }) {
  const say = useSay();
  const { t, locale, today } = say;
  const until = Temporal.PlainDate.from(today).add({ days: DAYS_AHEAD }).toString();
  return (
    <>
      {owedWithin(plans, today, DAYS_AHEAD).map((owed) => (
        <p key={owed.currency} class="pg-notice pg-notice-care">
          <StatusSign
            sign="care"
            word={t('installments.owed.title', {
              amount: formatMoney(owed.amount, locale),
              until: dateWords(until, say),
            })}
          />
          <span class="pg-soft pg-block">
            {t('installments.owed.count', { count: owed.count })}
            {owed.overdue > 0 &&
              t('installments.join') + t('installments.owed.overdue', { count: owed.overdue })}
          </span>
        </p>
      ))}
    </>
  );
}

interface Props {
  /** What `compareOffers` gave. */
  readonly rows: readonly OfferRow[];
  readonly heldPlans: readonly HeldPlan[];
  /** Price for the calculation by hand, where known. */
  readonly amount: Money | null;
  /** Currencies to choose from by hand, the likeliest first. */
  readonly currencies: readonly string[];
  readonly market: string;
  /** "I took this plan"; left out where nothing can be kept. */
  readonly onConfirm?: (row: OfferRow) => Promise<LedgerFault | null>;
}

/** "Pay in parts": what is owed already, the page's offers beside paying at once, pictures, what is usual, and by hand. */
export function InstallmentsSection({ rows, heldPlans, amount, currencies, market, onConfirm }: Props) {
  const { t, locale, today } = useSay();
  const atOnce = rows.find((row) => row.from === 'at-once');
  const onPage = rows.filter((row) => row.from === 'page');
  const usual = rows.filter((row) => row.from === 'market');
  return (
    <div class="pg-inst">
      <OwedLines plans={heldPlans} />
      {atOnce?.total && (
        <p class="pg-inst-at-once">
          <span>{t('installments.at-once')}</span>
          <span class="pg-amount">{formatMoney(atOnce.total, locale)}</span>
        </p>
      )}
      {onPage.length === 0 && <p class="pg-soft">{t('installments.page.none')}</p>}
      <div>
        {onPage.map((row) => (
          <InstallmentRow key={row.id} row={row} onConfirm={onConfirm} />
        ))}
        {onPage.some((row) => row.payments.length > 0) && (
          <Disclosure title={t('installments.picture')}>
            <InstallmentsChart rows={[...(atOnce ? [atOnce] : []), ...onPage]} today={today} />
          </Disclosure>
        )}
        {usual.length > 0 && (
          <Disclosure title={t('installments.market.heading')}>
            <p class="pg-soft">{t('installments.market.note')}</p>
            <div>
              {usual.map((row) => (
                <InstallmentRow key={row.id} row={row} />
              ))}
            </div>
          </Disclosure>
        )}
        <Disclosure title={t('installments.by-hand.heading')}>
          <InstallmentsByHand amount={amount} currencies={currencies} market={market} onConfirm={onConfirm} />
        </Disclosure>
      </div>
    </div>
  );
}
