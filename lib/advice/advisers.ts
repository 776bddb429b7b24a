import { guidanceAdvice } from '../guidance/guidance-advice';
import { installmentAdvice } from '../installments/advice';
import type { Advice } from '../knowledge/advice';
import { limitAdvice } from '../limits/limit-advice';
import { failureAdvice } from '../payment-failures/failure-advice';
import { safeguardAdvice } from '../safeguards/safeguard-advice';
import { installmentView, type Judgement, limitsView } from './judge';
import { type AdviceView, todayOf } from './view';

/** One room's voice. */
export interface Adviser {
  /** The room's name: advice of `guidance` comes from `lib/guidance`. */
  readonly room: string;
  readonly advise: (view: AdviceView, judged: Judgement) => Advice[];
}

/** Whether there is still something to pay: after it, limits, methods and offers have nothing left to say. */
const isAhead = (view: AdviceView): boolean => view.reading?.kind !== 'result';

/** What limits say. That a fee begins is left out where the fee itself is told. */
function limitsSay(view: AdviceView, judged: Judgement): Advice[] {
  const feeTold = guidanceAdvice(judged.methods).some(({ reason }) => reason.startsWith('method-fee'));
  return limitAdvice(limitsView(view)).filter(({ reason }) => !(feeTold && reason === 'limit-fee-over'));
}

/** Every room that speaks, in the order they are heard among equals. */
export const ADVISERS: readonly Adviser[] = [
  {
    room: 'payment-failures',
    advise: (view) => {
      const { facts, host, reading } = view;
      return failureAdvice({ failure: reading?.failure ?? null, host, facts, today: todayOf(view) });
    },
  },
  { room: 'limits', advise: (view, judged) => (isAhead(view) ? limitsSay(view, judged) : []) },
  { room: 'guidance', advise: (view, judged) => (isAhead(view) ? guidanceAdvice(judged.methods) : []) },
  { room: 'installments', advise: (view) => (isAhead(view) ? installmentAdvice(installmentView(view)) : []) },
  {
    room: 'safeguards',
    advise: (view) => {
      const { facts, host, reading } = view;
      return safeguardAdvice({
        facts,
        host,
        marks: reading?.marks ?? [],
        methods: (reading?.methods ?? []).map(({ id }) => id),
        today: todayOf(view),
      });
    },
  },
];
