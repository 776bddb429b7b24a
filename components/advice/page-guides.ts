import type { MethodAdvice } from '../../lib/guidance/types';
import type { OfferRow } from '../../lib/installments/types';
import type { Facts } from '../../lib/knowledge/facts';
import type { Reading } from '../../lib/page/reading';
import { type GuideStart, guideFor, guideOf } from '../../lib/tour/guide-for';
import { GUIDES } from '../../lib/tour/guides';
import type { HowTo, MethodRow } from './popup-model';

/** Whether the page still has something to choose, so that a guide has something to point at. */
const isPointable = (reading: Reading | null): reading is Reading =>
  reading !== null && reading.kind !== 'none' && reading.kind !== 'result';

/**
 * The guide that shows a method's row on the page (`label`: the page's name for it), or null. What lends without a
 * guide of its own has that of loans.
 */
export function guideOfRow(
  { id, loan }: MethodAdvice,
  label: string,
  reading: Reading | null,
): string | null {
  if (!isPointable(reading)) return null;
  return guideOf({ id, label }) ?? (loan ? 'installments' : null);
}

/** The guides that can show something on this page, the one that fits best first. */
export function guidesHere(
  reading: Reading | null,
  rows: readonly MethodRow[],
  offers: readonly OfferRow[],
): GuideStart[] {
  if (!isPointable(reading)) return [];
  const inParts = offers.some(({ from }) => from === 'page');
  const ids = [...rows.flatMap(({ guide }) => guide ?? []), ...(inParts ? ['installments'] : [])];
  const order = reading.kind === 'payment' ? [] : [{ id: 'order', step: orderStep(reading) }];
  const all = [guideFor(reading), ...ids.map((id) => ({ id, step: null })), ...order];
  const known = new Set<string>();
  return all.filter((one): one is GuideStart => {
    if (one === null || known.has(one.id)) return false;
    known.add(one.id);
    return true;
  });
}

/** On the confirmation page the cart lies behind. */
const orderStep = ({ kind }: Reading): string | null => (kind === 'cart' ? null : 'check');

/** How the market's shoppers do what is around a payment: first what this page can show, then what comes before. */
export function howTosOf(facts: Facts, guides: readonly GuideStart[]): HowTo[] {
  const all = facts.notes
    .filter(({ topic }) => topic === 'shopping')
    .map((note) => {
      const ids = GUIDES.filter((guide) => guide.facts.includes(note.id)).map(({ id }) => id);
      const guide = guides.find(({ id }) => ids.includes(id)) ?? null;
      return { how: { note, guide }, place: guide ? 0 : ids.length === 0 ? 1 : 2 };
    });
  return all.sort((a, b) => a.place - b.place).map(({ how }) => how);
}
