import { isHeldPlan } from '../installments/is-held-plan';
import type { HeldPlan } from '../installments/types';
import type { LedgerFault } from '../ledger/types';
import { tellDataChanged } from './data-changed';
import { faultOf, read, type WriteTransaction, write } from './database';
import { soundRows } from './sound-rows';
import type { Place } from './stored-ledger';

/** Every plan the shopper confirmed, in no order. @throws DataError */
export async function heldPlans(): Promise<readonly HeldPlan[]> {
  return soundRows('plans', await read((db) => db.getAll('heldPlans')), isHeldPlan);
}

async function change(
  { incognito }: Place,
  work: (tx: WriteTransaction) => Promise<unknown>,
): Promise<LedgerFault | null> {
  if (incognito) return 'private-window';
  try {
    await write(['heldPlans'], work);
  } catch (error) {
    return faultOf(error).reason;
  }
  void tellDataChanged();
  return null;
}

/** Keeps a new plan; one of its id that stands already is left as it is, with its marks. Null, or why it was not kept. */
export function addPlan(plan: HeldPlan, place: Place): Promise<LedgerFault | null> {
  return change(place, async (tx) => {
    const plans = tx.objectStore('heldPlans');
    if ((await plans.getKey(plan.id)) === undefined) await plans.add(plan);
  });
}

/** Keeps a plan, or replaces the one of its id (a payment marked as paid); null, or why it was not kept. */
export function keepPlan(plan: HeldPlan, place: Place): Promise<LedgerFault | null> {
  return change(place, (tx) => tx.objectStore('heldPlans').put(plan));
}

/** Deletes a plan; null, or why it still stands. */
export function dropPlan(id: string, place: Place): Promise<LedgerFault | null> {
  return change(place, (tx) => tx.objectStore('heldPlans').delete(id));
}
