import type { Reading } from '../page/reading';
import { EMPTY_TAB, type GuideProgress, type TabState } from './table';

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

/** The state after the reader reported: a cart is kept for the difference at pay. */
export function withReading(state: TabState, reading: Reading, url: string | null): TabState {
  const cart = reading.kind === 'cart' ? { reading, url } : state.cart;
  return { ...state, status: 'read', reading, url, cart };
}

/** The state after the tab went elsewhere: the reading is void, cart and guide stay. */
export function withNavigation(state: TabState, url: string | null): TabState {
  // A card that a page load brings back never takes focus.
  const guide = state.guide && { ...state.guide, focus: false };
  return { ...EMPTY_TAB, url, cart: state.cart, guide };
}

/** The state after a guide moved to a step, or ended (null). */
export function withGuide(state: TabState, guide: GuideProgress | null): TabState {
  return { ...state, guide };
}
