/** Characters a spreadsheet reads as the start of a formula, their wide forms, and the mark that defuses them. */
const FORMULA = /^[=+\-@＝＋－＠\t\r']/;

/** One cell, quoted where needed, and never able to start a formula (OWASP "CSV injection"). */
function cellText(text: string): string {
  const safe = FORMULA.test(text) ? `'${text}` : text;
  return /[",;\r\n\t']/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** Rows as RFC 4180 text with a byte order mark, without which spreadsheets misread Chinese. */
export function toCsv(rows: readonly (readonly string[])[]): string {
  return `\uFEFF${rows.map((row) => `${row.map(cellText).join(',')}\r\n`).join('')}`;
}

export interface CsvRow {
  /** Line of the file the row begins on, from 1. */
  readonly line: number;
  readonly cells: readonly string[];
}

export type CsvReading =
  | { readonly ok: true; readonly rows: readonly CsvRow[]; readonly endsInNewline: boolean }
  | { readonly ok: false; readonly reason: 'truncated'; readonly line: number };

const unguarded = (cell: string): string =>
  cell.startsWith("'") && FORMULA.test(cell.slice(1)) ? cell.slice(1) : cell;

/** Reads one quoted cell from its opening quote; null when the text ends inside it. */
function quoted(text: string, open: number): { readonly cell: string; readonly next: number } | null {
  let from = open + 1;
  let cell = '';
  for (;;) {
    const close = text.indexOf('"', from);
    if (close === -1) return null;
    cell += text.slice(from, close);
    if (text[close + 1] !== '"') return { cell, next: close + 1 };
    cell += '"';
    from = close + 2;
  }
}

/** Reads RFC 4180 text (also with bare line feeds). Blank lines are left out; an open quote at the end is a cut file. */
export function fromCsv(source: string): CsvReading {
  const text = source.startsWith('\uFEFF') ? source.slice(1) : source;
  const rows: CsvRow[] = [];
  const plain = /[^,\r\n]*/y;
  let line = 1;
  let start = 1;
  let cells: string[] = [];
  let at = 0;
  while (at < text.length) {
    if (text[at] === '"') {
      const read = quoted(text, at);
      if (read === null) return { ok: false, reason: 'truncated', line: start };
      cells.push(unguarded(read.cell));
      line += read.cell.split('\n').length - 1;
      at = read.next;
    } else {
      plain.lastIndex = at;
      const cell = plain.exec(text)?.[0] ?? '';
      cells.push(unguarded(cell));
      at += cell.length;
    }
    if (text[at] === ',') {
      at += 1;
      if (at < text.length && text[at] !== '\r' && text[at] !== '\n') continue;
      cells.push('');
    }
    const end = /\r\n|\r|\n/y;
    end.lastIndex = at;
    const ending = end.exec(text)?.[0];
    if (ending === undefined && at < text.length) continue;
    if (cells.some((cell) => cell !== '')) rows.push({ line: start, cells });
    cells = [];
    at += ending?.length ?? 0;
    line += 1;
    start = line;
  }
  return { ok: true, rows, endsInNewline: /[\r\n]$/.test(text) };
}
