import type { OrderTold } from '../ledger/types';
import type { Money } from '../money/money';
import type { PageKind, Reading } from '../page/reading';
import { sameSite } from './same-site';
import type { TabState, ToldOrder } from './table';

/** How far an order has come on a page of each kind. */
const STAGE: Readonly<Record<PageKind, number>> = { none: 0, cart: 1, checkout: 2, payment: 2, result: 3 };

const amountOf = (reading: Reading | null): Money | null => (reading?.total.ok ? reading.total.money : null);

const isSame = (a: Money | null, b: Money | null): boolean =>
  a !== null && a.currency === b?.currency && a.minor === b.minor;

/**
 * What was said of an order, on the next page that is read. It holds on the way to being paid: on the same site, or
 * where another asks for the same amount. A step back (from "paid" to a checkout, from a checkout to a cart) is another
 * order, of which nothing was said.
 */
export function toldOn(told: ToldOrder | null, reading: Reading, url: string | null): ToldOrder | null {
  const { kind } = reading;
  if (told === null || kind === 'none') return told;
  const amount = amountOf(reading);
  const isSameWay = sameSite(told.url, url) || isSame(told.amount, amount);
  if (STAGE[kind] < STAGE[told.kind] || !isSameWay) return null;
  return { ...told, kind, url, amount: amount ?? told.amount };
}

/** The state after the shopper said something of the order; where nothing is said, nothing is kept. */
export function withTold(state: TabState, said: Partial<OrderTold>): TabState {
  const { reading, url } = state;
  const told = { imported: null, category: null, ...state.told, ...said };
  if (told.imported === null && told.category === null) return { ...state, told: null };
  return { ...state, told: { ...told, kind: reading?.kind ?? 'none', url, amount: amountOf(reading) } };
}
