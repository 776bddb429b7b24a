import { existsSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fromCsv, toCsv } from './csv';
import { refundOf } from './entries';
import { exportCsv, exportJson } from './export';
import { paymentFor } from './fixtures';
import { previewImport } from './import';
import { fromMajor, majorText } from './major-text';
import type { Payment } from './types';

const NONE: ReadonlyMap<string, Payment> = new Map();
const payment = paymentFor({ minor: 100 });
const made = refundOf(payment, [], {
  id: 'refund-01',
  amount: { currency: 'CNY', minor: 30 },
  at: '2026-12-01T00:00:00Z',
  source: 'manual',
});
if (!made.ok) throw new Error(made.reason);
const ledger: readonly Payment[] = [
  made.refund,
  payment,
  paymentFor({
    id: 'yen-00001',
    amount: { currency: 'JPY', minor: 1200 },
    methods: ['konbini'],
    shop: null,
    imported: true,
  }),
  paymentFor({
    id: 'dinar-001',
    amount: { currency: 'KWD', minor: 5 },
    methods: ['visa'],
    category: '=HYPERLINK("http://x")',
    imported: false,
  }),
  paymentFor({ id: 'gifts-001', category: `'it"s, 礼物; ok` }),
];
const byId = (entries: readonly Payment[]): Payment[] => [...entries].sort((a, b) => (a.id < b.id ? -1 : 1));

function preview(text: string, known = NONE) {
  const read = previewImport(text, known);
  if (!read.ok) throw new Error(read.reason);
  return read.preview;
}

