import type { AdviceNumber } from '../knowledge/advice';
import type { Facts, LimitKind, MethodFact, Source } from '../knowledge/facts';
import { isStale, methodFactFor } from '../knowledge/lookup';
import type { Money } from '../money/money';
import type { MethodId } from '../page/method-ids';
import type { Settings } from '../settings/settings';
import { type FeeReading, feeFor } from './fees';
import type { MethodAdvice, MethodStatus } from './types';

/** What guidance needs of a judged limit; the limits room's meters have this shape. */
export interface LimitVerdict {
  readonly kind: LimitKind;
  readonly methods: readonly MethodId[] | null;
  readonly state: 'ok' | 'near' | 'over' | 'cannot-tell';
  readonly conditional: boolean;
  readonly limit: Money;
  readonly left: Money;
  readonly excess: Money | null;
  readonly sources: readonly Source[];
  readonly unsure: boolean;
}

export interface GuidanceView {
  /** What the page offers, in its order; null where there is no page to read and every method of the market stands. */
  readonly offered:
    | readonly { readonly id: MethodId; readonly chosen: boolean | null; readonly label: string | null }[]
    | null;
  readonly total: Money | null;
  readonly facts: Facts;
  readonly settings: Settings;
  readonly limits: readonly LimitVerdict[];
  /** ISO date. */
  readonly today: string;
}

const SEVERITY: readonly MethodStatus[] = ['fits', 'unknown', 'near-limit', 'over-limit', 'not-offered'];

/** The limit that decides: one that is passed before one that is near; never one that holds only in a case unseen. */
function decisive(id: MethodId, limits: readonly LimitVerdict[]): LimitVerdict | null {
  const binding = limits.filter(
    (one) => one.methods?.includes(id) && !one.conditional && (one.kind === 'max' || one.kind === 'min'),
  );
  return binding.find((one) => one.state === 'over') ?? binding.find((one) => one.state === 'near') ?? null;
}

function judge(
  view: GuidanceView,
  id: MethodId,
  fact: MethodFact | null,
  offered: boolean,
): Pick<MethodAdvice, 'status' | 'reason' | 'numbers' | 'sources' | 'unsure'> {
  const plain = {
    numbers: {},
    sources: fact?.sources ?? [],
    unsure: fact !== null && (fact.confidence === 'weak' || isStale(fact, view.today)),
  };
  if (!offered) return { ...plain, status: 'not-offered', reason: 'not-offered' };
  const limit = decisive(id, view.limits);
  if (limit) {
    const numbers: Record<string, AdviceNumber> = {
      limit: { type: 'money', money: limit.limit },
      left: { type: 'money', money: limit.left },
      ...(limit.excess && { excess: { type: 'money', money: limit.excess } }),
    };
    const reason =
      limit.state === 'near' ? 'near-limit' : limit.kind === 'min' ? 'below-minimum' : 'over-limit';
    const status = limit.state === 'near' ? 'near-limit' : 'over-limit';
    return { status, reason, numbers, sources: limit.sources, unsure: limit.unsure };
  }
  if (fact === null) return { ...plain, status: 'unknown', reason: 'not-known' };
  if (view.total === null) return { ...plain, status: 'unknown', reason: 'no-total' };
  return { ...plain, status: 'fits', reason: 'fits' };
}

function feeNumbers(reading: FeeReading | null): Record<string, AdviceNumber> {
  if (reading === null || reading.ppm === null || reading.kind === 'none') return {};
  return {
    feeRate: { type: 'percent', ppm: reading.ppm },
    feeKind: { type: 'word', key: `method.fee.${reading.kind}` },
    ...(reading.fee && { fee: { type: 'money', money: reading.fee } }),
    ...(reading.above && { feeAbove: { type: 'money', money: reading.above } }),
  };
}

/**
 * The methods in the order they serve this shopper: those they have first, then by how well the order fits
 * the limits, then those that are no loan, then by known cost, then as the page lists them. Methods the
 * shopper has and the page does not offer come last, and say so. Nobody's interest but the shopper's counts.
 */
export function rankMethods(view: GuidanceView): MethodAdvice[] {
  const { facts, settings, total } = view;
  const offers =
    view.offered ??
    [...new Set(facts.methods.map((fact) => fact.method))].map((id) => ({ id, chosen: null, label: null }));
  const missing = settings.ownedMethods.filter((id) => !offers.some((one) => one.id === id));
  const all = [
    ...offers.map((one) => ({ id: one.id, label: one.label, chosen: one.chosen === true, offered: true })),
    ...missing.map((id) => ({ id, label: null, chosen: false, offered: false })),
  ];
  const judged = all.map(({ id, label, chosen, offered }): MethodAdvice => {
    const fact = methodFactFor(facts, id, label);
    const fee = fact && total && offered ? feeFor(fact, total, settings, facts) : null;
    const verdict = judge(view, id, fact, offered);
    return {
      id,
      fact,
      offered,
      chosen,
      owned: settings.ownedMethods.includes(id),
      ...verdict,
      numbers: { ...verdict.numbers, ...feeNumbers(fee) },
      fee: fee && (fee.kind === 'certain' || fee.kind === 'bank') ? fee.fee : null,
      loan: fact?.loan ?? false,
    };
  });
  const rank = (one: MethodAdvice): readonly number[] => [
    one.offered ? 0 : 1,
    one.owned ? 0 : 1,
    SEVERITY.indexOf(one.status),
    one.loan ? 1 : 0,
    one.fee?.minor ?? 0,
  ];
  return judged
    .map((one, place) => ({ one, key: [...rank(one), place] }))
    .sort((a, b) => compareKeys(a.key, b.key))
    .map(({ one }) => one);
}

function compareKeys(a: readonly number[], b: readonly number[]): number {
  for (const [place, value] of a.entries()) {
    const other = b[place] ?? 0;
    if (value !== other) return value - other;
  }
  return 0;
}
