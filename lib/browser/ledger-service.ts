import type { PaymentDraft } from '../ledger/entries';
import { exportCsv, exportJson } from '../ledger/export';
import { type ImportReading, previewImport } from '../ledger/import';
import type { LedgerQuery } from '../ledger/search';
import type {
  LedgerChange,
  LedgerCursor,
  LedgerPage,
  LedgerResult,
  Payment,
  SetAside,
} from '../ledger/types';
import type { Money } from '../money/money';
import { countEntries, listEntries } from './read-ledger';
import { scheduleReminders } from './reminders';
import { saveFile } from './save-file';
import { dropAside, listAside } from './stored-aside';
import {
  addPayment,
  addRefund,
  allEntries,
  deleteAllEntries,
  deleteEntry,
  editPayment,
  importPayments,
  type Place,
  undoChange,
} from './stored-ledger';

/** The ledger as the ledger view asks for it; fits `LedgerClient` of components/settings. */
export interface LedgerService {
  readonly zone: string;
  now(): string;
  newId(): string;
  list(query: LedgerQuery, after: LedgerCursor | null): Promise<LedgerPage>;
  count(): Promise<number>;
  add(draft: PaymentDraft): Promise<LedgerResult>;
  edit(draft: PaymentDraft): Promise<LedgerResult>;
  refund(of: Payment, amount: Money): Promise<LedgerResult>;
  remove(id: string): Promise<LedgerResult>;
  undo(change: LedgerChange): Promise<LedgerResult>;
  clear(): Promise<LedgerResult>;
  preview(text: string): Promise<ImportReading>;
  importFresh(fresh: readonly Payment[]): Promise<LedgerResult>;
  exportFile(format: 'csv' | 'json'): Promise<void>;
  aside(): Promise<readonly SetAside[]>;
  exportAside(one: SetAside): void;
  dropAside(id: string): Promise<void>;
}

const PAGE = 50;

/** Makes the service for one window; a private one keeps nothing and says so. */
export function ledgerService(place: Place): LedgerService {
  const now = () => new Date().toISOString();
  // What is near or used up has changed, and with it what is worth reminding of.
  const changed = async (result: Promise<LedgerResult>): Promise<LedgerResult> => {
    const done = await result;
    if (done.ok) void scheduleReminders();
    return done;
  };
  return {
    zone: Intl.DateTimeFormat().resolvedOptions().timeZone,
    now,
    newId: () => crypto.randomUUID(),
    list: (query, after) => listEntries(query, after, PAGE),
    count: countEntries,
    add: (draft) => changed(addPayment(draft, place)),
    edit: (draft) => changed(editPayment(draft, place)),
    refund: (of, amount) => {
      const refund = { id: crypto.randomUUID(), refundOf: of.id, amount, at: now(), source: 'manual' };
      return changed(addRefund(refund, place));
    },
    remove: (id) => changed(deleteEntry(id, place)),
    undo: (change) => changed(undoChange(change, place)),
    clear: () => changed(deleteAllEntries(place)),
    async preview(text) {
      return previewImport(text, new Map((await allEntries()).map((entry) => [entry.id, entry])));
    },
    importFresh: (fresh) => changed(importPayments(fresh, place)),
    async exportFile(format) {
      const entries = await allEntries();
      const day = now().slice(0, 10);
      if (format === 'csv') saveFile(`payguide-${day}.csv`, 'text/csv;charset=utf-8', exportCsv(entries));
      else saveFile(`payguide-${day}.json`, 'application/json', exportJson(entries, now()));
    },
    aside: listAside,
    exportAside: (one) =>
      saveFile(`payguide-${one.id}.json`, 'application/json', JSON.stringify(one, null, 1)),
    dropAside,
  };
}