describe('export and import', () => {
  it.each([
    ['JSON', exportJson(ledger, '2026-11-24T00:00:00Z')],
    ['CSV', exportCsv(ledger)],
  ])('bring a ledger back whole as %s', (_name, text) => {
    const { fresh, errors } = preview(text);
    expect(errors).toEqual([]);
    expect(byId(fresh)).toEqual(byId(ledger));
    expect(fresh.at(-1)?.id).toBe('refund-01');
  });

  it('adds nothing twice', () => {
    const known = new Map(ledger.map((entry) => [entry.id, entry]));
    expect(preview(exportCsv(ledger), known)).toEqual({
      fresh: [],
      alreadyThere: 5,
      errors: [],
      errorCount: 0,
    });
  });

  it('never writes a cell a spreadsheet would run', () => {
    for (const start of ['=', '+', '-', '@', '\t', '\r', '＝', '＋', '－', '＠']) {
      expect(toCsv([[`${start}1+1`]])).toMatch(/^\uFEFF"?'/);
    }
  });

  it('reads any cells back from CSV', () => {
    const cell = fc.string({ unit: fc.constantFrom('a', ' ', '"', ',', '\n', '\r', '=', "'", '礼', ';') });
    fc.assert(
      fc.property(fc.array(fc.array(cell, { minLength: 1, maxLength: 4 }), { maxLength: 5 }), (rows) => {
        const read = fromCsv(toCsv(rows));
        const kept = rows.filter((row) => row.some((text) => text !== ''));
        expect(read.ok && read.rows.map(({ cells }) => cells)).toEqual(kept);
      }),
    );
  });
});

describe('a damaged file', () => {
  const json = exportJson(ledger, '2026-11-24T00:00:00Z');
  const csv = exportCsv(ledger);

  it('is refused whole wherever it is cut', () => {
    for (let length = 1; length < json.length; length += 97) {
      expect(previewImport(json.slice(0, length), NONE), String(length)).toMatchObject({
        ok: false,
        reason: 'truncated',
      });
    }
  });

  it('is refused whole when a CSV ends inside a line or a quote', () => {
    expect(previewImport(csv.slice(0, -20), NONE)).toMatchObject({ ok: false, reason: 'truncated' });
    expect(previewImport(`${csv.trimEnd()}\r\n"2026`, NONE)).toMatchObject({
      ok: false,
      reason: 'truncated',
      line: 7,
    });
  });

  it.each([
    ['nothing', ' \n', 'empty'],
    ['another JSON', '{"a":1}', 'not-a-ledger'],
    ['another CSV', 'a,b\r\n1,2\r\n', 'not-a-ledger'],
    ['a later export', json.replace('"version": 1', '"version": 2'), 'newer'],
    ['fewer entries than it says', json.replace('"count": 5', '"count": 6'), 'truncated'],
    ['too much', `[${'1,'.repeat(200_000)}1]`, 'too-many'],
  ])('with %s is refused', (_name, text, reason) => {
    expect(previewImport(text, NONE)).toMatchObject({ ok: false, reason });
  });

  it('names every bad line and keeps the good ones', () => {
    const lines = csv.trimEnd().split('\r\n');
    const [header, refund, paid, yen, dinar] = lines;
    const text = [
      header,
      refund?.replace('payment-1', 'payment-9'),
      paid,
      paid,
      yen?.replace('1200', '12.5'),
      dinar?.replace('KWD', 'kwd'),
      'a,b',
      '',
    ].join('\r\n');
    const { fresh, errors } = preview(text);
    expect(fresh.map(({ id }) => id)).toEqual(['payment-1']);
    expect(errors).toEqual([
      { line: 2, field: 'refundOf', reason: 'refund-without-payment' },
      { line: 4, field: 'id', reason: 'id-twice' },
      { line: 5, field: 'amount', reason: 'unreadable' },
      { line: 6, field: 'amount', reason: 'unreadable' },
      { line: 7, field: 'line', reason: 'unreadable' },
    ]);
  });

  it('never lets refunds exceed their payment, nor ids change their meaning', () => {
    const more = { ...made.refund, id: 'refund-02', amount: { currency: 'CNY', minor: 80 } };
    const text = exportJson([payment, made.refund, more], '2026-11-24T00:00:00Z');
    expect(preview(text).errors).toEqual([{ line: 3, field: 'refundOf', reason: 'more-than-paid' }]);
    const known = new Map([payment, made.refund].map((entry) => [entry.id, entry]));
    expect(preview(exportJson([more], '2026-11-24T00:00:00Z'), known).errorCount).toBe(1);
    expect(preview(exportJson([paymentFor({ minor: 7 })], '2026-11-24T00:00:00Z'), known).errors).toEqual([
      { line: 1, field: 'id', reason: 'id-taken' },
    ]);
  });

  it('counts faults beyond those it lists', () => {
    const { errors, errorCount } = preview(`[${'{"minor":1},'.repeat(99_999)}{"minor":1}]`);
    expect(errorCount).toBe(100_000);
    expect(errors).toHaveLength(100);
  });
});

describe('amounts in files', () => {
  it('read back what they write, in every exponent', () => {
    const money = fc.record({
      currency: fc.constantFrom('CNY', 'JPY', 'KWD'),
      minor: fc.integer({ min: 0, max: 10 ** 15 }),
    });
    fc.assert(
      fc.property(money, (amount) => {
        expect(fromMajor(majorText(amount), amount.currency)).toEqual(amount);
      }),
    );
  });

  it('refuse what is no amount', () => {
    for (const text of ['', '1,5', '1.234', '-1', '1e3', ' 1', '99999999999999999'])
      expect(fromMajor(text, 'CNY')).toBeNull();
    expect(fromMajor('1.50', 'CNY')).toEqual({ currency: 'CNY', minor: 150 });
    expect(fromMajor('3.00', 'JPY')).toEqual({ currency: 'JPY', minor: 3 });
    expect(majorText({ currency: 'CNY', minor: -5 })).toBe('-0.05');
  });
});

describe('files that are no whole ledger', () => {
  const file = (part: object) =>
    JSON.stringify({ format: 'payguide-ledger', version: 1, count: 0, payments: [], ...part });
  it.each([
    ['null', 'not-a-ledger'],
    ['5', 'not-a-ledger'],
    ['\u0000', 'not-a-ledger'],
    ['['.repeat(100_000), 'truncated'],
    [file({ version: '1' }), 'not-a-ledger'],
    [file({ version: -1 }), 'not-a-ledger'],
    [file({ version: 1.5 }), 'not-a-ledger'],
    [file({ version: 2 }), 'newer'],
    [file({ count: 1 }), 'truncated'],
    [file({}).slice(0, -3), 'truncated'],
  ])('%s', (text, reason) => {
    expect(previewImport(text, NONE)).toMatchObject({ ok: false, reason });
  });

  it('a byte order mark takes nothing away, and what is no entry is named', () => {
    expect(previewImport(`\uFEFF${file({})}`, NONE)).toMatchObject({ ok: true });
    const read = previewImport('[[1], null, {}, {"id": "__proto__"}]', NONE);
    expect(read).toMatchObject({ ok: true, preview: { fresh: [], errorCount: 4 } });
  });
});

const CASES = '../shared/cases/hostile.jsonl';
if (!existsSync(CASES)) console.log(`skipped: hostile stored ledgers, no ${CASES}`);

describe.skipIf(!existsSync(CASES))('hostile stored ledgers', () => {
  it('with a cut text are refused whole', () => {
    const rows = readFileSync(CASES, 'utf8')
      .split('\n')
      .filter(Boolean)
      .map((line) => JSON.parse(line));
    const cut = rows.filter((row) => row.kind === 'storage' && row.input?.ledger?.$truncatedJson);
    for (const row of cut) {
      expect(previewImport(row.input.ledger.$truncatedJson, NONE), row.id).toMatchObject({
        ok: false,
        reason: 'truncated',
      });
    }
  });
});
