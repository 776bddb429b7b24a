import { type LedgerQuery, matches } from '../ledger/search';
import type { Payment, Usage } from '../ledger/types';
import { readUsage } from '../ledger/usage';
import { database } from './database';

/** Where the next page of a list begins. */
export type LedgerCursor = readonly [at: string, id: string];

export interface LedgerPage {
  /** Newest first. */
  readonly entries: readonly Payment[];
  /** Pass on to get what follows; null at the end. */
  readonly next: LedgerCursor | null;
}

/**
 * Sums of all running periods, from roll-ups alone: five reads of an index a period, whatever the ledger holds.
 * @param zones `zonesOf(facts, zone)` of lib/limits.
 * @throws DataError; SumTooLargeError
 */
export async function currentUsage(now: string, zones: readonly string[]): Promise<Usage> {
  const store = (await database()).transaction('rollups').store;
  return readUsage(now, zones, ([first, last]) => store.getAll(IDBKeyRange.bound(first, last)));
}

/** One page of the entries looked for, newest first. Reads no more rows than it needs to fill the page. @throws DataError */
export async function listEntries(
  query: LedgerQuery,
  after: LedgerCursor | null,
  size: number,
): Promise<LedgerPage> {
  const index = (await database()).transaction('payments').store.index('at');
  const range = after === null ? null : IDBKeyRange.upperBound([after[0], after[1]], true);
  const entries: Payment[] = [];
  let cursor = await index.openCursor(range, 'prev');
  while (cursor !== null) {
    if (matches(cursor.value, query)) {
      if (entries.length === size) {
        const last = entries.at(-1);
        return { entries, next: last ? [last.at, last.id] : null };
      }
      entries.push(cursor.value);
    }
    cursor = await cursor.continue();
  }
  return { entries, next: null };
}

/** How many entries the ledger holds. @throws DataError */
export async function countEntries(): Promise<number> {
  return (await database()).count('payments');
}
