import { grown, holds, meets, type Rect, type Size } from './geometry';
import { freeSpots } from './spots';

/** Room left to the viewport's edge and to whatever must stay free: a finger aimed at one must not hit the other. */
const GAP = 12;

/**
 * Where the chip stands: the lowest free spot along the viewport's edges, or null when everything there would
 * cover the pay button, a focused field or an open list.
 */
export function placeChip(input: {
  readonly size: Size;
  readonly viewport: Rect;
  readonly forbidden: readonly Rect[];
  readonly direction: 'ltr' | 'rtl';
}): Rect | null {
  const room = grown(input.viewport, -GAP);
  const blocked = input.forbidden.map((rect) => grown(rect, GAP));
  const spots = freeSpots(input.size, room, blocked, input.direction);
  return spots.find((spot) => holds(room, spot) && !blocked.some((rect) => meets(rect, spot))) ?? null;
}
