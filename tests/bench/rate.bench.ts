import { bench, describe } from 'vitest';
import { type RateQuestion, rateOf } from '../../lib/installments/rate';

/** The same plans on every run: a linear congruential generator (Numerical Recipes). */
function plans(count: number): RateQuestion[] {
  let state = 20_26_11;
  const next = (below: number): number => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state % below;
  };
  return Array.from({ length: count }, () => {
    const amount = 1_000 + next(1_000_000);
    const parts = 2 + next(35);
    const each = Math.ceil((amount * (1_000 + next(400))) / 1_000 / parts);
    const method = (['effective-annual', 'nominal-12', 'regz-actuarial'] as const)[next(3)] ?? 'nominal-12';
    const f = method === 'regz-actuarial' ? next(30) / 30 : 0;
    return {
      amount,
      payments: Array.from({ length: parts }, (_, index) => ({ t: index + 1, f, amount: each })),
      unit: 'month',
      method,
    };
  });
}

const questions = plans(10_000);

// The goal is under 200 ms for one round.
describe('rates', () => {
  bench('10,000 random plans', () => {
    for (const question of questions) rateOf(question);
  });
});
