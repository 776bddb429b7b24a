import { Temporal } from 'temporal-polyfill';
import { allocate, percentOf } from '../money/amount';
import type { Money } from '../money/money';
import type { Interval, PlanPayment } from './types';

/** What a plan costs beyond the price. Shares in parts per million. */
export type FeeRule =
  | { readonly kind: 'none' }
  /** A fixed sum for the whole plan, in minor units. */
  | { readonly kind: 'amount'; readonly minor: number }
  /** One share of the principal for the whole plan: Huabei's 8.8 % for 12 parts. */
  | { readonly kind: 'whole'; readonly ppm: number }
  /** A share of the first principal with every part: a card's 0.72 % a period. */
  | { readonly kind: 'per-part'; readonly ppm: number }
  /** Interest for each interval on what is left to pay, in equal payments (an annuity). */
  | { readonly kind: 'on-remaining'; readonly ppm: number };

export interface PlanTerms {
  readonly principal: Money;
  readonly count: number;
  readonly interval: Interval;
  /** ISO date of the purchase. */
  readonly start: string;
  readonly firstDue: 'today' | 'interval' | 'statement';
  /** Day of the month the card's statement falls due; needed for `statement`. */
  readonly statementDay: number | null;
  readonly remainderOn: 'first' | 'last';
  readonly fee: FeeRule;
  /** Whether the fee is paid whole with the first part or spread over all. */
  readonly feeCharged: 'once-first' | 'per-part';
}

export interface Plan {
  readonly payments: readonly PlanPayment[];
  readonly total: Money;
  readonly fee: Money;
}

/** A plan that cannot be drawn up: names the field and what it must be. */
export class PlanError extends Error {
  override readonly name = 'PlanError';
  constructor(
    readonly field: keyof PlanTerms,
    message: string,
  ) {
    super(message);
  }
}

const UNIT = { day: 'days', week: 'weeks', month: 'months' } as const;

/** The day of a month, or its last where the month is shorter. */
const dayIn = (month: Temporal.PlainYearMonth, day: number): Temporal.PlainDate =>
  month.toPlainDate({ day: Math.min(day, month.daysInMonth) });

/**
 * The dates the parts fall due, as ISO dates. Counted from the first, so that a plan begun on the 31st goes back to
 * the 31st after a short month.
 *
 * @throws PlanError for a start that is no date or a statement day outside 1 to 31.
 */
export function dueDates(
  terms: Pick<PlanTerms, 'count' | 'interval' | 'start' | 'firstDue' | 'statementDay'>,
): string[] {
  const { count, interval, firstDue, statementDay } = terms;
  const start = dateOf(terms.start);
  if (firstDue === 'statement') {
    if (statementDay === null || !Number.isInteger(statementDay) || statementDay < 1 || statementDay > 31) {
      throw new PlanError('statementDay', `must be a day of the month from 1 to 31, not ${statementDay}`);
    }
    let month = start.toPlainYearMonth();
    if (Temporal.PlainDate.compare(dayIn(month, statementDay), start) <= 0) month = month.add({ months: 1 });
    return Array.from({ length: count }, (_, part) =>
      dayIn(month.add({ months: part * interval.every }), statementDay).toString(),
    );
  }
  const offset = firstDue === 'today' ? 0 : 1;
  return Array.from({ length: count }, (_, part) =>
    start.add({ [UNIT[interval.unit]]: (part + offset) * interval.every }).toString(),
  );
}

function dateOf(iso: string): Temporal.PlainDate {
  try {
    return Temporal.PlainDate.from(iso);
  } catch {
    throw new PlanError('start', `must be an ISO date such as 2026-11-24, not "${iso}"`);
  }
}

/** `numerator / denominator` rounded half up, both positive. */
const divide = (numerator: bigint, denominator: bigint): number =>
  Number((2n * numerator + denominator) / (2n * denominator));

/**
 * Principal and interest of each part of an annuity. The equal payment is P·r·(1+r)^n / ((1+r)^n − 1), in exact
 * whole numbers; what rounding leaves goes on the last payment.
 */
function annuity(principal: number, count: number, ppm: number): { principal: number; fee: number }[] {
  const million = 1_000_000n;
  const rate = BigInt(ppm);
  const grown = (million + rate) ** BigInt(count);
  const whole = million ** BigInt(count);
  const payment = divide(BigInt(principal) * rate * grown, million * (grown - whole));
  let left = principal;
  return Array.from({ length: count }, (_, part) => {
    const fee = divide(BigInt(left) * rate, million);
    const share = part === count - 1 ? left : Math.min(left, Math.max(0, payment - fee));
    left -= share;
    return { principal: share, fee };
  });
}

function partsOf({ principal, count, remainderOn, fee, feeCharged }: PlanTerms) {
  if (fee.kind === 'on-remaining' && fee.ppm > 0) return annuity(principal.minor, count, fee.ppm);
  const shares = allocate(principal.minor, count, { remainderOn });
  const fees = (): number[] => {
    switch (fee.kind) {
      case 'none':
      case 'on-remaining':
        return shares.map(() => 0);
      case 'per-part': {
        const each = percentOf(principal, fee.ppm).minor;
        return shares.map((_, part) => (feeCharged === 'per-part' ? each : part === 0 ? each * count : 0));
      }
      case 'amount':
      case 'whole': {
        const sum = fee.kind === 'amount' ? fee.minor : percentOf(principal, fee.ppm).minor;
        if (feeCharged === 'once-first') return shares.map((_, part) => (part === 0 ? sum : 0));
        return allocate(sum, count, { remainderOn });
      }
    }
  };
  const charged = fees();
  return shares.map((share, part) => ({ principal: share, fee: charged[part] ?? 0 }));
}

function check({ principal, count, interval, fee }: PlanTerms): void {
  if (!Number.isSafeInteger(principal.minor) || principal.minor <= 0) {
    throw new PlanError(
      'principal',
      `must be a positive whole number of minor units, not ${principal.minor}`,
    );
  }
  if (!Number.isInteger(count) || count < 1 || count > 600) {
    throw new PlanError('count', `must be a whole number from 1 to 600, not ${count}`);
  }
  if (!Number.isInteger(interval.every) || interval.every < 1 || interval.every > 366) {
    throw new PlanError('interval', `must be every 1 to 366 ${interval.unit}s, not ${interval.every}`);
  }
  const size = fee.kind === 'none' ? 0 : fee.kind === 'amount' ? fee.minor : fee.ppm;
  if (!Number.isSafeInteger(size) || size < 0) {
    throw new PlanError('fee', `must be a whole number from 0 up, not ${size}`);
  }
}

/**
 * The schedule of a plan, exact to the minor unit: the parts add up to principal and fee.
 *
 * @throws PlanError naming the field that is wrong.
 */
export function makePlan(terms: PlanTerms): Plan {
  check(terms);
  const { currency } = terms.principal;
  const dates = dueDates(terms);
  let fee = 0;
  let total = 0;
  const payments = partsOf(terms).map((part, index): PlanPayment => {
    fee += part.fee;
    total += part.principal + part.fee;
    return {
      date: dates[index] ?? terms.start,
      amount: { currency, minor: part.principal + part.fee },
      fee: { currency, minor: part.fee },
    };
  });
  if (!Number.isSafeInteger(total)) {
    throw new PlanError('fee', `makes the total ${total}, beyond exact whole numbers; check amount and fee`);
  }
  return { payments, total: { currency, minor: total }, fee: { currency, minor: fee } };
}
