import type { Advice } from '../knowledge/advice';
import type { MethodAdvice } from './types';

/**
 * What is worth saying aloud of the methods: that the chosen one would be stopped while another fits, or
 * that it costs a known fee. A method that simply fits says nothing.
 */
export function guidanceAdvice(methods: readonly MethodAdvice[]): Advice[] {
  const chosen = methods.find((one) => one.chosen && one.offered);
  if (!chosen) return [];
  const better = methods.find((one) => one.offered && one.status === 'fits' && one.id !== chosen.id);
  if (chosen.status === 'over-limit' && better) {
    return [
      adviceOf(chosen, 'stop', 'method-other-fits', {
        other: { type: 'word', key: `common.method.${better.id}` },
      }),
    ];
  }
  if (chosen.fee !== null && chosen.fee.minor > 0) {
    return [adviceOf(chosen, 'care', chosen.feeAtLeast ? 'method-fee-at-least' : 'method-fee', {})];
  }
  return [];
}

function adviceOf(
  method: MethodAdvice,
  severity: Advice['severity'],
  reason: string,
  more: Advice['numbers'],
): Advice {
  return {
    id: `method.${method.id}.${reason}`,
    kind: 'method',
    severity,
    reason,
    facts: method.fact ? [method.fact.id] : [],
    numbers: { ...method.numbers, method: { type: 'word', key: `common.method.${method.id}` }, ...more },
    sources: method.sources,
    unsure: method.unsure,
    anchor: `method:${method.id}`,
  };
}
