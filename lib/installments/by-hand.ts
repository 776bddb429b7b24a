import { isCurrency } from '../money/currencies';
import type { Money } from '../money/money';
import type { FeeRule } from './plan';
import { rowOf } from './schedule-row';
import type { Interval, OfferRow } from './types';

/** What the shopper typed; amounts are already parsed by `parseMoney`. */
export interface TypedOffer {
  /** Price if paid at once. */
  readonly amount: Money | null;
  readonly count: number | null;
  /** One of the two: each payment, or the whole fee. */
  readonly perPayment: Money | null;
  readonly fee: Money | null;
  readonly interval: Interval;
  readonly firstDue: 'today' | 'interval' | 'statement';
  readonly statementDay: number | null;
}

export type TypedField = 'amount' | 'count' | 'per-payment' | 'fee' | 'interval' | 'statement-day';

/** What is wrong, for words under `installments.by-hand.fault.<fault>`; `suggest` is an amount that would do. */
export type TypedFault =
  | 'missing'
  | 'not-positive'
  | 'count-range'
  | 'currency-differs'
  | 'one-of-two'
  | 'parts-below-amount'
  | 'parts-far-above'
  | 'interval-range'
  | 'day-range';

export type TypedAnswer =
  | { readonly ok: true; readonly row: OfferRow }
  | {
      readonly ok: false;
      readonly field: TypedField;
      readonly fault: TypedFault;
      readonly suggest: Money | null;
    };

const MOST_PARTS = 84;
const MOST_TIMES_PRICE = 20;

function refuse(field: TypedField, fault: TypedFault, suggest: Money | null = null): TypedAnswer {
  return { ok: false, field, fault, suggest };
}

/** The fee the typed parts come to, or why they cannot be right. */
function feeOf(amount: Money, count: number, { perPayment, fee }: TypedOffer): FeeRule | TypedAnswer {
  if (perPayment && fee) return refuse('fee', 'one-of-two');
  if (fee) {
    if (fee.currency !== amount.currency)
      return refuse('fee', 'currency-differs', { ...fee, currency: amount.currency });
    if (fee.minor < 0) return refuse('fee', 'not-positive');
    return fee.minor > amount.minor * MOST_TIMES_PRICE
      ? refuse('fee', 'parts-far-above')
      : { kind: 'amount', minor: fee.minor };
  }
  if (!perPayment) return refuse('per-payment', 'missing');
  if (perPayment.currency !== amount.currency) {
    return refuse('per-payment', 'currency-differs', { ...perPayment, currency: amount.currency });
  }
  if (perPayment.minor <= 0) return refuse('per-payment', 'not-positive');
  const extra = perPayment.minor * count - amount.minor;
  // Shops print the rounded part; up to one minor unit a part is the remainder of the division.
  if (Math.abs(extra) < count) return { kind: 'none' };
  if (extra < 0)
    return refuse('per-payment', 'parts-below-amount', { ...amount, minor: Math.ceil(amount.minor / count) });
  if (extra > amount.minor * MOST_TIMES_PRICE) return refuse('per-payment', 'parts-far-above');
  return { kind: 'amount', minor: extra };
}

/**
 * Four numbers by hand (price, parts, each part or fee, interval) as a row of the comparison, or the first field that
 * must be mended and how.
 *
 * @param market ISO 3166 alpha-2, for the rate its law names.
 * @param today ISO date.
 */
export function offerByHand(typed: TypedOffer, market: string, today: string): TypedAnswer {
  const { amount, count, interval, firstDue, statementDay } = typed;
  if (!amount || !isCurrency(amount.currency)) return refuse('amount', 'missing');
  if (amount.minor <= 0) return refuse('amount', 'not-positive');
  if (count === null) return refuse('count', 'missing');
  if (!Number.isInteger(count) || count < 2 || count > MOST_PARTS) return refuse('count', 'count-range');
  if (!Number.isInteger(interval.every) || interval.every < 1 || interval.every > 366) {
    return refuse('interval', 'interval-range');
  }
  if (
    firstDue === 'statement' &&
    (statementDay === null || !Number.isInteger(statementDay) || statementDay < 1 || statementDay > 31)
  ) {
    return refuse('statement-day', 'day-range');
  }
  const fee = feeOf(amount, count, typed);
  if (!('kind' in fee)) return fee;
  const row = rowOf({
    id: 'typed',
    from: 'typed',
    offer: null,
    item: null,
    provider: null,
    fact: null,
    count,
    upTo: false,
    principal: amount,
    fee,
    perPayment: typed.perPayment,
    interestFree: null,
    interval,
    firstDue,
    statementDay,
    market,
    today,
    contradictory: false,
  });
  // The shopper said when: nothing about the dates is assumed.
  return {
    ok: true,
    row: {
      ...row,
      datesAssumed: false,
      unknowns: row.unknowns.filter((what) => what !== 'due-dates' && what !== 'provider'),
    },
  };
}
