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

/** What a fact is told as: protection of the shop, protection by a badge of the page, or something to know. */
function reasonOf({ mark, protects }: SafeguardFact): string {
  if (protects === false) return 'safeguard-note';
  return mark === null ? 'safeguard-here' : 'safeguard-marked';
}

/** Badges whose words are plain enough to be meant on any shop; "Choice" may be anything there. */
const PLAIN_MARKS: ReadonlySet<string> = new Set(['buyer-protection', 'free-return']);

/**
 * Badges the page carries and no fact explains here: they are named, their terms are not. On a shop that is known the
 * terms are not confirmed for the shopper's market; elsewhere they are the shop's own.
 */
function unexplained({ facts, host, marks }: SafeguardsView, held: readonly SafeguardFact[]): Advice[] {
  const isKnown =
    host !== null && facts.safeguards.some(({ shops }) => shops?.some((domain) => isOn(host, domain)));
  return [...new Set(marks.map(({ mark }) => mark))]
    .filter((mark) => !held.some((fact) => fact.mark === mark) && (isKnown || PLAIN_MARKS.has(mark)))
    .map((mark) => ({
      id: `safeguard.mark.${mark}`,
      kind: 'safeguard',
      severity: 'info',
      reason: isKnown ? 'safeguard-mark-unconfirmed' : 'safeguard-mark-own',
      facts: [],
      numbers: { badge: { type: 'word', key: `guidance.mark.${mark}` } },
      sources: [],
      unsure: true,
      anchor: null,
    }));
}

/**
 * What protects this purchase, those the page itself carries a mark of first, then what is only good to know, then
 * badges without known terms. Days only, never an end date: each window starts at an event (the seller ships, the
 * parcel arrives) that has not happened yet.
 */
export function safeguardAdvice(view: SafeguardsView): Advice[] {
  const held = view.facts.safeguards.filter((fact) => holds(fact, view));
  const order = (fact: SafeguardFact) => (fact.protects === false ? 2 : 0) + (fact.mark === null ? 1 : 0);
  const explained = [...held]
    .sort((a, b) => order(a) - order(b))
    .map(
      (fact): Advice => ({
        id: `safeguard.${fact.id}`,
        kind: 'safeguard',
        severity: 'info',
        reason: reasonOf(fact),
        facts: [fact.id],
        numbers: numbersOf(fact),
        sources: fact.sources,
        unsure: fact.confidence === 'weak' || fact.conflict || isStale(fact, view.today),
        anchor: null,
      }),
    );
  return [...explained, ...unexplained(view, held)];
}

function numbersOf(fact: SafeguardFact): Record<string, AdviceNumber> {
  return Object.fromEntries(
    fact.windows.map(({ key, days }) => [key, { type: 'count', count: days } satisfies AdviceNumber]),
  );
}
