import { guidanceAdvice } from '../guidance/guidance-advice';
import { installmentAdvice } from '../installments/advice';
import type { Advice } from '../knowledge/advice';
import { limitAdvice } from '../limits/limit-advice';
import { safeguardAdvice } from '../safeguards/safeguard-advice';
import { installmentView, type Judgement, limitsView } from './judge';
import type { AdviceView } from './view';

/** One room's voice. */
export interface Adviser {
  /** The room's name: advice of `guidance` comes from `lib/guidance`. */
  readonly room: string;
  readonly advise: (view: AdviceView, judged: Judgement) => Advice[];
}

/** Every room that speaks, in the order they are heard among equals. */
export const ADVISERS: readonly Adviser[] = [
  { room: 'limits', advise: (view) => limitAdvice(limitsView(view)) },
  { room: 'guidance', advise: (_, judged) => guidanceAdvice(judged.methods) },
  { room: 'installments', advise: (view) => installmentAdvice(installmentView(view)) },
  {
    room: 'safeguards',
    advise: ({ facts, host, reading, now }) =>
      safeguardAdvice({ facts, host, marks: reading?.marks ?? [], today: now.slice(0, 10) }),
  },
];
