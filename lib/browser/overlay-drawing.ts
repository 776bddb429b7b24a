import type { Rect, Size } from '../tour/geometry';
import type { Placement } from '../tour/placement';
import type { GuideModel, GuideParts, GuideView } from '../tour/view';
import { addProbe, frameOf, put, rectOf, snapped } from './overlay-measure';

/** The pill: 44 px high, as a finger wants it. */
const PILL: Size = { width: 64, height: 44 };
const MIN_CARD = 120;
/** Room the card leaves beside itself in a narrow window. */
const MARGIN = 16;

/** What is drawn in our root: renders when the model changes, measures when the words do, moves boxes each frame. */
export function createDrawing(view: GuideView, root: ShadowRoot, first: GuideModel) {
  const looks = view.mount(root);
  const probe = addProbe(root);
  let model = first;
  let parts: GuideParts = looks.render(first);
  let card: Size = { width: 0, height: 0 };
  let measuredFor = '';

  return {
    /** Renders; true when anything changed. */
    draw(next: GuideModel): boolean {
      const keys = Object.keys(next) as (keyof GuideModel)[];
      if (keys.every((key) => next[key] === model[key])) return false;
      model = next;
      parts = looks.render(next);
      return true;
    },
    /** The sizes in viewport pixels of what may be placed; the card as tall as its words are. */
    sizes(viewport: Rect): { card: Size; minHeight: number; pill: Size } {
      const { scaleX, scaleY } = frameOf(probe);
      const key = [model.index, model.sight, viewport.width, viewport.height, scaleX, scaleY].join();
      if (key !== measuredFor) {
        measuredFor = key;
        parts.card.style.height = '';
        parts.card.style.maxWidth = `${viewport.width / scaleX - MARGIN}px`;
        card = rectOf(parts.card);
      }
      const pill = { width: PILL.width * scaleX, height: PILL.height * scaleY };
      return { card, minHeight: MIN_CARD * scaleY, pill };
    },
    place(placed: Placement, target: Rect | null): void {
      const frame = frameOf(probe);
      if (placed.shape === 'card') put(parts.card, frame, snapped(placed.rect), 'height');
      if (placed.shape === 'pill') put(parts.pill, frame, snapped(placed.rect), 'width', 'height');
      if (target) put(parts.ring, frame, target, 'width', 'height');
    },
    /** What stands on the page now, or null. */
    standing(): Element | null {
      if (model.shape === 'hidden') return null;
      return model.shape === 'card' ? parts.card : parts.pill;
    },
    focusHeading: () => parts.heading.focus({ preventScroll: true }),
    remove: () => looks.unmount(),
  };
}
