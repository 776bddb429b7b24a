import type { MethodAdvice } from '../../lib/guidance/types';
import type { Facts, NoteFact } from '../../lib/knowledge/facts';
import { holdsAt } from '../../lib/knowledge/site-owner';
import type { MethodRow } from './popup-model';

/** What is known of a method beside its own record. How-tos have a section of their own. */
export function aboutMethod(
  { id, fact }: MethodAdvice,
  facts: Facts,
  host: string | null,
): Pick<MethodRow, 'plans' | 'plansIn' | 'notes'> {
  return {
    plans: fact ? [] : facts.plans.filter(({ provider, methods }) => provider === id && methods.includes(id)),
    plansIn: (!fact && facts.plansAbroad?.find(({ method }) => method === id)?.markets) || [],
    notes: [
      // One that names no method tells of the card's bank.
      ...facts.refunds.filter(
        ({ methods, shop }) =>
          holdsAt(shop, host, facts) && (methods?.includes(id) ?? fact?.family === 'card'),
      ),
      ...facts.notes.filter(({ topic, methods }) => topic !== 'shopping' && methods?.includes(id)),
    ],
  };
}

/** Tricks of fraudsters, whatever is paid with. */
export function scamsOf(facts: Facts): NoteFact[] {
  return facts.notes.filter(({ topic }) => topic === 'scam');
}
