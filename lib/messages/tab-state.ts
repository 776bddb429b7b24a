import type { Money } from '../money/money';
import { isPaying } from '../page/is-paying';
import type { MethodId } from '../page/method-ids';
import type { Reading } from '../page/reading';
import { sameSite } from './same-site';
import { EMPTY_TAB, type GuideProgress, type TabState, type Visited } from './table';
import { toldOn } from './told-order';

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

/** The state after the reader reported: a cart is kept for the difference at pay, an order for the page that says "paid". */
export function withReading(state: TabState, reading: Reading, url: string | null): TabState {
  const cart = reading.kind === 'cart' ? { reading, url } : state.cart;
  const order = isPaying(reading.kind) && reading.total.ok ? { reading, url } : state.order;
  return { ...state, status: 'read', reading, url, cart, order, told: toldOn(state.told, reading, url) };
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

/** The state after the tab went elsewhere: the reading is void; cart, order and guide stay. */
export function withNavigation(state: TabState, url: string | null): TabState {
  // A card that a page load brings back never takes focus; whether it finds room there is yet to be seen.
  const guide = state.guide && { ...state.guide, focus: false, hidden: false };
  const { cart, order, told } = state;
  return { ...EMPTY_TAB, url, cart, order, told, guide };
}

/** The state after reading was forbidden at some addresses: what was read there is forgotten, the guide waits. */
export function withoutAccess(state: TabState, lost: ReadonlySet<string>): TabState {
  const isLost = (url: string | null) => url !== null && lost.has(url);
  const kept = (visited: Visited | null) => (visited && isLost(visited.url) ? null : visited);
  const told = state.told && isLost(state.told.url) ? null : state.told;
  const rest = { ...state, cart: kept(state.cart), order: kept(state.order), told };
  return isLost(state.url) ? { ...rest, status: 'no-access', reading: null } : rest;
}

/** The state after a guide moved to a step, or ended (null). */
export function withGuide(state: TabState, guide: GuideProgress | null): TabState {
  return { ...state, guide };
}
