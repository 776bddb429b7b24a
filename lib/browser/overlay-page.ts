import type { Rect } from '../tour/geometry';
import { isDrawn, parentOf, rectOf } from './overlay-measure';

/** What of the page may lie above it or open over it. */
export interface Layers {
  /** Its modal dialogs. */
  readonly modals: readonly Element[];
  /** All its elements in the top layer. */
  readonly top: readonly Element[];
  /** Menus, list boxes and dialogs that leave the rest of the page in use. */
  readonly lists: readonly Element[];
}

const MODAL = 'dialog:modal';
const POPOVER = '[popover]:popover-open';
const TOP = `${MODAL},${POPOVER},:fullscreen`;
const ANY = `dialog[open],${TOP},[role=listbox],[role=menu]`;

/** Looks through the page once; ours is left out. */
export function layersOf(document: Document, ours: Element): Layers {
  const found = [...document.querySelectorAll(ANY)].filter((element) => element !== ours);
  const those = (selector: string) => found.filter((element) => element.matches(selector));
  return {
    modals: those(MODAL),
    top: those(TOP),
    lists: those(`:not(${MODAL},:fullscreen)`),
  };
}

/** How long a look through the page is believed; what closed meanwhile is noticed at once. */
const LOOK_MS = 100;

/** The same for every frame, at the cost of ten looks a second. */
export function watchLayers(document: Document, ours: Element): (now: number) => Layers {
  let layers = layersOf(document, ours);
  let at = Number.NEGATIVE_INFINITY;
  return (now) => {
    if (now - at >= LOOK_MS) {
      at = now;
      layers = layersOf(document, ours);
    }
    const still = (elements: readonly Element[], selector: string) =>
      elements.filter((element) => element.matches(selector));
    return { ...layers, modals: still(layers.modals, MODAL), top: still(layers.top, TOP) };
  };
}

/**
 * Where our host belongs while a card points at `target`: in the page's dialog or open menu around it, else under
 * `documentElement`; null when a dialog that does not hold the target must be left alone with the shopper.
 */
export function homeFor(document: Document, { modals }: Layers, target: Element | null): Element | null {
  const layer = target ? layerAround(target) : null;
  const isBarred = modals.some(
    (modal) => layer === null || !(modal.contains(layer) || layer.contains(modal)),
  );
  if (isBarred) return null;
  if (layer === null) return document.documentElement;
  // Inside a shadow root of the page we have no business.
  return layer.getRootNode() === document ? layer : null;
}

function layerAround(element: Element): Element | null {
  for (let at: Element | null = element; at; at = parentOf(at)) {
    if (at.matches(`${MODAL},${POPOVER}`)) return at;
  }
  return null;
}

/**
 * Boxes nothing of ours may cover: the pay button, the focused element, open lists. A focused container that
 * fills most of the window (pages focus `main` after a change) does not count; a focused frame always does,
 * since the field in it cannot be seen from here.
 */
export function forbiddenBoxes(
  document: Document,
  ours: Element,
  { lists }: Layers,
  payButton: Element | null,
  viewport: Rect,
): Rect[] {
  const boxes: Rect[] = [];
  if (payButton && isDrawn(payButton)) boxes.push(rectOf(payButton));
  const focused = deepFocus(document);
  if (focused && focused !== ours && isDrawn(focused)) {
    const box = rectOf(focused);
    const isSmall = box.width * box.height < (viewport.width * viewport.height) / 2;
    if (isSmall || focused.tagName === 'IFRAME') boxes.push(box);
  }
  for (const list of lists) {
    if (!list.contains(ours) && isDrawn(list)) boxes.push(rectOf(list));
  }
  return boxes;
}

function deepFocus(document: Document): Element | null {
  let at = document.activeElement;
  while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
  return at === document.body || at === document.documentElement ? null : at;
}
