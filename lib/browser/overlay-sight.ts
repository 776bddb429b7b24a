import type { Rect } from '../tour/geometry';
import { type Sight, sightOf } from '../tour/seek';
import { clippersOf, rectOf, viewportOf, visiblePart } from './overlay-measure';
import type { TargetFollower } from './overlay-target';

/** What a card can know of its target now. */
export interface Seen {
  readonly element: Element | null;
  /** The part of it the shopper sees, in viewport pixels, or null. */
  readonly part: Rect | null;
  readonly sight: Sight;
}

/** How long the list of scrollers around a target is believed. */
const CLIPPERS_MS = 250;
/** So much of a target in sight spares the page a scroll, in pixels. */
const ENOUGH = 80;

/** Measures what a target follower finds. */
export function watchSight(target: TargetFollower, window: Window) {
  let clippers: { of: Element; at: number; list: Element[] } | null = null;

  const clippersNow = (element: Element, now: number): Element[] => {
    if (clippers?.of !== element || now - clippers.at > CLIPPERS_MS) {
      clippers = { of: element, at: now, list: clippersOf(element, window) };
    }
    return clippers.list;
  };
  const look = (now: number): Seen => {
    const element = target.look(now);
    const part = element && visiblePart(rectOf(element), clippersNow(element, now), viewportOf(window));
    return { element, part, sight: sightOf(element !== null, part !== null, target.missedFor(now)) };
  };

  return {
    look,
    /** Scrolls the page to the target; only ever at the shopper's own wish. `always`: even if it is in sight. */
    bringIntoView(now: number, always: boolean): void {
      const { element, part } = look(now);
      if (!element) return;
      if (!always && part && part.height >= Math.min(rectOf(element).height, ENOUGH)) return;
      const isCalm = window.matchMedia('(prefers-reduced-motion: reduce)').matches;
      element.scrollIntoView({
        block: 'center',
        inline: 'nearest',
        behavior: isCalm ? 'instant' : 'smooth',
      });
    },
  };
}
