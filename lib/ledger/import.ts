import { LONGEST_IMPORT, MOST_ERRORS, MOST_IMPORTED } from './bounds';
import { paymentFrom, refundOf } from './entries';
import { linesOfCsv, linesOfJson, type RefusedFile } from './import-lines';
import { importLine } from './schema';
import type { Payment } from './types';

/** What is wrong with one line. `field` names it as in the file; words under `ledger.import.fault.<reason>`. */
export interface LineError {
  readonly line: number;
  readonly field: string;
  readonly reason:
    | 'unreadable'
    | 'id-twice'
    | 'id-taken'
    | 'refund-without-payment'
    | 'more-than-paid'
    | 'other-currency'
    | 'before-payment';
}

/** What an import would do, before it does it. */
export interface ImportPreview {
  /** Entries that would be added, payments before their refunds. */
  readonly fresh: readonly Payment[];
  /** Lines whose entry is in the ledger already, word for word. */
  readonly alreadyThere: number;
  /** The first faults, by line; `errorCount` counts them all. */
  readonly errors: readonly LineError[];
  readonly errorCount: number;
}

export type ImportReading =
  | { readonly ok: true; readonly preview: ImportPreview }
  | { readonly ok: false; readonly reason: RefusedFile; readonly line: number | null };

interface Line {
  readonly line: number;
  readonly payment: Payment;
}

const FIELDS = new Set([
  'id',
  'amount',
  'methods',
  'shop',
  'category',
  'imported',
  'at',
  'zone',
  'refundOf',
  'source',
]);

/** Sorts lines into what is new, what is known, and what is wrong, keeping what refunds must not exceed. */
class Sorting {
  readonly fresh = new Map<string, Payment>();
  readonly errors: LineError[] = [];
  errorCount = 0;
  alreadyThere = 0;
  private readonly refunds = new Map<string, Payment[]>();

  constructor(private readonly known: ReadonlyMap<string, Payment>) {
    for (const entry of known.values()) this.noteRefund(entry);
  }

  fault(line: number, field: string, reason: LineError['reason']): void {
    this.errorCount += 1;
    if (this.errors.length < MOST_ERRORS) this.errors.push({ line, field, reason });
  }

  take({ line, payment }: Line): void {
    const known = this.known.get(payment.id);
    if (known) {
      if (known.at === payment.at && known.amount.minor === payment.amount.minor) this.alreadyThere += 1;
      else this.fault(line, 'id', 'id-taken');
    } else if (this.fresh.has(payment.id)) this.fault(line, 'id', 'id-twice');
    else if (payment.refundOf === null) this.fresh.set(payment.id, payment);
    else this.takeRefund(line, payment, payment.refundOf);
  }

  private takeRefund(line: number, refund: Payment, of: string): void {
    const paid = this.fresh.get(of) ?? this.known.get(of);
    const result = paid ? refundOf(paid, this.refunds.get(of) ?? [], refund) : null;
    if (result?.ok) {
      this.fresh.set(refund.id, result.refund);
      this.noteRefund(result.refund);
    } else if (result === null || result.reason === 'not-a-payment') {
      this.fault(line, 'refundOf', 'refund-without-payment');
    } else this.fault(line, 'refundOf', result.reason);
  }

  private noteRefund(entry: Payment): void {
    if (entry.refundOf === null) return;
    this.refunds.set(entry.refundOf, [...(this.refunds.get(entry.refundOf) ?? []), entry]);
  }
}

/**
 * Reads an export (JSON or CSV, told apart by its first character) and says what importing it would do. Nothing is
 * changed. A damaged line is named and left out; a cut or foreign file is refused whole.
 * @param known entries in the ledger now, by id.
 */
export function previewImport(source: string, known: ReadonlyMap<string, Payment>): ImportReading {
  const text = source.startsWith('\uFEFF') ? source.slice(1) : source;
  if (text.length > LONGEST_IMPORT) return { ok: false, reason: 'too-large', line: null };
  const start = text.trimStart()[0];
  if (start === undefined) return { ok: false, reason: 'empty', line: null };
  const read = start === '{' || start === '[' ? linesOfJson(text) : linesOfCsv(text);
  if (!read.ok) return read;
  if (read.lines.length > MOST_IMPORTED) return { ok: false, reason: 'too-many', line: null };
  const sorting = new Sorting(known);
  const good: Line[] = [];
  for (const { line, value } of read.lines) {
    // The full check names every field and costs as much; a line without an id is none, whatever else it says.
    if (typeof value === 'object' && value !== null && !Object.hasOwn(value, 'id')) {
      sorting.fault(line, 'id', 'unreadable');
      continue;
    }
    const parsed = importLine.safeParse(value);
    if (parsed.success)
      good.push({ line, payment: { ...paymentFrom(parsed.data), refundOf: parsed.data.refundOf } });
    else {
      const field = String(parsed.error.issues[0]?.path[0] ?? '');
      sorting.fault(line, FIELDS.has(field) ? field : 'line', 'unreadable');
    }
  }
  for (const line of good.filter(({ payment }) => payment.refundOf === null)) sorting.take(line);
  for (const line of good.filter(({ payment }) => payment.refundOf !== null)) sorting.take(line);
  const { fresh, alreadyThere, errors, errorCount } = sorting;
  return {
    ok: true,
    preview: {
      fresh: [...fresh.values()],
      alreadyThere,
      errors: errors.sort((a, b) => a.line - b.line),
      errorCount,
    },
  };
}
