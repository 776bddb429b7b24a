import { describe, expect, it } from 'vitest';
import { distance, grown, holds, meets, overlap } from './geometry';

const box = (left: number, top: number, width: number, height: number) => ({ left, top, width, height });

describe('geometry', () => {
  it('tells shared area, not touching edges', () => {
    expect(overlap(box(0, 0, 10, 10), box(5, 6, 10, 10))).toEqual(box(5, 6, 5, 4));
    expect(meets(box(0, 0, 10, 10), box(10, 0, 5, 5))).toBe(false);
    expect(meets(box(0, 0, 10, 10), box(2, 2, 0, 5))).toBe(false);
  });

  it('tells what lies inside, forgiving half a pixel', () => {
    expect(holds(box(0, 0, 10, 10), box(-0.4, 0, 10, 10))).toBe(true);
    expect(holds(box(0, 0, 10, 10), box(0, 0, 10, 11))).toBe(false);
  });

  it('grows and shrinks, never below nothing', () => {
    expect(grown(box(4, 4, 2, 2), 2)).toEqual(box(2, 2, 6, 6));
    expect(grown(box(4, 4, 2, 2), -3)).toEqual(box(7, 7, 0, 0));
  });

  it('measures the gap between boxes', () => {
    expect(distance(box(0, 0, 10, 10), box(13, 14, 5, 5))).toBe(5);
    expect(distance(box(13, 14, 5, 5), box(0, 0, 10, 10))).toBe(5);
    expect(distance(box(0, 0, 10, 10), box(4, 30, 1, 1))).toBe(20);
    expect(distance(box(0, 0, 10, 10), box(5, 5, 10, 10))).toBe(0);
  });
});
