import type { Guide, GuideStep } from './guide';

/** `finished`: Next on the last card; `closed`: the shopper closed it; `refused`: the page keeps taking it away. */
export type EndReason = 'finished' | 'closed' | 'refused';

/** Where the shopper is in a guide. Plain data, so that it outlives a page: only `step` need be kept. */
export interface TourState {
  readonly index: number;
  readonly end: EndReason | null;
}

/** Begins at the step of that id; at the first where it is null or not in this version. */
export function start(guide: Guide, step: string | null): TourState {
  const index = guide.steps.findIndex(({ id }) => id === step);
  return { index: Math.max(0, index), end: null };
}

/** One card on; after the last the guide is finished. An ended guide stays as it is. */
export function next(guide: Guide, state: TourState): TourState {
  if (state.end !== null) return state;
  return isLast(guide, state) ? { ...state, end: 'finished' } : { ...state, index: state.index + 1 };
}

/** One card back; the first stays. */
export function back(state: TourState): TourState {
  return state.end === null ? { ...state, index: Math.max(0, state.index - 1) } : state;
}

/** Ends the guide. The first reason stands. */
export function end(state: TourState, reason: EndReason): TourState {
  return state.end === null ? { ...state, end: reason } : state;
}

export function isLast(guide: Guide, state: TourState): boolean {
  return state.index >= guide.steps.length - 1;
}

/** The card shown now. */
export function stepOf(guide: Guide, state: TourState): GuideStep {
  return guide.steps[state.index] ?? guide.steps[0];
}
