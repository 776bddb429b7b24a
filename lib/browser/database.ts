import { type DBSchema, type IDBPDatabase, type IDBPTransaction, openDB } from 'idb';
import type { HeldPlan } from '../installments/types';
import { yearsOf } from '../ledger/rollups';
import type { Payment, RollUp, SetAside } from '../ledger/types';
import type { MethodId } from '../page/method-ids';

export interface PayguideData extends DBSchema {
  payments: {
    key: string;
    value: Payment;
    indexes: { at: [string, string]; methods: MethodId; refundOf: string };
  };
  rollups: { key: string; value: RollUp };
  heldPlans: { key: string; value: HeldPlan };
  setAside: { key: string; value: SetAside };
}

export type Store = 'payments' | 'rollups' | 'heldPlans' | 'setAside';
export type WriteTransaction = IDBPTransaction<PayguideData, Store[], 'readwrite'>;
type UpgradeTransaction = IDBPTransaction<PayguideData, Store[], 'versionchange'>;

/** Why the database did not do it. `blocked`: another window holds an older version open. */
export type DataFault = 'quota' | 'blocked' | 'newer' | 'failed';

/** Thrown by everything here; callers that promise a result turn it into one. */
class DataError extends Error {
  constructor(
    readonly reason: DataFault,
    detail: string,
  ) {
    super(detail);
  }
}

/** Step n brings a database of version n to n + 1. Never edited once released. */
const UPGRADES: readonly ((
  db: IDBPDatabase<PayguideData>,
  tx: UpgradeTransaction,
) => Promise<void> | void)[] = [
  (db) => {
    const payments = db.createObjectStore('payments', { keyPath: 'id' });
    payments.createIndex('at', ['at', 'id']);
    payments.createIndex('methods', 'methods', { multiEntry: true });
    payments.createIndex('refundOf', 'refundOf');
    db.createObjectStore('rollups', { keyPath: 'key' });
    db.createObjectStore('heldPlans', { keyPath: 'id' });
    db.createObjectStore('setAside', { keyPath: 'id' });
  },
  // Version 2 sums up years too.
  async (_db, tx) => {
    const store = tx.objectStore('rollups');
    const months = await store.getAll(IDBKeyRange.bound('m:', 'm:~'));
    await Promise.all(yearsOf(months).map((year) => store.put(year)));
  },
];

const NAME = 'payguide';
let opened: Promise<IDBPDatabase<PayguideData>> | null = null;

const forget = (): void => {
  opened = null;
};

/** The fault behind an error of the browser's database. */
export function faultOf(error: unknown): DataError {
  if (error instanceof DataError) return error;
  const { name, message } = error instanceof Error ? error : { name: '', message: String(error) };
  const reason = name === 'QuotaExceededError' ? 'quota' : name === 'VersionError' ? 'newer' : 'failed';
  return new DataError(reason, `${name}: ${message}`);
}

/** Ends a transaction, if it has not ended by itself (over its quota for instance), and takes back what it did. */
async function takeBack(tx: { abort(): void; readonly done: Promise<void> }): Promise<void> {
  try {
    tx.abort();
  } catch {
    // It ended by itself.
  }
  await tx.done.catch(() => {});
}

/**
 * Runs the steps a stored database lacks. Of one that fails nothing is kept, and the old version stands: the browser
 * would commit the half of it, and sums would be wrong in silence.
 */
async function bringForward(
  db: IDBPDatabase<PayguideData>,
  from: number,
  tx: UpgradeTransaction,
): Promise<void> {
  try {
    for (const step of UPGRADES.slice(from)) await step(db, tx);
  } catch (error) {
    console.warn('Payguide: database not brought forward', error);
    await takeBack(tx);
  }
}

function open(): Promise<IDBPDatabase<PayguideData>> {
  return new Promise((resolve, reject) => {
    openDB<PayguideData>(NAME, UPGRADES.length, {
      upgrade: (db, from, _to, tx) => bringForward(db, from, tx),
      // An older window keeps its version open; it closes on `blocking` below, but an asleep one may take its time.
      blocked: () => reject(new DataError('blocked', 'another window holds an older version open')),
      blocking(_from, _to, event) {
        (event.target as IDBDatabase).close();
        forget();
      },
      terminated: forget,
    }).then(resolve, (error: unknown) => reject(faultOf(error)));
  });
}

/** The open database, opened once and again after it was closed under us. @throws DataError */
function database(): Promise<IDBPDatabase<PayguideData>> {
  if (opened === null) {
    opened = open();
    opened.catch(forget);
  }
  return opened;
}

/** Uses the open database; anew where the connection was closed since it was handed out. */
async function connected<A>(use: (db: IDBPDatabase<PayguideData>) => Promise<A> | A): Promise<A> {
  const handed = database();
  try {
    return await use(await handed);
  } catch (error) {
    if (!(error instanceof DOMException) || error.name !== 'InvalidStateError') throw error;
    // Another reader may have noticed first, and opened it anew.
    if (opened === handed) forget();
    return use(await database());
  }
}

const asFault = (error: unknown): unknown => (error instanceof DOMException ? faultOf(error) : error);

/**
 * Reads from the database, which may be done twice.
 * @throws DataError for the database's own troubles; whatever `work` throws goes through as it is.
 */
export async function read<A>(work: (db: IDBPDatabase<PayguideData>) => Promise<A>): Promise<A> {
  try {
    return await connected(work);
  } catch (error) {
    throw asFault(error);
  }
}

/** Begins a transaction. */
async function begin(stores: Store[]): Promise<WriteTransaction> {
  try {
    return await connected((db) => db.transaction(stores, 'readwrite', { durability: 'strict' }));
  } catch (error) {
    throw faultOf(error);
  }
}

/**
 * Runs one read-write transaction: all of it is kept, or none. An error inside takes everything back, and so does a
 * worker killed half-way, for the browser commits only what came to its end.
 * @throws DataError for the database's own troubles; whatever `work` throws goes through as it is.
 */
export async function write<A>(stores: Store[], work: (tx: WriteTransaction) => Promise<A>): Promise<A> {
  const tx = await begin(stores);
  try {
    const [answer] = await Promise.all([work(tx), tx.done]);
    return answer;
  } catch (error) {
    await takeBack(tx);
    throw asFault(tx.error ?? error);
  }
}
