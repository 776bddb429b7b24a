import { postings } from '../ledger/entries';
import { isPayment } from '../ledger/is-payment';
import { rollIn } from '../ledger/rollups';
import { alone } from './alone';
import { read, write } from './database';

/** Whether the sums count as many entries as there are; cheap, for it reads one roll-up a year and no entry. */
function agree(): Promise<boolean> {
  return read(async (db) => {
    const tx = db.transaction(['payments', 'rollups']);
    const [years, entries] = await Promise.all([
      tx.objectStore('rollups').getAll(IDBKeyRange.bound('y:', 'y:~')),
      tx.objectStore('payments').count(),
    ]);
    const cells = years.flatMap((year) => year.cells);
    return cells.reduce((sum, { count }) => sum + count, 0) === entries;
  });
}

/** Sums up all entries anew. */
async function sumAnew(): Promise<void> {
  await write(['payments', 'rollups'], async (tx) => {
    const entries = (await tx.objectStore('payments').getAll()).filter(isPayment);
    const store = tx.objectStore('rollups');
    await store.clear();
    for (const row of rollIn(postings([], entries), () => undefined)) await store.put(row);
  });
}

/**
 * Puts sums right that do not count the entries there are. To be called at every start of the browser: Firefox may keep
 * single entries of a change it had no room for, and be killed before they are swept out again.
 * @throws DataError; SumTooLargeError
 */
export function settleLedger(): Promise<void> {
  return alone('ledger', async () => {
    if (!(await agree())) await sumAnew();
  });
}
