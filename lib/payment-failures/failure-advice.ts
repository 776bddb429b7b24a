import type { Advice } from '../knowledge/advice';
import type { Facts } from '../knowledge/facts';
import { isStale } from '../knowledge/lookup';
import { holdsAt } from '../knowledge/site-owner';
import type { FailureReading } from '../page/reading';

export interface FailureView {
  readonly failure: FailureReading | null;
  /** Host of the page, or null where there is none. */
  readonly host: string | null;
  readonly facts: Facts;
  /** ISO date. */
  readonly today: string;
}

/** What holds of any payment that failed: the money may be set aside all the same. */
const HELD = 'fail-pending-hold';

/**
 * What the page's error means and the one next step: by its code, where the shop's codes are known; else that
 * nothing is known of it, and what holds of any failed payment. Whether money left is never guessed.
 */
export function failureAdvice({ failure, host, facts, today }: FailureView): Advice[] {
  if (failure === null) return [];
  const { code } = failure;
  const fact = facts.failures.find(
    (one) => one.code !== null && one.code === code?.toUpperCase() && holdsAt(one.shop, host, facts),
  );
  const told = fact ?? facts.failures.find(({ id }) => id === HELD);
  if (!told) return [];
  const reason = fact ? 'failure-known' : code === null ? 'failure-told' : 'failure-code-unknown';
  return [
    {
      id: `failure.${fact ? fact.id : 'unknown'}`,
      kind: 'failure',
      severity: 'stop',
      reason,
      facts: [told.id],
      numbers: {
        ...(code !== null && { code: { type: 'text', text: code } }),
        meaning: { type: 'word', key: `${told.id}.meaning` },
        next: { type: 'word', key: `${told.id}.do` },
        charged: { type: 'word', key: `failure.charged.${told.charged}` },
      },
      sources: told.sources,
      unsure: told.conflict || told.confidence === 'weak' || isStale(told, today),
      anchor: 'error',
    },
  ];
}
