import { followEdit, type PaymentDraft, paymentFrom, postings, refundOf, sameEntry } from '../ledger/entries';
import { isPayment } from '../ledger/is-payment';
import { isEmpty, keysOf, type Posting, rollIn, SumTooLargeError } from '../ledger/rollups';
import { paymentInput, refundInput } from '../ledger/schema';
import type { LedgerChange, LedgerFault, LedgerResult, Payment } from '../ledger/types';
import { alone } from './alone';
import { tellDataChanged } from './data-changed';
import { faultOf, read, type WriteTransaction, write } from './database';
import { soundRows } from './sound-rows';

export type { LedgerResult } from '../ledger/types';

/** Where a change comes from. A private window keeps nothing. */
export interface Place {
  readonly incognito: boolean;
}

class Refusal extends Error {
  constructor(
    readonly reason: LedgerFault,
    detail = '',
  ) {
    super(detail);
  }
}

/** Takes postings into the roll-ups: each of them read once, changed, and written or deleted once. */
async function roll(tx: WriteTransaction, changes: readonly Posting[]): Promise<void> {
  const store = tx.objectStore('rollups');
  const keys = [...new Set(changes.flatMap(keysOf))];
  const found = await Promise.all(keys.map((key) => store.get(key)));
  const rows = new Map(keys.map((key, index) => [key, found[index]]));
  for (const row of rollIn(changes, (key) => rows.get(key)))
    await (isEmpty(row) ? store.delete(row.key) : store.put(row));
}

/** Entries put in at a time: more in line are hardly faster, one at a time takes three times as long. */
const HANDFUL = 100;

/** The entries that a transaction asked for last, for the case that it fails. */
const inHand = new WeakMap<WriteTransaction, readonly Payment[]>();

/** Puts in entries whose ids are free. */
async function putFresh(tx: WriteTransaction, entries: readonly Payment[]): Promise<void> {
  const store = tx.objectStore('payments');
  for (let from = 0; from < entries.length; from += HANDFUL) {
    const handful = entries.slice(from, from + HANDFUL);
    inHand.set(tx, handful);
    await Promise.all(handful.map((entry) => store.put(entry)));
  }
}

/**
 * Takes out what a failed transaction left behind: where Firefox runs out of room it rolls back at once, and keeps each
 * request that still waits in line for good, without the rest.
 */
async function sweep(entries: readonly Payment[]): Promise<void> {
  if (entries.length === 0) return;
  await write(['payments'], async (tx) => {
    for (const { id } of entries) await tx.objectStore('payments').delete(id);
  });
}

/**
 * Replaces entries and their share of the roll-ups, in the transaction given. One request at a time, but for entries
 * that are new: only those could be told from what was there, had they been left behind.
 */
async function replace(
  tx: WriteTransaction,
  taken: readonly Payment[],
  entries: readonly Payment[],
): Promise<LedgerChange> {
  const store = tx.objectStore('payments');
  await roll(tx, postings(taken, entries));
  const old = new Set(taken.map(({ id }) => id));
  for (const id of old) await store.delete(id);
  for (const entry of entries.filter(({ id }) => old.has(id))) await store.put(entry);
  await putFresh(
    tx,
    entries.filter(({ id }) => !old.has(id)),
  );
  return { taken, entries };
}

/** Runs one change, all or nothing. One at a time over all windows, sweeping included. */
function writeAlone(work: (tx: WriteTransaction) => Promise<LedgerChange>): Promise<LedgerChange> {
  return alone('ledger', async () => {
    let begun: WriteTransaction | null = null;
    try {
      return await write(['payments', 'rollups'], (tx) => {
        begun = tx;
        return work(tx);
      });
    } catch (error) {
      // Should this fail too, the sums are settled at the next start.
      if (begun !== null) await sweep(inHand.get(begun) ?? []).catch(() => {});
      throw error;
    }
  });
}

async function change(
  { incognito }: Place,
  work: (tx: WriteTransaction) => Promise<LedgerChange>,
): Promise<LedgerResult> {
  if (incognito) return { ok: false, reason: 'private-window', detail: '' };
  try {
    const done = await writeAlone(work);
    if (done.entries.length + done.taken.length > 0) void tellDataChanged();
    return { ok: true, change: done };
  } catch (error) {
    const known = error instanceof Refusal || error instanceof SumTooLargeError;
    const { reason, message } = known ? error : faultOf(error);
    return { ok: false, reason, detail: message };
  }
}

const NOTHING: LedgerChange = { entries: [], taken: [] };

/** Puts in an entry unless it is there already, word for word; another entry of its id is a fault. */
async function putOnce(tx: WriteTransaction, entry: Payment): Promise<LedgerChange> {
  const known = await tx.objectStore('payments').get(entry.id);
  if (known === undefined) return replace(tx, [], [entry]);
  if (sameEntry(known, entry)) return NOTHING;
  throw new Refusal('id-taken', entry.id);
}

