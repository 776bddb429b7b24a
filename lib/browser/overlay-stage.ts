import { type Persistence, persist, STANDING } from '../tour/persistence';
import type { OverlayHost } from './overlay-host';
import { isDrawn, rectOf } from './overlay-measure';
import { layerAround, modalsOf, topLayerOf } from './overlay-page';

/** `gone`: out of the page and waiting; `aside`: a dialog of the page holds the stage; `refused`: the page wins. */
export type Standing = 'on' | 'gone' | 'aside' | 'refused';

/** Keeps the host where the shopper can use it: in the right parent, in the top layer, on top. */
export interface Stage {
  /** Once a frame: mends what can be mended and tells how we stand; `target` is what the card points at. */
  keep(target: Element | null, now: number): Standing;
  /** Whether nothing of the page came above us unnoticed, and our box is really drawn. */
  isClear(): boolean;
}

/** How often we rise above what the page opens before we leave it to the page. */
const MAX_RAISES = 8;
/** Checks that a covered card fails before it stands aside, and how long it then stays there. */
const MAX_MISSES = 2;
const CHECK_MS = 250;
const ASIDE_MS = 2_000;

/**
 * @param box what stands on the page now and must be reachable (card or pill), or null while nothing does.
 */
export function createStage(document: Document, overlay: OverlayHost, box: () => Element | null): Stage {
  let persistence: Persistence = STANDING;
  let below = new Set<Element>();
  let raises = 0;
  let misses = 0;
  let checkedAt = 0;
  let asideUntil = 0;

  const rise = () => {
    below = new Set(topLayerOf(document, overlay.element));
    overlay.raise();
  };
  const isCovered = () => topLayerOf(document, overlay.element).some((element) => !below.has(element));

  /** Where the host belongs, or null when a dialog of the page must be left alone with the shopper. */
  const homeFor = (target: Element | null): Element | null => {
    const layer = target ? layerAround(target) : null;
    const modals = modalsOf(document);
    // A dialog opened later comes later in most pages; any that does not hold the target makes us step aside.
    const blocked = modals.some(
      (modal) => layer === null || !(modal === layer || modal.contains(layer) || layer.contains(modal)),
    );
    if (blocked) return null;
    if (layer === null) return document.documentElement;
    // Inside a shadow root of the page we have no business.
    return layer.getRootNode() === document ? layer : null;
  };

  /** Asks the browser what lies at the middle of our box: covered or inert, we rise once, then step aside. */
  const isReachable = (now: number): boolean => {
    const shown = box();
    if (now - checkedAt < CHECK_MS || shown === null || !isDrawn(shown)) return true;
    checkedAt = now;
    const { left, top, width, height } = rectOf(shown);
    if (document.elementFromPoint(left + width / 2, top + height / 2) === overlay.element) {
      misses = 0;
      return true;
    }
    misses += 1;
    if (misses < MAX_MISSES) rise();
    return misses < MAX_MISSES;
  };

  return {
    keep(target, now) {
      if (now < asideUntil) return 'aside';
      const home = homeFor(target);
      if (home === null) return 'aside';

      const taken = !overlay.isIntact() && overlay.hasHome();
      const { state, act } = persist(persistence, taken, now);
      persistence = state;
      if (act === 'give-up') return 'refused';
      if (act === 'wait') return 'gone';
      if (act === 'return' || !overlay.isIntact() || overlay.element.parentNode !== home) {
        below = new Set(topLayerOf(document, overlay.element));
        overlay.moveTo(home);
      } else if (isCovered()) {
        raises += 1;
        if (raises > MAX_RAISES) return 'refused';
        rise();
      }
      if (isReachable(now)) return 'on';
      misses = 0;
      asideUntil = now + ASIDE_MS;
      return 'aside';
    },
    isClear: () =>
      overlay.isIntact() &&
      !isCovered() &&
      overlay.element.checkVisibility({ visibilityProperty: true, contentVisibilityAuto: true }),
  };
}
