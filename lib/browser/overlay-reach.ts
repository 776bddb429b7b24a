import type { OverlayHost } from './overlay-host';
import { isDrawn, rectOf } from './overlay-measure';

/** How often we look, how many misses in a row make us step aside, and for how long. */
const CHECK_MS = 250;
const MAX_MISSES = 2;
const ASIDE_MS = 2_000;

/**
 * Asks the browser four times a second what lies at the middle of our box: covered or inert (a dialog we could
 * not see coming), we rise once, then step aside for a while.
 *
 * @param box what stands on the page now, or null while nothing does.
 * @returns whether to show anything at `now` (milliseconds).
 */
export function watchReach(
  document: Document,
  overlay: OverlayHost,
  box: () => Element | null,
  rise: () => void,
): (now: number) => boolean {
  let misses = 0;
  let checkedAt = 0;
  let asideUntil = 0;
  return (now) => {
    if (now < asideUntil) return false;
    const shown = box();
    if (now - checkedAt < CHECK_MS || shown === null || !isDrawn(shown)) return true;
    checkedAt = now;
    const { left, top, width, height } = rectOf(shown);
    const hit = document.elementFromPoint(left + width / 2, top + height / 2);
    if (hit === overlay.element) misses = 0;
    else misses += 1;
    if (misses === 1) rise();
    if (misses < MAX_MISSES) return true;
    misses = 0;
    asideUntil = now + ASIDE_MS;
    return false;
  };
}
