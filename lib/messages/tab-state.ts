import type { OrderTold } from '../ledger/types';
import type { Money } from '../money/money';
import { isPaying } from '../page/is-paying';
import type { MethodId } from '../page/method-ids';
import type { Reading } from '../page/reading';
import { EMPTY_TAB, type GuideProgress, type TabState, type Visited } from './table';

/** The address without query and fragment, which may hold order numbers or tokens; null for what is no web address. */
export function bareUrl(url: string | undefined | null): string | null {
  if (!url) return null;
  try {
    const { origin, pathname, protocol } = new URL(url);
    return protocol === 'https:' || protocol === 'http:' ? origin + pathname : null;
  } catch {
    return null;
  }
}

/**
 * The part of a host one owner has: its last two labels, three below the likes of `co.uk`. Wrong at times
 * without a list of public suffixes; used only to keep two shops apart, never to vouch for one.
 */
function siteOf(url: string | null): string | null {
  if (url === null) return null;
  const labels = new URL(url).hostname.split('.');
  const [second = '', top = ''] = labels.slice(-2);
  return labels.slice(top.length === 2 && second.length <= 3 ? -3 : -2).join('.');
}

/** Whether two addresses are of one site; unknown ones are not. */
export function sameSite(a: string | null, b: string | null): boolean {
  const site = siteOf(a);
  return site !== null && site === siteOf(b);
}

/** The state after the reader reported: a cart is kept for the difference at pay, an order for the page that says "paid". */
export function withReading(state: TabState, reading: Reading, url: string | null): TabState {
  const cart = reading.kind === 'cart' ? { reading, url } : state.cart;
  const order = isPaying(reading.kind) && reading.total.ok ? { reading, url } : state.order;
  return { ...state, status: 'read', reading, url, cart, order };
}

/** What was paid, where a page says that it was. */
export interface PaidOrder {
  readonly amount: Money;
  /** The method that was chosen, or null where no page told. */
  readonly method: MethodId | null;
  /** Host of the shop, or null. */
  readonly shop: string | null;
}

/**
 * The order a result page confirms: its own amount where it prints one, else that of the page of the
 * same site paid on in this tab. Null where the page says nothing of the kind, says that paying failed, or no amount is known.
 */
export function paidOrder({ reading, url, order }: TabState): PaidOrder | null {
  if (reading?.kind !== 'result' || reading.failure !== null) return null;
  const own = order !== null && sameSite(order.url, url) ? order : null;
  const total = reading.total.ok ? reading.total : own?.reading.total;
  if (!total?.ok) return null;
  const chosen = own?.reading.methods.find((one) => one.chosen === true)?.id ?? null;
  const where = own?.url ?? url;
  return { amount: total.money, method: chosen, shop: where === null ? null : new URL(where).hostname };
}

/** The state after the tab went elsewhere: the reading is void, cart and guide stay. */
export function withNavigation(state: TabState, url: string | null): TabState {
  // A card that a page load brings back never takes focus; whether it finds room there is yet to be seen.
  const guide = state.guide && { ...state.guide, focus: false, hidden: false };
  return { ...EMPTY_TAB, url, cart: state.cart, order: state.order, guide };
}

/** The state after reading was forbidden at some addresses: what was read there is forgotten, the guide waits. */
export function withoutAccess(state: TabState, lost: ReadonlySet<string>): TabState {
  const isLost = (url: string | null) => url !== null && lost.has(url);
  const kept = (visited: Visited | null) => (visited && isLost(visited.url) ? null : visited);
  const rest = { ...state, cart: kept(state.cart), order: kept(state.order) };
  return isLost(state.url) ? { ...rest, status: 'no-access', reading: null } : rest;
}

/** The state after a guide moved to a step, or ended (null). */
export function withGuide(state: TabState, guide: GuideProgress | null): TabState {
  return { ...state, guide };
}
