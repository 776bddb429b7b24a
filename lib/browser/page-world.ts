import type { AnchorRole, Reading } from '../page/reading';

/** What our scripts on one page share. They live in one isolated world, apart from the page's own scripts. */
export interface PageWorld {
  /** The latest settled reading. */
  reading: Reading | null;
  /** Reads once more now. */
  readonly again: () => void;
  /** The element an anchor stands for at this moment, found anew when the page redrew it; null when gone or in doubt. */
  readonly resolve: (role: AnchorRole) => Element | null;
  /** Called after each new reading. */
  readonly listeners: Set<(reading: Reading) => void>;
  /** Ends the reader and whatever stands on it. */
  readonly end: AbortController;
  chip: AbortController | null;
  guide: AbortController | null;
  /** Where the guide that stands is, by `guideAt`. */
  guideAt: string | null;
}

// A symbol, since a page can plant any named property on the window by an element's id.
const KEY = Symbol.for('payguide');
type Holder = { [KEY]?: PageWorld };

export function pageWorld(): PageWorld | null {
  return (globalThis as Holder)[KEY] ?? null;
}

export function setPageWorld(world: PageWorld): void {
  (globalThis as Holder)[KEY] = world;
}
