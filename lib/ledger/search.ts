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

const HALF_A_DAY_MORE = 14 * 3_600_000;

/** Whether a word can be found in the local date. The zone's own date is worked out only where UTC's is close to it. */
function inDate(word: string, { at, zone }: Payment): boolean {
  if (!/^[\d-]+$/.test(word)) return false;
  const ms = Date.parse(at);
  const around = [ms - HALF_A_DAY_MORE, ms, ms + HALF_A_DAY_MORE].map((one) =>
    new Date(one).toISOString().slice(0, 10),
  );
  if (around.every((date) => date.includes(word))) return true;
  return around.some((date) => date.includes(word)) && dateIn(at, zone).includes(word);
}

/** A query made ready for many entries. */
export function matcher({ text, method, category }: LedgerQuery): (payment: Payment) => boolean {
  const words = folded(text).split(/\s+/).filter(Boolean);
  return (payment) => {
    if (method !== null && !payment.methods.includes(method)) return false;
    if (category !== null && payment.category !== category) return false;
    if (words.length === 0) return true;
    const { amount, methods } = payment;
    const hay = folded(
      `${payment.shop ?? ''} ${payment.category ?? ''} ${methods.join(' ')} ${majorText(amount)} ${amount.currency}`,
    );
    return words.every((word) => hay.includes(word) || inDate(word, payment));
  };
}
