import { read } from '../../../lib/browser/database';
import {
  countEntries,
  currentUsage,
  hasEntry,
  listEntries,
  usedCategories,
} from '../../../lib/browser/read-ledger';
import { settleLedger } from '../../../lib/browser/settle-ledger';
import { listAside } from '../../../lib/browser/stored-aside';
import {
  addPayment,
  addRefund,
  allEntries,
  deleteAllEntries,
  deleteEntry,
  editPayment,
  importPayments,
  undoChange,
} from '../../../lib/browser/stored-ledger';
import { heldPlans } from '../../../lib/browser/stored-plans';
import { changeSettings, readSettings, settleSettings } from '../../../lib/browser/stored-settings';
import { EVERYTHING } from '../../../lib/ledger/search';
import type { Payment } from '../../../lib/ledger/types';
import { usedIn } from '../../../lib/ledger/usage';

/** Runs the stored ledger and settings in a page, as the extension's own pages do. Everything answers plain data. */

const HERE = { incognito: false };
const NOW = '2026-11-24T12:00:00.000Z';

const draft = (id: string, minor: number, at = NOW) => ({
  id,
  amount: { currency: 'CNY', minor },
  methods: ['alipay'],
  shop: 'shop.example',
  category: null,
  imported: null,
  at,
  zone: 'Asia/Shanghai',
  source: 'manual',
});

/** Entries, and the lifetime sum from roll-ups and from the entries themselves: equal, or something was lost. */
async function state() {
  const usage = await currentUsage(NOW, ['Asia/Shanghai']);
  const sums = usedIn(usage, 'lifetime', 'Asia/Shanghai', { methods: null, category: null, imports: false });
  const entries = await allEntries();
  const counted = entries.reduce(
    (sum, { amount, refundOf }) => sum + (refundOf === null ? 1 : -1) * amount.minor,
    0,
  );
  return {
    count: await countEntries(),
    rolled: sums.ok ? (sums.byCurrency.get('CNY') ?? 0) : sums.reason,
    counted,
  };
}

/** Adds `count` payments of 1 one after the other, under ids that any page of the test would give them. */
async function addMany(count: number) {
  for (let n = 0; n < count; n += 1) await addPayment(draft(`payment-${n}`, 1), HERE);
  return state();
}

/** `count` entries spread over six years, put in as an import does. */
async function fill(count: number) {
  const start = Date.UTC(2021, 0, 1);
  const step = Math.floor((Date.parse(NOW) - start) / count);
  const fresh = Array.from({ length: count }, (_, n): Payment => {
    const at = new Date(start + n * step).toISOString();
    return {
      ...draft(`filled-${n}`, 1, at),
      methods: ['alipay'],
      source: 'import',
      refundOf: null,
      countsAt: at,
    };
  });
  const began = performance.now();
  const result = await importPayments(fresh, HERE);
  return { ok: result.ok, ms: performance.now() - began };
}

/** Milliseconds the popup's sums take: the middle of five, for the store may still be tidying up after an import. */
async function timeUsage() {
  const times: number[] = [];
  for (let n = 0; n < 5; n += 1) {
    const began = performance.now();
    await currentUsage(NOW, ['Asia/Shanghai', 'Europe/Paris']);
    times.push(performance.now() - began);
  }
  return times.sort((a, b) => a - b)[2] ?? Number.NaN;
}

/** Milliseconds the sums, a first page of the list and a search take. */
async function timeReads() {
  const usage = await timeUsage();
  const began = performance.now();
  const page = await listEntries(EVERYTHING, null, 50);
  const list = performance.now() - began;
  const search = await listEntries({ ...EVERYTHING, text: 'shop 2026-11' }, null, 50);
  return {
    usage,
    list,
    search: performance.now() - began - list,
    shown: page.entries.length,
    more: page.next !== null,
    found: search.entries.length,
  };
}

