import type { MethodId } from '../page/method-ids';
import { majorText } from './major-text';
import { dateIn } from './periods';
import type { Payment } from './types';

/** What the shopper looks for. Every part that is given must hold. */
export interface LedgerQuery {
  /** Words that must all occur in shop, category, method, amount, currency or local date. */
  readonly text: string;
  readonly method: MethodId | null;
  readonly category: string | null;
}

export const EVERYTHING: LedgerQuery = { text: '', method: null, category: null };

const folded = (text: string): string => text.normalize('NFKC').toLowerCase();

/** Whether an entry is one of those looked for. */
export function matches(payment: Payment, query: LedgerQuery): boolean {
  if (query.method !== null && !payment.methods.includes(query.method)) return false;
  if (query.category !== null && payment.category !== query.category) return false;
  const words = folded(query.text).split(/\s+/).filter(Boolean);
  if (words.length === 0) return true;
  const { amount, methods, shop, category, at, zone } = payment;
  const hay = folded(
    [shop, category, ...methods, majorText(amount), amount.currency, dateIn(at, zone)]
      .filter(Boolean)
      .join(' '),
  );
  return words.every((word) => hay.includes(word));
}
