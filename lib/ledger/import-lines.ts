import { isCurrency } from '../money/currencies';
import { fromCsv } from './csv';
import { COLUMNS, type Column, EXPORT_FORMAT, EXPORT_VERSION } from './export';
import { fromMajor } from './major-text';

/** A line not yet checked: where it stands, and what it says. */
export interface RawLine {
  readonly line: number;
  readonly value: unknown;
}

/** Why a whole file is refused. A cut file is never imported in part: nobody could tell what is missing. */
export type RefusedFile = 'empty' | 'too-large' | 'too-many' | 'truncated' | 'not-a-ledger' | 'newer';

export type LinesReading =
  | { readonly ok: true; readonly lines: readonly RawLine[] }
  | { readonly ok: false; readonly reason: RefusedFile; readonly line: number | null };

const refuse = (reason: RefusedFile, line: number | null = null): LinesReading => ({
  ok: false,
  reason,
  line,
});

const numbered = (values: readonly unknown[]): LinesReading => ({
  ok: true,
  lines: values.map((value, index) => ({ line: index + 1, value })),
});

/** Lines of a JSON export, or of a bare list of entries. A line is the entry's place in the list. */
export function linesOfJson(text: string): LinesReading {
  let parsed: unknown;
  try {
    parsed = JSON.parse(text);
  } catch {
    return refuse('truncated');
  }
  if (Array.isArray(parsed)) return numbered(parsed);
  if (typeof parsed !== 'object' || parsed === null) return refuse('not-a-ledger');
  const { format, version, count, payments } = parsed as Record<string, unknown>;
  if (format !== EXPORT_FORMAT || !Array.isArray(payments)) return refuse('not-a-ledger');
  if (!Number.isInteger(version) || Number(version) < 1) return refuse('not-a-ledger');
  if (Number(version) > EXPORT_VERSION) return refuse('newer');
  if (count !== payments.length) return refuse('truncated');
  return numbered(payments);
}

const orNull = (text: string): string | null => (text === '' ? null : text);

function importedOf(text: string): unknown {
  return text === '' ? null : text === 'true' ? true : text === 'false' ? false : text;
}

/** One CSV row as an entry would be written in JSON; what does not parse stays as text for the check to name. */
function entryOf(cell: (column: Column) => string): unknown {
  const currency = cell('currency');
  const amount = isCurrency(currency) ? fromMajor(cell('amount'), currency) : null;
  return {
    id: cell('id'),
    amount: amount ?? { currency, minor: cell('amount') },
    methods: cell('methods').split(' '),
    shop: orNull(cell('shop')),
    category: orNull(cell('category')),
    imported: importedOf(cell('imported')),
    at: cell('at'),
    zone: cell('zone'),
    refundOf: orNull(cell('refundOf')),
    source: cell('source'),
  };
}

/** Lines of a CSV export, columns in any order. A last line with too few cells and no line end is a cut file. */
export function linesOfCsv(text: string): LinesReading {
  const csv = fromCsv(text);
  if (!csv.ok) return refuse('truncated', csv.line);
  const [header, ...rows] = csv.rows;
  const places = new Map(COLUMNS.map((column) => [column, header?.cells.indexOf(column) ?? -1]));
  if ([...places.values()].includes(-1)) return refuse('not-a-ledger', header?.line ?? null);
  const width = header?.cells.length ?? 0;
  const last = rows.at(-1);
  if (last && last.cells.length < width && !csv.endsInNewline) return refuse('truncated', last.line);
  const lines = rows.map(({ line, cells }) => ({
    line,
    value: cells.length === width ? entryOf((column) => cells[places.get(column) ?? -1] ?? '') : null,
  }));
  return { ok: true, lines };
}
