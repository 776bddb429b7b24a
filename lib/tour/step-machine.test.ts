import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { alipay } from './guides/alipay';
import { back, end, isLast, next, start, stepOf, type TourState } from './step-machine';

describe('step machine', () => {
  it('walks to the end and finishes', () => {
    let state = start(alipay, null);
    const seen = [stepOf(alipay, state).id];
    while (!isLast(alipay, state)) {
      state = next(alipay, state);
      seen.push(stepOf(alipay, state).id);
    }
    expect(seen).toEqual(['choose', 'total', 'pay']);
    expect(next(alipay, state)).toEqual({ index: 2, end: 'finished' });
  });

  it('resumes at a named step, and at the first where this version has no such step', () => {
    expect(start(alipay, 'pay')).toEqual({ index: 2, end: null });
    expect(start(alipay, 'removed-step')).toEqual({ index: 0, end: null });
  });

  it('keeps the first reason and does not move once ended', () => {
    const closed = end(start(alipay, 'total'), 'closed');
    expect(end(closed, 'refused')).toEqual(closed);
    expect(next(alipay, closed)).toEqual(closed);
    expect(back(closed)).toEqual(closed);
  });

  it('falls back to the first card for an index out of range', () => {
    expect(stepOf(alipay, { index: 9, end: null }).id).toBe('choose');
  });

  it('never leaves the guide, whatever is pressed', () => {
    const move = fc.constantFrom<(state: TourState) => TourState>(
      (state) => next(alipay, state),
      back,
      (state) => end(state, 'closed'),
    );
    fc.assert(
      fc.property(fc.array(move, { maxLength: 30 }), (moves) => {
        const state = moves.reduce((at, apply) => apply(at), start(alipay, null));
        expect(state.index).toBeGreaterThanOrEqual(0);
        expect(state.index).toBeLessThan(alipay.steps.length);
      }),
    );
  });
});
