import { useEffect, useRef, useState } from 'preact/hooks';
import type { CartDifference } from '../../lib/guidance/cart-difference';
import { formatMoney } from '../../lib/money/format';
import type { Money } from '../../lib/money/money';
import { MoneyField } from '../ui/money-field';
import { Amount, useSay } from '../ui/say';
import { amountOf, type TotalView } from './popup-model';

interface Props {
  readonly total: TotalView;
  /** Still being read: the place of the number is kept, so that nothing jumps when it comes. */
  readonly reading: boolean;
  readonly secondsLeft: number | null;
  readonly cartDifference: CartDifference | null;
  readonly currencies: readonly string[];
  readonly onEdit: (total: Money | null) => void;
}

/** The one big number, and where it comes from. */
export function TotalSection({ total, reading, secondsLeft, cartDifference, currencies, onEdit }: Props) {
  const { t, locale } = useSay();
  const [editing, setEditing] = useState(false);
  const amount = amountOf(total);
  const reason = total.state === 'none' && !reading ? total.reason : null;
  // A total that comes late takes the line with the reason away; its place stays, so that nothing below moves.
  const hadReason = useRef(false);
  hadReason.current ||= reason !== null;
  const keepsPlace =
    hadReason.current &&
    total.state === 'read' &&
    !total.assumedFrom &&
    secondsLeft === null &&
    !cartDifference;
  const edit = useRef<HTMLButtonElement>(null);
  const returning = useRef(false);
  // What was pressed goes away with its part of the screen: the keyboard returns to where it set out.
  useEffect(() => {
    if (returning.current) edit.current?.focus();
    returning.current = false;
  });
  const end = () => {
    returning.current = true;
    setEditing(false);
  };
  const submit = (money: Money | null) => {
    end();
    onEdit(money);
  };
  return (
    <section class="pg-section pg-total" aria-labelledby="pg-total">
      <div class="pg-total-line">
        <h2 id="pg-total" class="pg-total-label">
          {t('popup.total.heading')}
        </h2>
        <span class="pg-total-amount" role="status">
          {amount ? (
            <Amount money={amount} strong />
          ) : (
            <NoAmount reading={reading || reason === 'unsettled'} />
          )}
        </span>
        {!editing && !reading && (
          <button type="button" class="pg-text-button" ref={edit} onClick={() => setEditing(true)}>
            {t(amount ? 'popup.total.edit' : 'popup.total.enter')}
          </button>
        )}
      </div>
      {reason !== null && <p class="pg-soft">{t(`popup.total.none.${reason}`)}</p>}
      {total.state === 'read' && total.assumedFrom && (
        <p class="pg-soft">
          {t('popup.total.assumed', {
            currency: total.money.currency,
            from: t(`popup.total.assumed.${total.assumedFrom}`),
          })}
        </p>
      )}
      {reason === null && keepsPlace && <p class="pg-soft pg-line-place" aria-hidden="true" />}
      {editing && (
        <MoneyField
          label={t('popup.total.by-hand')}
          currencies={currencies}
          currency={amount?.currency}
          submitLabel={t('popup.total.use')}
          onSubmit={submit}
          onCancel={end}
          focused
        />
      )}
      {total.state === 'edited' && (
        <p class="pg-soft">
          {total.read
            ? t('popup.total.edited-beside', { amount: formatMoney(total.read, locale) })
            : t('popup.total.edited')}{' '}
          <button type="button" class="pg-text-button" onClick={() => submit(null)}>
            {t('popup.total.undo')}
          </button>
        </p>
      )}
      {secondsLeft !== null && <p class="pg-soft">{timeLeft(secondsLeft, t)}</p>}
      {cartDifference && (
        <p class="pg-soft">
          {t(`popup.cart.${cartDifference.direction}`, { amount: formatMoney(cartDifference.by, locale) })}
        </p>
      )}
    </section>
  );
}

function NoAmount({ reading }: { reading: boolean }) {
  const { t } = useSay();
  return <span class="pg-total-missing">{t(reading ? 'popup.total.reading' : 'popup.total.unknown')}</span>;
}

function timeLeft(seconds: number, t: ReturnType<typeof useSay>['t']): string {
  if (seconds < 60) return t('popup.time.under-minute');
  const minutes = Math.floor(seconds / 60);
  if (minutes < 120) return t('popup.time.minutes', { count: minutes });
  return t('popup.time.hours', { count: Math.floor(minutes / 60) });
}
