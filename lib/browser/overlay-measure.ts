import { overlap, type Rect } from '../tour/geometry';

export function rectOf(element: Element): Rect {
  const { left, top, width, height } = element.getBoundingClientRect();
  return { left, top, width, height };
}

/** What the shopper sees of the page: smaller than the window under pinch zoom or an on-screen keyboard. */
export function viewportOf(window: Window): Rect {
  const { offsetLeft, offsetTop, width, height } = window.visualViewport as VisualViewport;
  return { left: offsetLeft, top: offsetTop, width, height };
}

/** Whether an element is on the page and draws a box. */
export function isDrawn(element: Element): boolean {
  if (!element.isConnected || !element.checkVisibility({ visibilityProperty: true })) return false;
  const { width, height } = element.getBoundingClientRect();
  return width > 0 && height > 0;
}

/** The element around this one, across shadow boundaries. */
export function parentOf(element: Element): Element | null {
  if (element.assignedSlot) return element.assignedSlot;
  if (element.parentElement) return element.parentElement;
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? root.host : null;
}

/**
 * The ancestors that cut an element off where it runs past them (scrollers and the like), nearest first. Reads
 * styles, so the answer is kept a while by the caller. A fixed element is cut off by none; an absolute one only
 * from its containing block on.
 */
export function clippersOf(element: Element, window: Window): Element[] {
  const found: Element[] = [];
  const { documentElement, body } = element.ownerDocument;
  let position = window.getComputedStyle(element).position;
  for (let at = parentOf(element); at && position !== 'fixed'; at = parentOf(at)) {
    if (at === documentElement || at === body) break;
    const style = window.getComputedStyle(at);
    const isContaining = style.position !== 'static' || style.transform !== 'none';
    if (position === 'absolute' && !isContaining) continue;
    if (style.overflowX !== 'visible' || style.overflowY !== 'visible') found.push(at);
    position = style.position;
  }
  return found;
}

/** The part of a box that its clippers and the viewport leave to see, or null. */
export function visiblePart(rect: Rect, clippers: readonly Element[], viewport: Rect): Rect | null {
  let seen = overlap(rect, viewport);
  for (const clipper of clippers) {
    if (seen === null) return null;
    seen = overlap(seen, rectOf(clipper));
  }
  return seen;
}

/** How our root's own pixels lie in the viewport: a page may zoom or transform the whole document. */
export interface Frame {
  readonly left: number;
  readonly top: number;
  readonly scaleX: number;
  readonly scaleY: number;
}

/** Side of the probe, in our own pixels. */
const PROBE = 100;

/** Adds the probe: an invisible box written at 0,0, whose place on screen tells how all others must be corrected. */
export function addProbe(root: ShadowRoot): HTMLElement {
  const probe = root.ownerDocument.createElement('div');
  const { style } = probe;
  style.cssText = `position:fixed;left:0;top:0;width:${PROBE}px;height:${PROBE}px;visibility:hidden;pointer-events:none`;
  root.append(probe);
  return probe;
}

export function frameOf(probe: Element): Frame {
  const { left, top, width, height } = rectOf(probe);
  return { left, top, scaleX: width / PROBE || 1, scaleY: height / PROBE || 1 };
}

/** On whole pixels, so that letters are sharp; less than the gap kept around everything forbidden. */
export function snapped(rect: Rect): Rect {
  return { ...rect, left: Math.round(rect.left), top: Math.round(rect.top) };
}

/** Writes a viewport box as an element's place, only where it changed; a side not named is left to the contents. */
export function put(
  { style }: HTMLElement,
  frame: Frame,
  rect: Rect,
  ...sides: readonly ('width' | 'height')[]
): void {
  const write = (side: keyof Rect, value: number) => {
    const text = `${Math.round(value * 100) / 100}px`;
    if (style[side] !== text) style[side] = text;
  };
  write('left', (rect.left - frame.left) / frame.scaleX);
  write('top', (rect.top - frame.top) / frame.scaleY);
  for (const side of sides) write(side, rect[side] / (side === 'width' ? frame.scaleX : frame.scaleY));
}