/** Adds a host to the muted ones, one change after the other. */
async function muteMany(prefix: string, count: number) {
  for (let n = 0; n < count; n += 1) {
    await changeSettings((old) => ({ ...old, mutedHosts: [...old.mutedHosts, `${prefix}${n}.example`] }));
  }
}

/** Puts a row into the store that no Payguide would write, and reads the ledger all the same. */
async function breakOne() {
  await read((db) => db.put('payments', { id: 'broken-1', at: NOW } as unknown as Payment));
  const { entries } = await listEntries(EVERYTHING, null, 50);
  const found = await listEntries({ ...EVERYTHING, text: 'shop' }, null, 50);
  await new Promise((done) => setTimeout(done, 100));
  const aside = (await listAside()).filter(({ what }) => what === 'ledger').map(({ raw }) => raw);
  return { listed: entries.length, found: found.entries.length, all: (await allEntries()).length, aside };
}

/** Leaves an entry without its sums, as a Firefox that was killed while it had no room may; gives what is there before and after settling. */
async function settleOne() {
  await addMany(3);
  const stray = { ...draft('payment-stray', 7), methods: ['alipay'], refundOf: null, countsAt: NOW };
  await read((db) => db.put('payments', stray as Payment));
  const before = await state();
  await settleLedger();
  return { before, after: await state() };
}

/** Rows as an older Payguide stored them: puts them into a database of its version, and gives what is found there now. */
async function bringForward({
  payments,
  rollups,
}: {
  payments: readonly object[];
  rollups: readonly object[];
}) {
  await new Promise<void>((done, fail) => {
    const opening = indexedDB.open('payguide', 1);
    opening.onerror = () => fail(opening.error);
    opening.onupgradeneeded = () => {
      const store = opening.result.createObjectStore('payments', { keyPath: 'id' });
      store.createIndex('at', ['at', 'id']);
      store.createIndex('methods', 'methods', { multiEntry: true });
      store.createIndex('refundOf', 'refundOf');
      for (const payment of payments) store.put(payment);
      const sums = opening.result.createObjectStore('rollups', { keyPath: 'key' });
      for (const row of rollups) sums.put(row);
      for (const name of ['heldPlans', 'setAside']) opening.result.createObjectStore(name, { keyPath: 'id' });
    };
    opening.onsuccess = () => {
      opening.result.close();
      done();
    };
  });
  return { ...(await state()), entries: await allEntries() };
}

/** Closes the connection without a word, as a browser may. */
const close = () => read(async (db) => db.close());

/** Writes at once after the connection was closed. */
async function writeAfterClosing() {
  await close();
  return addPayment(draft('payment-closed', 1), HERE);
}

/** Reads in every way at once, each after the connection was closed. */
async function readAfterClosing() {
  const reads = [
    () => countEntries(),
    () => currentUsage(NOW, ['Asia/Shanghai']).then(({ sums }) => Object.keys(sums).length > 0),
    () => listEntries(EVERYTHING, null, 50).then(({ entries }) => entries.length),
    () => listEntries({ ...EVERYTHING, text: 'shop' }, null, 50).then(({ entries }) => entries.length),
    () => allEntries().then((entries) => entries.length),
    () => usedCategories(),
    () => hasEntry('payment-closed'),
    () => heldPlans(),
    () => listAside(),
  ];
  const one = [];
  for (const reading of reads) {
    await close();
    one.push(await reading().catch(String));
  }
  await close();
  return { one, together: await Promise.all(reads.map((reading) => reading().catch(String))) };
}

const api = {
  bringForward,
  writeAfterClosing,
  readAfterClosing,
  breakOne,
  settleOne,
  HERE,
  draft,
  state,
  addMany,
  fill,
  timeReads,
  muteMany,
  addPayment,
  addRefund,
  editPayment,
  deleteEntry,
  deleteAllEntries,
  undoChange,
  changeSettings,
  readSettings,
  settleSettings,
  listAside,
};

declare global {
  interface Window {
    readonly ledger: typeof api;
  }
}

Object.assign(window, { ledger: api });
