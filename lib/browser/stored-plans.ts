import type { HeldPlan } from '../installments/types';
import type { LedgerFault } from '../ledger/types';
import { tellDataChanged } from './data-changed';
import { database, faultOf, write } from './database';
import type { Place } from './stored-ledger';

/** Every plan the shopper confirmed, in no order. @throws DataError */
export async function heldPlans(): Promise<readonly HeldPlan[]> {
  return (await database()).getAll('heldPlans');
}

/** Keeps a plan, or replaces the one of its id (a payment marked as paid); null, or why it was not kept. */
export async function keepPlan(plan: HeldPlan, { incognito }: Place): Promise<LedgerFault | null> {
  if (incognito) return 'private-window';
  try {
    await write(['heldPlans'], (tx) => tx.objectStore('heldPlans').put(plan));
  } catch (error) {
    return faultOf(error).reason;
  }
  void tellDataChanged();
  return null;
}

/** Deletes a plan. @throws DataError */
export async function dropPlan(id: string): Promise<void> {
  await write(['heldPlans'], (tx) => tx.objectStore('heldPlans').delete(id));
  void tellDataChanged();
}
