import { isPayment } from '../ledger/is-payment';
import { type LedgerQuery, matcher } from '../ledger/search';
import type { LedgerCursor, LedgerPage, Payment, Usage } from '../ledger/types';
import { readUsage } from '../ledger/usage';
import { read } from './database';
import { soundRows } from './sound-rows';

/**
 * Sums of all running periods, from roll-ups alone: at most seven reads of an index a period, whatever the ledger
 * holds.
 * @param zones `zonesOf(facts, zone)` of lib/limits.
 * @throws DataError; SumTooLargeError
 */
export function currentUsage(now: string, zones: readonly string[]): Promise<Usage> {
  return read((db) => {
    const { store } = db.transaction('rollups');
    return readUsage(now, zones, ([first, last]) => store.getAll(IDBKeyRange.bound(first, last)));
  });
}

const isAfter = ({ at, id }: Payment, [afterAt, afterId]: LedgerCursor): boolean =>
  at < afterAt || (at === afterAt && id < afterId);

/** All that match, newest first: one bulk read, for a cursor's step costs more than a row. */
async function found(query: LedgerQuery): Promise<readonly Payment[]> {
  const { method } = query;
  const rows = await read((db) =>
    method === null ? db.getAll('payments') : db.getAllFromIndex('payments', 'methods', method),
  );
  return soundRows('ledger', rows, isPayment)
    .filter(matcher(query))
    .sort((a, b) => (isAfter(b, [a.at, a.id]) ? -1 : 1));
}

/** The newest entries after a place in the list, read by cursor: no more rows than are shown. */
function newest(after: LedgerCursor | null, size: number): Promise<readonly Payment[]> {
  const range = after === null ? null : IDBKeyRange.upperBound([after[0], after[1]], true);
  return read(async (db) => {
    const entries: Payment[] = [];
    let cursor = await db.transaction('payments').store.index('at').openCursor(range, 'prev');
    while (cursor !== null && entries.length < size) {
      entries.push(cursor.value);
      cursor = await cursor.continue();
    }
    return entries;
  });
}

/** One page of the entries looked for, newest first. @throws DataError */
export async function listEntries(
  query: LedgerQuery,
  after: LedgerCursor | null,
  size: number,
): Promise<LedgerPage> {
  const everything = query.text.trim() === '' && query.method === null && query.category === null;
  const more = everything
    ? await newest(after, size + 1)
    : (await found(query)).filter((entry) => after === null || isAfter(entry, after)).slice(0, size + 1);
  const page = more.slice(0, size);
  const last = page.at(-1);
  return {
    entries: soundRows('ledger', page, isPayment),
    next: more.length > size && last ? [last.at, last.id] : null,
  };
}

/** Whether the ledger holds an entry. @throws DataError */
export async function hasEntry(id: string): Promise<boolean> {
  return (await read((db) => db.getKey('payments', id))) !== undefined;
}

/** How many entries the ledger holds. @throws DataError */
export function countEntries(): Promise<number> {
  return read((db) => db.count('payments'));
}

/** Every category that entries carry, sorted, those the shopper deleted since too: of each year's roll-up alone. @throws DataError */
export async function usedCategories(): Promise<readonly string[]> {
  const years = await read((db) => db.getAll('rollups', IDBKeyRange.bound('y:', 'y:~')));
  const named = years.flatMap(({ cells }) => cells.flatMap(({ category }) => category ?? []));
  return [...new Set(named)].sort((a, b) => a.localeCompare(b));
}
