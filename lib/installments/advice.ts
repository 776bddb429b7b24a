import { Temporal } from 'temporal-polyfill';
import type { Advice, AdviceNumber } from '../knowledge/advice';
import type { Money } from '../money/money';
import { compareOffers, todayOf } from './compare';
import { type Owed, owedWithin } from './held-plans';
import type { InstallmentView, OfferRow } from './types';

const money = (amount: Money): AdviceNumber => ({ type: 'money', money: amount });
const word = (key: string): AdviceNumber => ({ type: 'word', key });

/** The days ahead for which payments of held plans are summed before another plan is taken. */
const DAYS_AHEAD = 30;

/** The cheapest of the page's offers whose cost is known; else its first. Rows come cheapest first. */
const bestOf = (rows: readonly OfferRow[]): OfferRow | null =>
  rows.find((row) => row.from === 'page' && row.outOfReach === null) ??
  rows.find((row) => row.from === 'page') ??
  null;

function offerNote(row: OfferRow): Advice {
  const numbers: Record<string, AdviceNumber> = { count: { type: 'count', count: row.count } };
  if (row.perPayment) numbers.each = money(row.perPayment);
  if (row.total) numbers.total = money(row.total);
  if (row.fee) numbers.fee = money(row.fee);
  if (row.rate) {
    numbers.rate = { type: 'percent', ppm: row.rate.ppm, digits: 1 };
    numbers.method = word(`installments.method.${row.rate.method}`);
    numbers.law = word(`installments.law.${row.rate.law}`);
  }
  const reason = () => {
    if (!row.fee) return row.perPayment ? 'installments-cost-unknown' : 'installments-terms-unknown';
    if (row.fee.minor === 0) return 'installments-free';
    if (row.about) return row.rate ? 'installments-cost-about' : 'installments-fee-about';
    return row.rate ? 'installments-cost' : 'installments-fee';
  };
  return {
    id: 'installments.offer',
    kind: 'installment',
    severity: 'info',
    reason: reason(),
    facts: row.factId ? [row.factId] : [],
    numbers,
    sources: row.sources,
    unsure: row.unsure || (row.datesAssumed && (row.fee?.minor ?? 0) > 0),
    anchor: 'installments',
  };
}

function owedNote(owed: Owed, today: string): Advice {
  return {
    id: `installments.owed.${owed.currency}`,
    kind: 'installment',
    severity: 'care',
    reason: owed.overdue > 0 ? 'installments-overdue' : 'installments-owed',
    facts: [],
    numbers: {
      owed: money(owed.amount),
      count: { type: 'count', count: owed.count },
      overdue: { type: 'count', count: owed.overdue },
      until: { type: 'date', date: Temporal.PlainDate.from(today).add({ days: DAYS_AHEAD }).toString() },
    },
    sources: [],
    unsure: false,
    anchor: null,
  };
}

/**
 * One note on the page's best offer, and where the page offers to pay in parts, what the shopper's own plans take in
 * the next 30 days, per currency.
 */
export function installmentAdvice(view: InstallmentView): Advice[] {
  const best = bestOf(compareOffers(view));
  if (!best) return [];
  const today = todayOf(view);
  return [
    offerNote(best),
    ...owedWithin(view.heldPlans, today, DAYS_AHEAD).map((owed) => owedNote(owed, today)),
  ];
}
