import type { LedgerClient } from '../../components/settings/ledger-client';
import { isPrivate } from '../../lib/browser/about-browser';
import { watchData } from '../../lib/browser/data-changed';
import { countEntries, listEntries, usedCategories } from '../../lib/browser/read-ledger';
import { shopperZone } from '../../lib/browser/shopper-clock';
import { dropAside, listAside } from '../../lib/browser/stored-aside';
import {
  addPayment,
  addRefund,
  allEntries,
  deleteAllEntries,
  deleteEntry,
  editPayment,
  importPayments,
  undoChange,
} from '../../lib/browser/stored-ledger';
import { exportCsv, exportJson } from '../../lib/ledger/export';
import { previewImport } from '../../lib/ledger/import';
import { saveFile } from './save-file';

const PAGE = 50;

/** The ledger view's window to the database. */
export function createLedgerClient(): LedgerClient {
  const place = { incognito: isPrivate() };
  const now = () => new Date().toISOString();
  const newId = () => crypto.randomUUID();
  return {
    zone: shopperZone(),
    now,
    newId,
    watch: watchData,
    list: (query, after) => listEntries(query, after, PAGE),
    count: countEntries,
    categories: usedCategories,
    add: (draft) => addPayment(draft, place),
    edit: (draft) => editPayment(draft, place),
    refund: (of, amount) =>
      addRefund({ id: newId(), refundOf: of.id, amount, at: now(), source: 'manual' }, place),
    remove: (id) => deleteEntry(id, place),
    undo: (change) => undoChange(change, place),
    clear: () => deleteAllEntries(place),
    preview: async (text) => {
      const known = await allEntries();
      return previewImport(text, new Map(known.map((entry) => [entry.id, entry])));
    },
    importFresh: (fresh) => importPayments(fresh, place),
    exportFile: async (format) => {
      const entries = await allEntries();
      if (format === 'csv') saveFile('payguide-payments.csv', 'text/csv', exportCsv(entries));
      else saveFile('payguide-payments.json', 'application/json', exportJson(entries, now()));
    },
    aside: listAside,
    exportAside: ({ id, raw }) => saveFile(`payguide-${id}.json`, 'application/json', raw),
    dropAside,
  };
}
