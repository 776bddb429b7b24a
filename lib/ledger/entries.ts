import type { Money } from '../money/money';
import { allNamesOf } from './methods';
import { cellOf, type Posting, undoing } from './rollups';
import type { Payment } from './types';

/** What a click gives: everything but what the ledger works out itself. */
export type PaymentDraft = Omit<Payment, 'countsAt' | 'refundOf'>;

const normal = (at: string): string => new Date(at).toISOString();

/** Turns a confirmed click into an entry: instants in one form, every name of the method. */
export function paymentFrom(draft: PaymentDraft): Payment {
  const at = normal(draft.at);
  return { ...draft, at, methods: allNamesOf(draft.methods), refundOf: null, countsAt: at };
}

export type RefundResult =
  | { readonly ok: true; readonly refund: Payment }
  | {
      readonly ok: false;
      readonly reason: 'not-a-payment' | 'other-currency' | 'before-payment' | 'more-than-paid';
    };

/**
 * The entry that takes a payment back in whole or part. It counts where the payment counted: a refund today gives
 * back the quota of the day the order was paid, not today's.
 * @param refunds refunds of this payment already in the ledger.
 */
export function refundOf(
  payment: Payment,
  refunds: readonly Payment[],
  refund: {
    readonly id: string;
    readonly amount: Money;
    readonly at: string;
    readonly source: Payment['source'];
  },
): RefundResult {
  if (payment.refundOf !== null) return { ok: false, reason: 'not-a-payment' };
  if (refund.amount.currency !== payment.amount.currency) return { ok: false, reason: 'other-currency' };
  if (Date.parse(refund.at) < Date.parse(payment.at)) return { ok: false, reason: 'before-payment' };
  const before = refunds.reduce((sum, { amount }) => sum + amount.minor, 0);
  if (before + refund.amount.minor > payment.amount.minor) return { ok: false, reason: 'more-than-paid' };
  return {
    ok: true,
    refund: {
      ...payment,
      ...refund,
      at: normal(refund.at),
      refundOf: payment.id,
      countsAt: payment.countsAt,
    },
  };
}

/** Refunds of a payment brought in line with its edited form. */
export function followEdit(payment: Payment, refunds: readonly Payment[]): readonly Payment[] {
  const { methods, shop, category, imported, countsAt } = payment;
  return refunds.map((refund) => ({ ...refund, methods, shop, category, imported, countsAt }));
}

/** What the roll-ups must take in when `before` is replaced by `after`. */
export function postings(before: readonly Payment[], after: readonly Payment[]): readonly Posting[] {
  return [
    ...before.map((entry) => ({ countsAt: entry.countsAt, cell: undoing(cellOf(entry)) })),
    ...after.map((entry) => ({ countsAt: entry.countsAt, cell: cellOf(entry) })),
  ];
}

/** Whether two entries say the same, field by field: a retried message, not a clash of ids. */
export function sameEntry(a: Payment, b: Payment): boolean {
  const flat = ({ amount, methods, ...rest }: Payment): string =>
    JSON.stringify([amount.currency, amount.minor, methods, Object.entries(rest).sort()]);
  return flat(a) === flat(b);
}
