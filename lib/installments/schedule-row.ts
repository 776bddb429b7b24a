import { Temporal } from 'temporal-polyfill';
import type { PlanFact } from '../knowledge/facts';
import { isStale } from '../knowledge/lookup';
import type { Money } from '../money/money';
import { ratesFor } from './law';
import { type FeeRule, makePlan, type Plan } from './plan';
import type { Interval, OfferRow, PlanPayment, Unknown } from './types';

/** What is known of one way to pay in parts, from page, facts or hand. */
export interface RowInput {
  readonly id: string;
  readonly from: OfferRow['from'];
  readonly offer: OfferRow['offer'];
  readonly item: number | null;
  readonly provider: string | null;
  readonly fact: PlanFact | null;
  readonly count: number;
  readonly upTo: boolean;
  /** Price if paid at once; null: not known. */
  readonly principal: Money | null;
  /** Null: not known, so no total, rate and schedule either. */
  readonly fee: FeeRule | null;
  /** Whether the fee comes from rounded parts. */
  readonly about?: boolean;
  readonly perPayment: Money | null;
  readonly interestFree: boolean | null;
  readonly interval: Interval | null;
  readonly firstDue: PlanFact['firstDue'];
  readonly statementDay: number | null;
  readonly market: string;
  /** ISO date. */
  readonly today: string;
  /** True where the numbers do not fit together. */
  readonly contradictory: boolean;
}

const MONTHLY: Interval = { every: 1, unit: 'month' };

/** A statement falls due on average about half a month after a purchase; without its day one interval is assumed. */
function timing({ interval, firstDue, statementDay, fact }: RowInput) {
  const known = interval !== null && firstDue !== null && (firstDue !== 'statement' || statementDay !== null);
  const first = firstDue === 'statement' && statementDay === null ? 'interval' : (firstDue ?? 'interval');
  return { interval: interval ?? MONTHLY, first, statementDay, assumed: !known || fact === null } as const;
}

/** Days until the first payment as a share of one 30-day month (12 CFR 1026 App. J (b)(5)(ii)). */
const monthShare = (from: string, to: string): number =>
  Temporal.PlainDate.from(from).until(to, { largestUnit: 'day' }).days / 30;

function unknownsOf(
  row: Pick<
    OfferRow,
    'perPayment' | 'total' | 'fee' | 'rate' | 'lateFee' | 'interestFree' | 'provider' | 'datesAssumed'
  >,
): Unknown[] {
  const missing: [boolean, Unknown][] = [
    [row.perPayment === null, 'per-payment'],
    [row.total === null, 'total'],
    [row.fee === null, 'fee'],
    [row.rate === null, 'rate'],
    [row.interestFree === null && row.fee === null, 'interest'],
    [row.datesAssumed, 'due-dates'],
    [row.lateFee === null, 'late-fee'],
    [row.provider === null, 'provider'],
  ];
  return missing.flatMap(([isMissing, what]) => (isMissing ? [what] : []));
}

/** The range of yearly interest a product's record states. */
function rangeOf(fact: PlanFact | null): NonNullable<OfferRow['aprRange']> | null {
  const from = fact?.aprFromPpm ?? fact?.aprToPpm ?? null;
  const to = fact?.aprToPpm ?? from;
  return from === null || to === null ? null : { fromPpm: from, toPpm: to };
}

/**
 * The schedule with the parts as the page prints them, what their rounding leaves on the one part that takes it; as it
 * was where the printed parts come to something else.
 */
function asPrinted(plan: Plan, { perPayment, count, fact, fee }: RowInput): readonly PlanPayment[] {
  const left = plan.total.minor - (perPayment?.minor ?? 0) * count;
  if (perPayment === null || fee?.kind !== 'amount' || left < 0 || left >= count) return plan.payments;
  const odd = fact?.remainderOn === 'last' ? count - 1 : 0;
  return plan.payments.map((payment, part) => {
    const minor = perPayment.minor + (part === odd ? left : 0);
    const change = minor - payment.amount.minor;
    return {
      ...payment,
      amount: { ...payment.amount, minor },
      fee: { ...payment.fee, minor: payment.fee.minor + change },
    };
  });
}

/** The full row of one way to pay: schedule, total, fee and rates as far as they can be known. */
export function rowOf(input: RowInput): OfferRow {
  const { fact, principal, fee, count } = input;
  const time = timing(input);
  const plan =
    principal && fee && principal.minor > 0
      ? makePlan({
          principal,
          count,
          interval: time.interval,
          start: input.today,
          firstDue: time.first,
          statementDay: time.statementDay,
          remainderOn: fact?.remainderOn ?? 'first',
          fee,
          feeCharged: fact?.feeCharged ?? 'per-part',
        })
      : null;
  const payments = plan ? asPrinted(plan, input) : [];
  const firstDate = payments[0]?.date ?? null;
  const firstAfter =
    time.first === 'today'
      ? 0
      : time.first === 'statement' && firstDate
        ? monthShare(input.today, firstDate)
        : 1;
  const rates =
    plan && principal && count > 0
      ? ratesFor(input.market, {
          principal,
          amounts: payments.map((payment) => payment.amount.minor),
          interval: time.interval,
          firstAfter,
        })
      : [];
  const [rate = null, ...otherRates] = rates;
  const usual = payments[count > 1 ? 1 : 0]?.amount ?? null;
  const row = {
    perPayment: input.perPayment ?? usual,
    total: plan?.total ?? null,
    fee: plan?.fee ?? null,
    rate,
    lateFee: fact?.lateFee ?? null,
    interestFree: input.interestFree ?? (plan ? plan.fee.minor === 0 : null),
    provider: input.provider,
    datesAssumed: time.assumed,
  };
  const { today } = input;
  return {
    id: input.id,
    from: input.from,
    offer: input.offer,
    item: input.item,
    factId: fact?.id ?? null,
    count,
    upTo: input.upTo,
    ...row,
    about: input.about === true && plan !== null,
    otherRates,
    aprRange: rangeOf(fact),
    payments,
    firstDue: firstDate,
    lastDue: payments.at(-1)?.date ?? null,
    earlyPayoff: fact?.earlyPayoff ?? null,
    // Whoever hands over goods before the whole price is paid lends, whether for a fee or not.
    loan: fact?.loan ?? count > 1,
    outOfReach: null,
    sources: fact?.sources ?? [],
    confidence: fact?.confidence ?? null,
    unsure:
      input.contradictory ||
      (fact !== null && (fact.confidence === 'weak' || fact.conflict || isStale(fact, today))),
    unknowns: unknownsOf(row),
  };
}
