/** A box in viewport pixels, as `getBoundingClientRect` gives them. */
export interface Rect {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

export interface Size {
  readonly width: number;
  readonly height: number;
}

export const right = (rect: Rect): number => rect.left + rect.width;
export const bottom = (rect: Rect): number => rect.top + rect.height;

/** Whether two boxes share any area. Touching edges do not count; an empty box meets nothing. */
export function meets(a: Rect, b: Rect): boolean {
  return overlap(a, b) !== null;
}

/** The shared part of two boxes, or null where they share no area. */
export function overlap(a: Rect, b: Rect): Rect | null {
  const left = Math.max(a.left, b.left);
  const top = Math.max(a.top, b.top);
  const width = Math.min(right(a), right(b)) - left;
  const height = Math.min(bottom(a), bottom(b)) - top;
  return width > 0 && height > 0 ? { left, top, width, height } : null;
}

/** Whether `inner` lies wholly in `outer`; half a pixel of rounding is forgiven. */
export function holds(outer: Rect, inner: Rect): boolean {
  return (
    inner.left >= outer.left - 0.5 &&
    inner.top >= outer.top - 0.5 &&
    right(inner) <= right(outer) + 0.5 &&
    bottom(inner) <= bottom(outer) + 0.5
  );
}

/** The box grown by so many pixels on each side (shrunk when negative, never below nothing). */
export function grown(rect: Rect, by: number): Rect {
  return {
    left: rect.left - by,
    top: rect.top - by,
    width: Math.max(0, rect.width + 2 * by),
    height: Math.max(0, rect.height + 2 * by),
  };
}

/** The gap between two boxes, in pixels; 0 where they touch or overlap. */
export function distance(a: Rect, b: Rect): number {
  const x = Math.max(a.left - right(b), b.left - right(a), 0);
  const y = Math.max(a.top - bottom(b), b.top - bottom(a), 0);
  return Math.hypot(x, y);
}
