import type { Advice } from '../knowledge/advice';
import type { Facts, FailureFact } from '../knowledge/facts';
import { isStale } from '../knowledge/lookup';
import { ownerOf } from '../knowledge/site-owner';
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

/** Whether a shop's own code can be meant here: on its site, or on another site of the same owner. */
function isOwnCode({ shop }: FailureFact, host: string | null, facts: Facts): boolean {
  if (shop === null) return true;
  if (host === null) return false;
  const owner = ownerOf(facts, host);
  return host === shop || host.endsWith(`.${shop}`) || (owner !== null && owner === ownerOf(facts, shop));
}

/**
 * What the page's error means and the one next step: by its code, where the shop's codes are known; else that
 * nothing is known of it, and what holds of any failed payment. Whether money left is never guessed.
 */
export function failureAdvice({ failure, host, facts, today }: FailureView): Advice[] {
  if (failure === null) return [];
  const { code } = failure;
  const fact = facts.failures.find(
    (one) => one.code !== null && one.code === code?.toUpperCase() && isOwnCode(one, host, facts),
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
