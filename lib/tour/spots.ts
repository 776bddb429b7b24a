import { bottom, type Rect, right, type Size } from './geometry';

/**
 * Spots along the two upright edges of a room, best first: bottom before top, the reading direction's end
 * before its start, each edge also just above and just below every obstacle. They lie along the edges; whether
 * one is free is for the caller to check.
 */
export function freeSpots(
  size: Size,
  room: Rect,
  obstacles: readonly Rect[],
  direction: 'ltr' | 'rtl',
): Rect[] {
  const sides = [right(room) - size.width, room.left];
  if (direction === 'rtl') sides.reverse();
  const rests = obstacles.flatMap((obstacle) => [obstacle.top - size.height, bottom(obstacle)]);
  const tops = [bottom(room) - size.height, room.top, ...rests].sort((a, b) => b - a);
  return tops.flatMap((top) => sides.map((left) => ({ left, top, ...size })));
}
