import type { Advice } from '../knowledge/advice';
import { ADVISERS } from './advisers';
import { type Judgement, judge } from './judge';
import { type AdviceView, orderView } from './view';

const WEIGHT: Readonly<Record<Advice['severity'], number>> = { stop: 0, care: 1, info: 2 };

/** What the rooms say of an order that is judged already, worst first. */
export function adviseOn(view: AdviceView, judged: Judgement): Advice[] {
  return ADVISERS.flatMap((adviser) => adviser.advise(view, judged)).sort(
    (a, b) => WEIGHT[a.severity] - WEIGHT[b.severity],
  );
}

/** What Payguide has to say about one order, worst first. Pure: the same view gives the same advice. */
export function advise(view: AdviceView): Advice[] {
  const order = orderView(view);
  return adviseOn(order, judge(order));
}
