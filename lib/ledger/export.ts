import { toCsv } from './csv';
import { majorText } from './major-text';
import type { Payment } from './types';

export const EXPORT_FORMAT = 'payguide-ledger';
export const EXPORT_VERSION = 1;

/** Columns of a CSV export, in order. An import takes them in any order. */
export const COLUMNS = [
  'at',
  'amount',
  'currency',
  'methods',
  'shop',
  'category',
  'imported',
  'zone',
  'refundOf',
  'source',
  'id',
] as const;

export type Column = (typeof COLUMNS)[number];

const textOf: Readonly<Record<Column, (payment: Payment) => string>> = {
  at: ({ at }) => at,
  amount: ({ amount }) => majorText(amount),
  currency: ({ amount }) => amount.currency,
  methods: ({ methods }) => methods.join(' '),
  shop: ({ shop }) => shop ?? '',
  category: ({ category }) => category ?? '',
  imported: ({ imported }) => (imported === null ? '' : String(imported)),
  zone: ({ zone }) => zone,
  refundOf: ({ refundOf }) => refundOf ?? '',
  source: ({ source }) => source,
  id: ({ id }) => id,
};

/** The ledger for a spreadsheet: amounts in whole units with a point, instants in UTC. Refunds name their payment. */
export function exportCsv(payments: readonly Payment[]): string {
  return toCsv([COLUMNS, ...payments.map((payment) => COLUMNS.map((column) => textOf[column](payment)))]);
}

/** The ledger for another Payguide. `count` lets a cut file be told from a whole one. */
export function exportJson(payments: readonly Payment[], now: string): string {
  const entries = payments.map(({ countsAt: _derived, ...entry }) => entry);
  return JSON.stringify(
    {
      format: EXPORT_FORMAT,
      version: EXPORT_VERSION,
      exportedAt: now,
      count: entries.length,
      payments: entries,
    },
    null,
    1,
  );
}
