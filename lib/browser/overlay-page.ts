import type { Rect } from '../tour/geometry';
import { isDrawn, parentOf, rectOf } from './overlay-measure';

const TOP_LAYER = 'dialog:modal, [popover]:popover-open, :fullscreen';
const OPEN_LISTS = '[role="listbox"], [role="menu"], [popover]:popover-open, dialog[open]:not(:modal)';

/** The page's own elements in the top layer, ours left out. */
export function topLayerOf(document: Document, ours: Element): Element[] {
  return [...document.querySelectorAll(TOP_LAYER)].filter((element) => element !== ours);
}

/** The page's modal dialogs. */
export function modalsOf(document: Document): Element[] {
  return [...document.querySelectorAll('dialog:modal')];
}

/**
 * Where our host belongs while a card points at `target`: in the page's dialog or open menu around it, else under
 * `documentElement`; null when a dialog that does not hold the target must be left alone with the shopper.
 */
export function homeFor(document: Document, target: Element | null): Element | null {
  const layer = target ? layerAround(target) : null;
  const isBarred = modalsOf(document).some(
    (modal) => layer === null || !(modal.contains(layer) || layer.contains(modal)),
  );
  if (isBarred) return null;
  if (layer === null) return document.documentElement;
  // Inside a shadow root of the page we have no business.
  return layer.getRootNode() === document ? layer : null;
}

function layerAround(element: Element): Element | null {
  for (let at: Element | null = element; at; at = parentOf(at)) {
    if (at.matches('dialog:modal, [popover]:popover-open')) return at;
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
  for (const list of document.querySelectorAll(OPEN_LISTS)) {
    if (list !== ours && !list.contains(ours) && isDrawn(list)) boxes.push(rectOf(list));
  }
  return boxes;
}

function deepFocus(document: Document): Element | null {
  let at = document.activeElement;
  while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
  return at === document.body || at === document.documentElement ? null : at;
}
