import { type Persistence, persist, STANDING } from '../tour/persistence';
import type { OverlayHost } from './overlay-host';
import { type Layers, layersOf } from './overlay-page';

/** `gone`: out of the page and waiting; `aside`: a dialog of the page holds the stage; `refused`: the page wins. */
export type Standing = 'on' | 'gone' | 'aside' | 'refused';

/** Keeps the host where the shopper can use it: in the right parent, in the top layer, on top. */
export interface Stage {
  /** Mends what can be mended and tells how we stand. `home`: where the host belongs, null for nowhere now. */
  keep(home: Element | null, layers: Layers, now: number): Standing;
  rise(): void;
  /** Whether nothing of the page came above us unnoticed, and our box is really drawn. */
  isClear(): boolean;
}

/** How often we rise above what the page opens before we leave it to the page. */
const MAX_RAISES = 8;

export function createStage(document: Document, overlay: OverlayHost): Stage {
  const { element } = overlay;
  let persistence: Persistence = STANDING;
  let below: readonly Element[] = [];
  let raises = 0;

  const rise = () => {
    below = layersOf(document, element).top;
    overlay.raise();
  };
  const isCovered = ({ top }: Layers) => top.some((other) => !below.includes(other));

  return {
    keep(home, layers, now) {
      if (home === null) return 'aside';
      const isTaken = !overlay.isIntact() && overlay.hasHome();
      const { state, act } = persist(persistence, isTaken, now);
      persistence = state;
      if (act === 'give-up') return 'refused';
      if (act === 'wait') return 'gone';
      if (!overlay.isIntact() || element.parentNode !== home) {
        below = layersOf(document, element).top;
        overlay.moveTo(home);
      } else if (isCovered(layers)) {
        raises += 1;
        if (raises > MAX_RAISES) return 'refused';
        rise();
      }
      return 'on';
    },
    rise,
    isClear: () =>
      overlay.isIntact() &&
      !isCovered(layersOf(document, element)) &&
      element.checkVisibility({ visibilityProperty: true, contentVisibilityAuto: true }),
  };
}
