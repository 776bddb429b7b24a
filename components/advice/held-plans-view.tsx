import { useEffect, useRef, useState } from 'preact/hooks';
import { isSettled, leftOf, owedWithin } from '../../lib/installments/held-plans';
import type { HeldPlan } from '../../lib/installments/types';
import type { LedgerFault } from '../../lib/ledger/types';
import { formatMoney } from '../../lib/money/format';
import { Disclosure } from '../ui/disclosure';
import { useSay } from '../ui/say';
import { StatusSign } from '../ui/status-sign';
import { dateWords, planName } from './installments-words';

/** Null where it was kept, else why it was not. */
type Kept = Promise<LedgerFault | null>;

export interface HeldPlanActions {
  markPaid(plan: HeldPlan, part: number): Kept;
  markUnpaid(plan: HeldPlan, part: number): Kept;
  /** The shopper's own due date for one part; ISO date. */
  moveDue(plan: HeldPlan, part: number, date: string): Kept;
  drop(plan: HeldPlan): Kept;
  /** Saves an .ics file of what is still due. */
  exportCalendar(): void;
}

interface MoveProps {
  readonly label: string;
  readonly date: string;
  /** Null: given up. */
  readonly onMove: (date: string | null) => void;
}

/** Another due date. Kept only when it is said to be whole: typing one changes the field part by part. */
function MoveDue({ label, date, onMove }: MoveProps) {
  const { t } = useSay();
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => field.current?.focus(), []);
  const submit = (event: Event) => {
    event.preventDefault();
    onMove(field.current?.value || null);
  };
  return (
    <form class="pg-inst-part" onSubmit={submit}>
      <input type="date" ref={field} aria-label={label} defaultValue={date} />
      <button type="submit" class="pg-text-button">
        {t('common.save')}
      </button>
      <button type="button" class="pg-text-button" onClick={() => onMove(null)}>
        {t('common.cancel')}
      </button>
    </form>
  );
}

function PartLine({ plan, part, actions }: { plan: HeldPlan; part: number; actions: HeldPlanActions }) {
  const say = useSay();
  const { t, locale, today } = say;
  const [moving, setMoving] = useState(false);
  const payment = plan.payments[part];
  if (!payment) return null;
  const { paidOn, date, minor } = payment;
  const overdue = paidOn === null && date < today;
  const name = { part: part + 1, provider: planName(plan, say), count: plan.payments.length };
  return (
    <li>
      <span class="pg-inst-part">
        <span>{dateWords(date, say)}</span>
        <span class="pg-amount">{formatMoney({ currency: plan.currency, minor }, locale)}</span>
        {paidOn !== null ? (
          <StatusSign sign="good" word={t('installments.held.paid', { date: dateWords(paidOn, say) })} />
        ) : (
          <StatusSign
            sign={overdue ? 'stop' : 'none'}
            word={t(overdue ? 'installments.held.overdue' : 'installments.held.due')}
          />
        )}
      </span>
      {paidOn === null ? (
        <span class="pg-inst-part">
          <button
            type="button"
            class="pg-text-button"
            aria-label={t('installments.held.mark-label', name)}
            onClick={() => void actions.markPaid(plan, part)}
          >
            {t('installments.held.mark')}
          </button>
          {moving ? (
            <MoveDue
              label={t('installments.held.move-label', name)}
              date={date}
              onMove={(wanted) => {
                setMoving(false);
                if (wanted !== null) void actions.moveDue(plan, part, wanted);
              }}
            />
          ) : (
            <button type="button" class="pg-text-button" onClick={() => setMoving(true)}>
              {t('installments.held.move')}
            </button>
          )}
        </span>
      ) : (
        <button
          type="button"
          class="pg-text-button"
          aria-label={t('installments.held.unmark-label', name)}
          onClick={() => void actions.markUnpaid(plan, part)}
        >
          {t('installments.held.unmark')}
        </button>
      )}
    </li>
  );
}

function DropButton({ plan, actions }: { plan: HeldPlan; actions: HeldPlanActions }) {
  const say = useSay();
  const { t } = say;
  const [asked, setAsked] = useState(false);
  return (
    <div class="pg-buttons">
      <button
        type="button"
        class="pg-text-button"
        aria-label={asked ? undefined : t('installments.held.drop-label', { provider: planName(plan, say) })}
        onClick={() => (asked ? void actions.drop(plan) : setAsked(true))}
        onBlur={() => setAsked(false)}
      >
        {t(asked ? 'installments.held.drop-sure' : 'installments.held.drop')}
      </button>
    </div>
  );
}

function PlanRow({ plan, actions }: { plan: HeldPlan; actions: HeldPlanActions }) {
  const say = useSay();
  const { t, locale } = say;
  return (
    <Disclosure
      title={planName(plan, say)}
      summary={
        isSettled(plan) ? (
          <StatusSign sign="good" word={t('installments.held.settled')} />
        ) : (
          <span class="pg-amount">
            {t('installments.held.left', { amount: formatMoney(leftOf(plan), locale) })}
          </span>
        )
      }
    >
      <ol class="pg-inst-held">
        {plan.payments.map((_, part) => (
          <PartLine key={part} plan={plan} part={part} actions={actions} />
        ))}
      </ol>
      <p class="pg-soft">
        {plan.earlyPayoff
          ? `${t('installments.label.early')}${t('installments.colon')}${t(`installments.early.${plan.earlyPayoff}`)}`
          : t('installments.held.early-unknown')}
      </p>
      <DropButton plan={plan} actions={actions} />
    </Disclosure>
  );
}

interface Props {
  readonly plans: readonly HeldPlan[];
  readonly actions: HeldPlanActions;
}

/** "Plans I have": what is due soon, every plan with its parts, and the calendar file. */
export function HeldPlansView({ plans, actions }: Props) {
  const { t, locale, today } = useSay();
  const [fault, setFault] = useState<LedgerFault | null>(null);
  const telling = async (kept: Promise<LedgerFault | null>) => {
    const reason = await kept;
    setFault(reason);
    return reason;
  };
  const told: HeldPlanActions = {
    markPaid: (plan, part) => telling(actions.markPaid(plan, part)),
    markUnpaid: (plan, part) => telling(actions.markUnpaid(plan, part)),
    moveDue: (plan, part, date) => telling(actions.moveDue(plan, part, date)),
    drop: (plan) => telling(actions.drop(plan)),
    exportCalendar: () => actions.exportCalendar(),
  };
  if (plans.length === 0) return <p class="pg-soft">{t('installments.held.none')}</p>;
  const soon = owedWithin(plans, today);
  const open = plans.filter((plan) => !isSettled(plan));
  return (
    <div class="pg-inst">
      <p class="pg-fault" role="alert">
        {fault === null ? '' : t(`ledger.fault.${fault}`)}
      </p>
      <p class="pg-inst-at-once">
        <span>{t('installments.held.next30')}</span>
        <span class="pg-amount">
          {soon.length === 0
            ? t('installments.held.nothing-due')
            : soon.map((owed) => formatMoney(owed.amount, locale)).join(' + ')}
        </span>
      </p>
      <div>
        {[...open, ...plans.filter(isSettled)].map((plan) => (
          <PlanRow key={plan.id} plan={plan} actions={told} />
        ))}
      </div>
      {open.length > 0 && (
        <div class="pg-buttons">
          <button type="button" class="pg-button" onClick={() => actions.exportCalendar()}>
            {t('installments.held.export')}
          </button>
        </div>
      )}
    </div>
  );
}
