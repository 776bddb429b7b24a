import type { Advice, AdviceNumber } from '../knowledge/advice';
import type { Facts, SafeguardFact } from '../knowledge/facts';
import { isStale } from '../knowledge/lookup';
import type { MethodId } from '../page/method-ids';
import type { SafeguardMark } from '../page/reading';

export interface SafeguardsView {
  readonly facts: Facts;
  /** Host of the page, or null where there is none. */
  readonly host: string | null;
  readonly marks: readonly SafeguardMark[];
  /** Methods the page offers. */
  readonly methods: readonly MethodId[];
  /** ISO date. */
  readonly today: string;
}

const isOn = (host: string, domain: string) => host === domain || host.endsWith(`.${domain}`);

/** Whether a safeguard can hold here: on one of its shops, by one of its methods, and where it needs a mark, with it on the page. */
function holds(fact: SafeguardFact, view: SafeguardsView): boolean {
  const { host, marks, methods } = view;
  if (fact.methods !== null && !fact.methods.some((id) => methods.includes(id))) return false;
  if (fact.shops !== null && (host === null || !fact.shops.some((domain) => isOn(host, domain))))
    return false;
  return fact.mark === null || marks.some(({ mark }) => mark === fact.mark);
}

/**
 * What protects this purchase, those the page itself carries a mark of first. Days only, never an end date:
 * each window starts at an event (the seller ships, the parcel arrives) that has not happened yet.
 */
export function safeguardAdvice(view: SafeguardsView): Advice[] {
  const held = view.facts.safeguards.filter((fact) => holds(fact, view));
  return [...held]
    .sort((a, b) => Number(b.mark !== null) - Number(a.mark !== null))
    .map((fact) => ({
      id: `safeguard.${fact.id}`,
      kind: 'safeguard',
      severity: 'info',
      reason: fact.mark === null ? 'safeguard-here' : 'safeguard-marked',
      facts: [fact.id],
      numbers: numbersOf(fact),
      sources: fact.sources,
      unsure: fact.confidence === 'weak' || fact.conflict || isStale(fact, view.today),
      anchor: null,
    }));
}

function numbersOf(fact: SafeguardFact): Record<string, AdviceNumber> {
  return Object.fromEntries(
    fact.windows.map(({ key, days }) => [key, { type: 'count', count: days } satisfies AdviceNumber]),
  );
}
