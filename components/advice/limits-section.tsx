import type { OrderTold } from '../../lib/ledger/types';
import type { LimitMeter } from '../../lib/limits/types';
import { Disclosure } from '../ui/disclosure';
import { useSay } from '../ui/say';
import { LimitsCase, LimitsMeter } from './limits-meter';
import { hasQuestions, type OrderAsk, OrderQuestions } from './order-questions';

interface Props {
  /** As `limitMeters` orders them. */
  readonly meters: readonly LimitMeter[];
  readonly ask: OrderAsk;
  readonly onTell: (told: Partial<OrderTold>) => void;
  readonly onLedger: () => void;
  readonly onLimits: () => void;
}

/** Limits the order is measured against, as they are ordered; those that hold only in some cases one click below. */
export function LimitsSection({ meters, ask, onTell, onLedger, onLimits }: Props) {
  const { t } = useSay();
  // A smallest payment that is reached is nothing to look at.
  const shown = meters.filter(({ kind, state }) => kind !== 'min' || state !== 'ok');
  const sure = shown.filter(({ place }) => place !== 'case');
  const cases = shown.filter(({ place }) => place === 'case');
  return (
    <div class="pg-limits">
      {hasQuestions(ask) && <OrderQuestions ask={ask} onTell={onTell} />}
      {shown.length === 0 && <p>{t('limits.none')}</p>}
      {sure.length > 0 && (
        <ul class="pg-limit-list">
          {sure.map((meter) => (
            <LimitsMeter key={meter.id} meter={meter} />
          ))}
        </ul>
      )}
      {cases.length > 0 && (
        <Disclosure title={t('limits.cases', { count: cases.length })}>
          <ul class="pg-limit-list">
            {cases.map((meter) => (
              <LimitsCase key={meter.id} meter={meter} />
            ))}
          </ul>
        </Disclosure>
      )}
      <div class="pg-buttons">
        <button type="button" class="pg-text-button" onClick={onLedger}>
          {t('limits.ledger')}
        </button>
        <button type="button" class="pg-text-button" onClick={onLimits}>
          {t('limits.edit')}
        </button>
      </div>
    </div>
  );
}
