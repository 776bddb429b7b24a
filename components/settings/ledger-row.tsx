import { useState } from 'preact/hooks';
import { majorText } from '../../lib/ledger/major-text';
import { dateIn } from '../../lib/ledger/periods';
import type { Payment } from '../../lib/ledger/types';
import { formatMoney } from '../../lib/money/format';
import type { Money } from '../../lib/money/money';
import { formatIsoDate } from '../ui/format-date';
import { MoneyField } from '../ui/money-field';
import { useSay } from '../ui/say';

interface Props {
  readonly entry: Payment;
  readonly onEdit: (event: Event) => void;
  readonly onRefund: (amount: Money) => void;
  readonly onRemove: () => void;
}

/** One entry with what can be done to it. A refund is told as one and shown with a minus. */
export function LedgerRow({ entry, onEdit, onRefund, onRemove }: Props) {
  const { t, locale } = useSay();
  const [refunding, setRefunding] = useState(false);
  const { amount, methods, shop, category, imported, at, zone, refundOf } = entry;
  const isRefund = refundOf !== null;
  const date = formatIsoDate(dateIn(at, zone), locale);
  const text = formatMoney(amount, locale);
  const action = (label: string, named: string, onClick: (event: Event) => void) => (
    <button
      type="button"
      class="pg-text-button"
      aria-label={t(named, { amount: text, date })}
      onClick={onClick}
    >
      {t(label)}
    </button>
  );
  return (
    <>
      <tr>
        <td>
          <time dateTime={at}>{date}</time>
        </td>
        <td class="pg-amount pg-ledger-amount">
          {isRefund ? `−${text}` : text}
          {isRefund && <span class="pg-soft pg-block">{t('ledger.refund')}</span>}
        </td>
        <td>
          {methods
            .filter((method) => method !== 'card' || methods.length === 1)
            .map((method) => t(`common.method.${method}`))
            .join(', ')}
        </td>
        <td>{shop ?? t('ledger.no-shop')}</td>
        <td>
          {category ?? t('ledger.no-category')}
          {imported && <span class="pg-soft pg-block">{t('ledger.column.import')}</span>}
        </td>
        <td class="pg-ledger-actions">
          {!isRefund && action('ledger.edit', 'ledger.edit-named', onEdit)}
          {!isRefund && action('ledger.refund-add', 'ledger.refund-named', () => setRefunding(true))}
          {action('ledger.delete', 'ledger.delete-named', onRemove)}
        </td>
      </tr>
      {refunding && (
        <tr>
          <td colSpan={6}>
            <MoneyField
              label={t('ledger.refund-amount')}
              currencies={[amount.currency]}
              initial={majorText(amount)}
              submitLabel={t('ledger.save')}
              focused
              onSubmit={(money) => {
                setRefunding(false);
                onRefund(money);
              }}
              onCancel={() => setRefunding(false)}
            />
          </td>
        </tr>
      )}
    </>
  );
}
