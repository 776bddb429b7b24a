import type { LimitMeter } from '../../lib/limits/types';
import { Disclosure } from '../ui/disclosure';
import { useSay } from '../ui/say';
import { LimitsMeter } from './limits-meter';

interface Props {
  /** As `limitMeters` orders them. */
  readonly meters: readonly LimitMeter[];
  readonly onLedger: () => void;
  readonly onLimits: () => void;
}

/** Limits that hold, worst first; those that hold only in some cases one click below. */
export function LimitsSection({ meters, onLedger, onLimits }: Props) {
  const { t } = useSay();
  const sure = meters.filter(({ conditional }) => !conditional);
  const cases = meters.filter(({ conditional }) => conditional);
  return (
    <div class="pg-limits">
      {meters.length === 0 && <p>{t('limits.none')}</p>}
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
              <LimitsMeter key={meter.id} meter={meter} />
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
