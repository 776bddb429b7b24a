import type { HeldPlan } from '../installments/types';
import { tellDataChanged } from './data-changed';
import { database, write } from './database';
import type { Place } from './stored-ledger';

/** Every plan the shopper confirmed, in no order. @throws DataError */
export async function heldPlans(): Promise<readonly HeldPlan[]> {
  return (await database()).getAll('heldPlans');
}

/**
 * Keeps a plan, or replaces the one of its id (a payment marked as paid). Answers false in a private window, which
 * keeps nothing. @throws DataError
 */
export async function keepPlan(plan: HeldPlan, { incognito }: Place): Promise<boolean> {
  if (incognito) return false;
  await write(['heldPlans'], (tx) => tx.objectStore('heldPlans').put(plan));
  void tellDataChanged();
  return true;
}

/** Deletes a plan. @throws DataError */
export async function dropPlan(id: string): Promise<void> {
  await write(['heldPlans'], (tx) => tx.objectStore('heldPlans').delete(id));
  void tellDataChanged();
}
