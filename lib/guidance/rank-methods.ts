import type { AdviceNumber } from '../knowledge/advice';
import type { Facts, LimitKind, MethodFact, PlanFact, Source } from '../knowledge/facts';
import { factById, isStale, methodFactFor } from '../knowledge/lookup';
import type { Money } from '../money/money';
import type { MethodId } from '../page/method-ids';
import type { Settings } from '../settings/settings';
import { type FeeReading, feeFor } from './fees';
import type { MethodAdvice, MethodStatus } from './types';

/** What guidance needs of a judged limit; the limits room's meters have this shape. */
export interface LimitVerdict {
  readonly kind: LimitKind;
  /** `own`: the shopper's, or their bank's as they copied it. */
  readonly about: string;
  readonly who: string;
  /** The shopper's category it binds, or null. */
  readonly category: string | null;
  /** This order as the limit counts it, or null where that is not known. */
  readonly order: Money | null;
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
  /** What the page offers, in its order; null where it names none: then the market's methods and the shopper's own stand. */
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

/** A provider's plan, under whose name the method stands. */
const isPlanOf =
  (id: MethodId) =>
  ({ provider, methods }: PlanFact): boolean =>
    provider === id && methods.includes(id);

const SEVERITY: readonly MethodStatus[] = ['fits', 'unknown', 'near-limit', 'over-limit', 'not-offered'];

/**
 * Whether a limit binds a payment by this method. What the shopper set for every payment does, while customs' limits
 * name no method and concern none. An own limit on a category binds only what is known to be of it.
 */
function bindsMethod({ about, methods, category, order }: LimitVerdict, id: MethodId): boolean {
  if (category !== null && (order === null || order.minor === 0)) return false;
  return methods === null ? about === 'own' : methods.includes(id);
}

/** The limits that may stop this payment; never one that holds only in a case unseen. */
function bindingOn(id: MethodId, limits: readonly LimitVerdict[]): LimitVerdict[] {
  return limits.filter(
    (one) => bindsMethod(one, id) && !one.conditional && (one.kind === 'max' || one.kind === 'min'),
  );
}

/** The limit that decides: one that is passed before one that is near. */
function decisive(binding: readonly LimitVerdict[]): LimitVerdict | null {
  return binding.find((one) => one.state === 'over') ?? binding.find((one) => one.state === 'near') ?? null;
}

/** Words differ by whose limit it is: the method's, the shopper's own, or their bank's. */
function limitReason({ state, kind, about, who }: LimitVerdict): string {
  if (state !== 'near' && kind === 'min') return 'below-minimum';
  const reason = state === 'near' ? 'near-limit' : 'over-limit';
  if (about !== 'own') return reason;
  return who === 'bank' ? `${reason}-bank` : `${reason}-own`;
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
  const binding = bindingOn(id, view.limits);
  const limit = decisive(binding);
  if (limit) {
    const numbers: Record<string, AdviceNumber> = {
      limit: { type: 'money', money: limit.limit },
      left: { type: 'money', money: limit.left },
      ...(limit.excess && { excess: { type: 'money', money: limit.excess } }),
    };
    const reason = limitReason(limit);
    const status = limit.state === 'near' ? 'near-limit' : 'over-limit';
    return { status, reason, numbers, sources: limit.sources, unsure: limit.unsure };
  }
  const unknown = (reason: string) => ({ ...plain, status: 'unknown' as const, reason });
  if (fact === null) return unknown(withoutRecord(view.facts, id));
  if (view.total === null) return unknown('no-total');
  if (binding.some(({ state }) => state === 'ok')) return { ...plain, status: 'fits', reason: 'fits' };
  // Where no limit is known, or none can be compared, "fits" would be a guess.
  return unknown(binding.length > 0 ? 'limit-cannot-tell' : 'limit-unknown');
}

/** What can be said of a method that has no record: that plans by its name are known, here or elsewhere. */
function withoutRecord({ plans, plansAbroad }: Facts, id: MethodId): string {
  if (plans.some(isPlanOf(id))) return 'plan';
  return plansAbroad?.some(({ method }) => method === id) ? 'plan-elsewhere' : 'not-known';
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

/** A fee may stand in a record of its own, with sources of its own. */
function withFeeSources(sources: readonly Source[], fact: MethodFact | null, facts: Facts): Source[] {
  const fees = (fact?.fees ?? []).flatMap((fee) =>
    fee.fact === null ? [] : (factById(facts, fee.fact)?.sources ?? []),
  );
  const known = new Set(sources.map(({ title, url }) => `${title} ${url}`));
  return [...sources, ...fees.filter(({ title, url }) => !known.has(`${title} ${url}`))];
}

/** A fee's place: known to be none, then known by its amount, then what nobody tells (a fee "if" among it). */
function feeRank(reading: FeeReading | null): readonly [number, number] {
  if (reading === null || reading.fee === null || reading.kind === 'if-foreign') return [2, 0];
  if (reading.fee.minor === 0) return [reading.atLeast ? 2 : 0, 0];
  return [1, reading.fee.minor];
}

/** Methods that are loans whatever their market's facts know of them. */
const LOANS: ReadonlySet<MethodId> = new Set(['klarna', 'afterpay', 'affirm']);
/** Products that lend, as shops name them where they offer them under a name of their own. */
const LOAN_NAMES =
  /白条|白條|花呗|花唄|先用后付|先用後付|月付|分期|后付款|後付款|\b(?:klarna|afterpay|clearpay|affirm|alma|scalapay|oney|tabby|tamara|paypo|pay later|buy now,? pay later|instal?lments?)\b|долями/iu;

function isLoan(facts: Facts, fact: MethodFact | null, id: MethodId, label: string | null): boolean {
  if (LOANS.has(id) || fact?.loan === true) return true;
  if (fact !== null) return false;
  if (id === 'other') return label !== null && LOAN_NAMES.test(label);
  return facts.plans.some((plan) => plan.loan && isPlanOf(id)(plan));
}

/** The market's methods and the shopper's own; what one shop gives away pays nowhere else, and is no method of a market. */
function usualMethods(facts: Facts, { ownedMethods }: Settings): MethodId[] {
  const usual = facts.methods.filter(({ family }) => family !== 'balance').map(({ method }) => method);
  return [...new Set([...usual, ...ownedMethods])];
}

/**
 * The methods in the order they serve this shopper: those they have first, then by how well the order fits
 * the limits, then those that are no loan, then by cost (known to be none, known, not known), then as the
 * page lists them. Methods the shopper has and the page does not offer come last, and say so. Nobody's interest but the shopper's counts.
 */
export function rankMethods(view: GuidanceView): MethodAdvice[] {
  const { facts, settings, total } = view;
  const offers =
    view.offered ??
    usualMethods(facts, settings).map((id) => ({
      id,
      chosen: null,
      label: null,
    }));
  const missing = settings.ownedMethods.filter((id) => !offers.some((one) => one.id === id));
  const all = [
    ...offers.map((one) => ({ id: one.id, label: one.label, chosen: one.chosen === true, offered: true })),
    ...missing.map((id) => ({ id, label: null, chosen: false, offered: false })),
  ];
  return all
    .map(({ id, label, chosen, offered }, place) => {
      const fact = methodFactFor(facts, id, label);
      const fee = fact && total && offered ? feeFor(fact, total, settings, facts) : null;
      const verdict = judge(view, id, fact, offered);
      const one: MethodAdvice = {
        id,
        fact,
        offered,
        chosen,
        owned: settings.ownedMethods.includes(id),
        ...verdict,
        numbers: { ...verdict.numbers, ...feeNumbers(fee) },
        sources: withFeeSources(verdict.sources, fact, facts),
        fee: fee && (fee.kind === 'certain' || fee.kind === 'bank') ? fee.fee : null,
        feeIfForeign: fee?.kind === 'if-foreign' ? fee.fee : null,
        feeAtLeast: fee?.atLeast ?? false,
        loan: isLoan(facts, fact, id, label),
        elsewhere: fact !== null && !facts.methods.includes(fact),
      };
      return { one, key: [...rank(one), ...feeRank(fee), place] };
    })
    .sort((a, b) => compareKeys(a.key, b.key))
    .map(({ one }) => one);
}

const rank = (one: MethodAdvice): readonly number[] => [
  one.offered ? 0 : 1,
  one.owned ? 0 : 1,
  SEVERITY.indexOf(one.status),
  // A method nothing is known of comes after those of which only the limit is not.
  one.status === 'unknown' && one.fact === null ? 1 : 0,
  one.loan ? 1 : 0,
];

function compareKeys(a: readonly number[], b: readonly number[]): number {
  for (const [place, value] of a.entries()) {
    const other = b[place] ?? 0;
    if (value !== other) return value - other;
  }
  return 0;
}