const parsed = <A>(
  schema: { safeParse(value: unknown): { success: boolean; data?: A; error?: unknown } },
  value: unknown,
): A => {
  const result = schema.safeParse(value);
  if (!result.success || result.data === undefined) throw new Refusal('not-a-payment', String(result.error));
  return result.data;
};

const refundsOf = (tx: WriteTransaction, id: string): Promise<Payment[]> =>
  tx.objectStore('payments').index('refundOf').getAll(id);

async function existing(tx: WriteTransaction, id: string): Promise<Payment> {
  const payment = await tx.objectStore('payments').get(id);
  if (payment === undefined) throw new Refusal('gone', id);
  return payment;
}

/**
 * Keeps a payment the shopper confirmed. The id comes with the click, so a message sent again after the worker was
 * killed adds nothing twice; entry and sums are kept together or not at all.
 */
export function addPayment(draft: unknown, place: Place): Promise<LedgerResult> {
  return change(place, (tx) => putOnce(tx, paymentFrom(parsed<PaymentDraft>(paymentInput, draft))));
}

/** Takes a payment back in whole or part. @param refund as `refundInput` of lib/ledger/schema. */
export function addRefund(refund: unknown, place: Place): Promise<LedgerResult> {
  return change(place, async (tx) => {
    const input = parsed(refundInput, refund);
    const payment = await existing(tx, input.refundOf);
    const others = (await refundsOf(tx, payment.id)).filter(({ id }) => id !== input.id);
    const made = refundOf(payment, others, input);
    if (!made.ok) throw new Refusal(made.reason);
    return putOnce(tx, made.refund);
  });
}

/** Changes a payment in place; its refunds follow. */
export function editPayment(draft: unknown, place: Place): Promise<LedgerResult> {
  return change(place, async (tx) => {
    const payment = paymentFrom(parsed<PaymentDraft>(paymentInput, draft));
    const old = await existing(tx, payment.id);
    const refunds = await refundsOf(tx, payment.id);
    const back = refunds.reduce((sum, { amount }) => sum + amount.minor, 0);
    if (refunds.some(({ amount }) => amount.currency !== payment.amount.currency))
      throw new Refusal('other-currency');
    if (back > payment.amount.minor) throw new Refusal('more-than-paid');
    return replace(tx, [old, ...refunds], [payment, ...followEdit(payment, refunds)]);
  });
}

/** Deletes an entry, and with a payment its refunds. */
export function deleteEntry(id: string, place: Place): Promise<LedgerResult> {
  return change(place, async (tx) => {
    const entry = await tx.objectStore('payments').get(id);
    return entry === undefined ? NOTHING : replace(tx, [entry, ...(await refundsOf(tx, id))], []);
  });
}

/** Undoes a change as `LedgerChange` tells it, when nothing has happened to its entries since. */
export function undoChange({ entries, taken }: LedgerChange, place: Place): Promise<LedgerResult> {
  return change(place, async (tx) => {
    for (const entry of entries) {
      if (!sameEntry(await existing(tx, entry.id), entry)) throw new Refusal('gone', entry.id);
    }
    const going = new Set(entries.map(({ id }) => id));
    for (const { id } of taken) {
      if (!going.has(id) && (await tx.objectStore('payments').get(id))) throw new Refusal('id-taken', id);
    }
    return replace(tx, entries, taken);
  });
}

/** Adds what an import preview calls fresh, all or nothing; entries that arrived since are left as they are. */
export function importPayments(fresh: readonly Payment[], place: Place): Promise<LedgerResult> {
  return change(place, async (tx) => {
    const known = new Set(await tx.objectStore('payments').getAllKeys());
    return replace(
      tx,
      [],
      fresh.filter(({ id }) => !known.has(id)),
    );
  });
}

/** Deletes every entry and all sums. The change it tells can be undone while the page is open. */
export function deleteAllEntries(place: Place): Promise<LedgerResult> {
  return change(place, async (tx) => {
    const taken = await tx.objectStore('payments').getAll();
    await tx.objectStore('payments').clear();
    await tx.objectStore('rollups').clear();
    return { entries: [], taken };
  });
}

/** Every entry, oldest first: for export and import previews, never for a popup. @throws DataError */
export async function allEntries(): Promise<readonly Payment[]> {
  // Sorted here: walking an index costs more than reading the store straight through.
  const entries = [...soundRows('ledger', await read((db) => db.getAll('payments')), isPayment)];
  return entries.sort((a, b) => (a.at < b.at || (a.at === b.at && a.id < b.id) ? -1 : 1));
}
