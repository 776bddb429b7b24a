import { Temporal } from 'temporal-polyfill';
import type { Money } from '../money/money';
import type { HeldPayment, HeldPlan, OfferRow } from './types';

export type { HeldPlan } from './types';

/** A payment still to make, with the plan it belongs to. */
export interface DuePayment {
  readonly plan: HeldPlan;
  /** Its place in the plan, from 0. */
  readonly part: number;
  readonly date: string;
  readonly amount: Money;
  readonly overdue: boolean;
}

export interface Confirmation {
  /** A random id of the order, made by the caller. */
  readonly order: string;
  /** Provider id or the shopper's own word; null: taken from the row. */
  readonly provider: string | null;
  readonly shop: string | null;
  /** ISO date of today. */
  readonly today: string;
}

/**
 * The record to keep when the shopper says "I took this plan", or null where the row has no schedule. Its id follows
 * from order and plan: the same plan of an order, confirmed once more, is no second one. Days are no part of it, for
 * where they are assumed they move on by midnight.
 */
export function confirmPlan(
  row: OfferRow,
  { order, provider: given, shop, today }: Confirmation,
): HeldPlan | null {
  const [first] = row.payments;
  if (!first || row.count < 2) return null;
  const provider = given ?? row.provider ?? 'unknown';
  const sum = row.payments.reduce((all, { amount }) => all + amount.minor, 0);
  return {
    id: `${order}-${provider}-${row.payments.length}x${first.amount.minor}-${sum}`,
    provider,
    shop,
    currency: first.amount.currency,
    confirmedOn: today,
    payments: row.payments.map(({ date, amount }) => ({ date, minor: amount.minor, paidOn: null })),
    earlyPayoff: row.earlyPayoff,
  };
}

function withPayment(plan: HeldPlan, part: number, change: (payment: HeldPayment) => HeldPayment): HeldPlan {
  return { ...plan, payments: plan.payments.map((payment, at) => (at === part ? change(payment) : payment)) };
}

/** The plan with one part marked as paid on a day; a part that is no part changes nothing. */
export function markPaid(plan: HeldPlan, part: number, paidOn: string): HeldPlan {
  return withPayment(plan, part, (payment) => ({ ...payment, paidOn: payment.paidOn ?? paidOn }));
}

/** Takes a mark back. */
export function markUnpaid(plan: HeldPlan, part: number): HeldPlan {
  return withPayment(plan, part, (payment) => ({ ...payment, paidOn: null }));
}

/** The plan with one due date moved, as when the card's statement day differs from the assumed one. */
export function moveDue(plan: HeldPlan, part: number, date: string): HeldPlan {
  return withPayment(plan, part, (payment) => ({ ...payment, date }));
}

export const isSettled = (plan: HeldPlan): boolean =>
  plan.payments.every((payment) => payment.paidOn !== null);

/** Every payment still to make, soonest first. */
export function duePayments(plans: readonly HeldPlan[], today: string): DuePayment[] {
  return plans
    .flatMap((plan) =>
      plan.payments.flatMap((payment, part): DuePayment[] =>
        payment.paidOn === null
          ? [
              {
                plan,
                part,
                date: payment.date,
                amount: { currency: plan.currency, minor: payment.minor },
                overdue: payment.date < today,
              },
            ]
          : [],
      ),
    )
    .sort((a, b) => (a.date === b.date ? a.plan.id.localeCompare(b.plan.id) : a.date < b.date ? -1 : 1));
}

export interface Owed {
  readonly currency: string;
  readonly amount: Money;
  /** How many payments it is made of. */
  readonly count: number;
  readonly overdue: number;
}

/** What is owed from today through `days` days on, overdue payments too, per currency, most payments first. */
export function owedWithin(plans: readonly HeldPlan[], today: string, days = 30): Owed[] {
  const until = Temporal.PlainDate.from(today).add({ days }).toString();
  const sums = new Map<string, Owed>();
  for (const due of duePayments(plans, today)) {
    if (due.date > until) continue;
    const { currency, minor } = due.amount;
    const sum = sums.get(currency);
    sums.set(currency, {
      currency,
      amount: { currency, minor: (sum?.amount.minor ?? 0) + minor },
      count: (sum?.count ?? 0) + 1,
      overdue: (sum?.overdue ?? 0) + (due.overdue ? 1 : 0),
    });
  }
  return [...sums.values()].sort((a, b) => b.count - a.count || a.currency.localeCompare(b.currency));
}

/** What is left to pay of one plan. */
export function leftOf(plan: HeldPlan): Money {
  const minor = plan.payments.reduce(
    (sum, payment) => sum + (payment.paidOn === null ? payment.minor : 0),
    0,
  );
  return { currency: plan.currency, minor };
}
