import type { Advice, Severity } from '../knowledge/advice';
import type { LimitMeter } from './types';

/** China's cross-border retail import rules: the two facts that must be read together. */
const SINGLE = 'cn-cbec-single';
const YEAR = 'cn-cbec-year';

/** China's quotas on cross-border shopping, the single order's before the year's. */
export const CUSTOMS_QUOTAS: readonly string[] = [SINGLE, YEAR];

type Speak = (meter: LimitMeter, severity: Severity, reason: string) => Advice;

/** Passing the single limit is not the end: one item may still pass inside what is left of the year. */
function singleReason(single: LimitMeter, year: LimitMeter | undefined): string {
  const { order } = single;
  if (year === undefined || order === null) return 'import-max-over';
  return order.minor <= year.left.minor ? 'import-single-over' : 'import-single-over-year-spent';
}

function reasonOf(meter: LimitMeter, meters: readonly LimitMeter[]): string | null {
  const { fact, state, kind } = meter;
  if (kind === 'max' && fact === YEAR && state === 'near') return 'import-year-near';
  if (state !== 'over') return null;
  if (kind === 'threshold') return 'import-threshold-over';
  if (kind !== 'max') return null;
  if (fact === YEAR) return 'import-year-over';
  return fact === SINGLE
    ? singleReason(
        meter,
        meters.find((one) => one.fact === YEAR),
      )
    : 'import-max-over';
}

/** Of two limits a fact sets for two origins, only the wider speaks, passed or not: which origin it is no page says. */
export const isNarrower = (meter: LimitMeter, meters: readonly LimitMeter[]): boolean =>
  meters.some(
    ({ fact, kind, period, limit }) =>
      fact === meter.fact &&
      kind === meter.kind &&
      period === meter.period &&
      limit.minor > meter.limit.minor,
  );

/**
 * Advice on customs limits. Whether an order is cleared as an import the page seldom says: known to be one, passing a
 * limit is told with care; unknown, it only informs. It never stops: what happens above is duty or another procedure.
 */
export function importAdvice(
  meters: readonly LimitMeter[],
  isImport: boolean,
  speak: Speak,
): readonly Advice[] {
  return meters.flatMap((meter): readonly Advice[] => {
    if (meter.about !== 'import') return [];
    const reason = reasonOf(meter, meters);
    if (reason === null || isNarrower(meter, meters)) return [];
    // A customs route that no page shows (a postal parcel) is told only of an order known to be an import.
    const main = meter.fact === SINGLE || meter.fact === YEAR;
    if (!isImport && meter.conditional && !main) return [];
    const cares = isImport && (main || !meter.conditional);
    const advice = speak(meter, cares && meter.kind === 'max' ? 'care' : 'info', reason);
    if (meter.fact !== SINGLE) return [advice];
    const year = meters.find((one) => one.fact === YEAR);
    if (year === undefined) return [advice];
    return [
      {
        ...advice,
        facts: [SINGLE, YEAR],
        numbers: { ...advice.numbers, yearLeft: { type: 'money', money: year.left } },
        sources: [...new Map([...advice.sources, ...year.sources].map((one) => [one.title, one])).values()],
        unsure: advice.unsure || year.unsure,
      },
    ];
  });
}
