/** How long a card says that it is looking before it says that the page does not show the place. */
export const LOOK_MS = 8_000;

/**
 * What a card can say of its target. `here`: the ring is on it; `elsewhere`: it is on the page, out of
 * sight (scrolled away or covered by its own scroller); `looking`: not found yet; `missing`: not found in time.
 */
export type Sight = 'here' | 'elsewhere' | 'looking' | 'missing';

/** `found` and `inSight` as measured now; `missedMs`: how long it has not been found, in milliseconds. */
export function sightOf(found: boolean, inSight: boolean, missedMs: number): Sight {
  if (found) return inSight ? 'here' : 'elsewhere';
  return missedMs < LOOK_MS ? 'looking' : 'missing';
}
