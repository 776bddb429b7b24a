import type { AnchorRole } from '../page/reading';
import { isDrawn } from './overlay-measure';

/** Finds the element of a role on the page as it is now, or null. Must be quick and must not touch the page. */
export type ResolveAnchor = (role: AnchorRole) => Element | null;

/** At most so many searches a second, and one now and then even when all seems well: a better match may have come. */
const SEARCHES_A_SECOND = 4;
const CHECK_MS = 1_000;

/** Follows one place on a page that redraws itself: keeps no element longer than it lives. */
export interface TargetFollower {
  /** Turns to another step's roles, best first. */
  aim(roles: readonly AnchorRole[], now: number): void;
  /** The element now, or null; `now` in milliseconds. */
  look(now: number): Element | null;
  /** For how long nothing was found, in milliseconds; 0 while something is. */
  missedFor(now: number): number;
}

export function followTarget(resolve: ResolveAnchor): TargetFollower {
  let roles: readonly AnchorRole[] = [];
  let current: Element | null = null;
  let lastSeen = 0;
  let searches: number[] = [];

  const search = (now: number) => {
    searches.push(now);
    current = null;
    for (const role of roles) {
      const found = resolve(role);
      if (found && isDrawn(found)) {
        current = found;
        return;
      }
    }
  };

  return {
    aim(next, now) {
      roles = next;
      lastSeen = now;
      search(now);
    },
    look(now) {
      if (current && !isDrawn(current)) current = null;
      searches = searches.filter((at) => now - at < 1_000);
      const isDue = current === null || now - (searches.at(-1) ?? Number.NEGATIVE_INFINITY) >= CHECK_MS;
      if (isDue && searches.length < SEARCHES_A_SECOND) search(now);
      if (current) lastSeen = now;
      return current;
    },
    missedFor: (now) => (current ? 0 : now - lastSeen),
  };
}

interface Surroundings {
  readonly payButton: Element | null;
  /** What the shopper may want to read beside the card. */
  readonly readable: readonly Element[];
}

/** Knows what lies around a card, searched anew four times a second for the pay button, once for the rest. */
export function followSurroundings(resolve: ResolveAnchor): (now: number) => Surroundings {
  let payButton: Element | null = null;
  let readable: Element[] = [];
  let paySearched = Number.NEGATIVE_INFINITY;
  let restSearched = Number.NEGATIVE_INFINITY;
  return (now) => {
    if (now - paySearched >= 1_000 / SEARCHES_A_SECOND) {
      paySearched = now;
      payButton = resolve('pay-button');
    }
    if (now - restSearched >= CHECK_MS) {
      restSearched = now;
      const found = (['method-list', 'total', 'installments'] as const).map((role) => resolve(role));
      readable = found.filter((element) => element !== null);
    }
    return { payButton, readable };
  };
}
