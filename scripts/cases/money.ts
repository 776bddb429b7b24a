import { allocate, MoneyError } from '../../lib/money/amount';
import { exponentOf, isCurrency } from '../../lib/money/currencies';
import { signOf } from '../../lib/money/currency-signs';
import { findAmounts } from '../../lib/money/find-amounts';
import { parseMoney } from '../../lib/money/parse';
import type { MoneyHints } from '../../lib/money/resolve-currency';
import type { CaseResult, CaseSet, Row } from './result';

/** The code a page reader would know for a peer's currency sign, or null. */
function hintFor(sign: unknown): string | null {
  if (typeof sign !== 'string') return null;
  const trimmed = sign.replace(/\.$/, '');
  return isCurrency(trimmed) ? trimmed : (signOf(trimmed)?.codes[0] ?? null) || null;
}

/** Compares amounts alone: the peer gives signs, not codes. */
function judgeAmount(row: Row, hint: string | null): CaseResult {
  const text = typeof row.text === 'string' ? row.text : '';
  const answer = parseMoney(text, { locale: null, currency: hint });
  const due = row.amount === null ? null : Number(row.amount);
  const note = `${JSON.stringify(text)} ${JSON.stringify(answer)}, due ${due} ${row.currency}`;
  if (!answer.ok) return { verdict: due === null ? 'right' : 'refused', note };
  const shown = answer.money.minor / 10 ** exponentOf(answer.money.currency);
  return { verdict: due !== null && Math.abs(shown - due) < 1e-9 ? 'right' : 'wrong', note };
}

export const moneyCases: readonly CaseSet[] = [
  { name: 'money', file: 'money.jsonl', run: (rows) => rows.map((row) => judgeAmount(row, null)) },
  {
    name: 'money, currency hinted',
    file: 'money.jsonl',
    run: (rows) =>
      rows.filter((row) => row.currency !== null).map((row) => judgeAmount(row, hintFor(row.currency))),
  },
];

/** Long inputs are written as `{"$repeat": [text, n]}` and `{"$concat": […]}`. */
function build(input: unknown): string {
  if (typeof input === 'string') return input;
  const { $repeat, $concat } = input as { $repeat?: [string, number]; $concat?: unknown[] };
  return $repeat ? $repeat[0].repeat($repeat[1]) : ($concat ?? []).map(build).join('');
}

/** Rows without a context expect plain `$` to be the US dollar, as on a US shop's page. */
const USUAL_HINTS: MoneyHints = { locale: 'en-US', currency: 'USD' };

function judgeText(row: Row): CaseResult {
  const due = row.expected as Row;
  const text = build(row.input);
  const began = performance.now();
  const answer = parseMoney(text, (row.ctx ?? USUAL_HINTS) as MoneyHints);
  const ms = performance.now() - began;
  const same = answer.ok
    ? due.ok === true && answer.money.currency === due.currency && Object.is(answer.money.minor, due.minor)
    : due.ok === false && (due.reason === undefined || answer.reason === due.reason);
  const inTime = due.maxMs === undefined || ms <= Number(due.maxMs);
  const note = `${row.id} ${text.slice(0, 40)} ${JSON.stringify(answer)} ${ms.toFixed(1)} ms, due ${JSON.stringify(due)}`;
  return { verdict: same && inTime ? 'right' : 'wrong', note };
}

function judgeSplit(row: Row): CaseResult {
  const { minor, n } = row.input as { minor: number; n: number };
  const due = (row.expected as Row).parts;
  let parts: number[] | 'refuse';
  try {
    parts = allocate(minor, n);
  } catch (error) {
    if (!(error instanceof MoneyError)) throw error;
    parts = 'refuse';
  }
  const whole = Array.isArray(parts) && parts.reduce((sum, part) => sum + BigInt(part), 0n) === BigInt(minor);
  const right = due === 'sum equals input' ? whole : JSON.stringify(parts) === JSON.stringify(due);
  return { verdict: right ? 'right' : 'wrong', note: `${row.id} ${JSON.stringify({ parts, due })}` };
}

function judgeScan(row: Row): CaseResult {
  const text = build(row.input);
  const began = performance.now();
  const found = findAmounts(text);
  const ms = performance.now() - began;
  const right = found.length === 0 && ms <= Number((row.expected as Row).maxMs);
  return { verdict: right ? 'right' : 'wrong', note: `${row.id} ${found.length} found, ${ms.toFixed(1)} ms` };
}

/** Kinds of hostile cases that are about money texts and splitting; the other kinds have their rooms' tests. */
function judgeHostile(row: Row): CaseResult | undefined {
  const kind = String(row.kind);
  if (kind === 'installments') return judgeSplit(row);
  if (kind === 'huge-text') return judgeScan(row);
  const aboutMoney = /^(?:amount-|currency-|redos)/.test(kind) || row.id === 'bidi-02';
  return aboutMoney ? judgeText(row) : undefined;
}

export const hostileCases: CaseSet = {
  name: 'hostile',
  file: 'hostile.jsonl',
  run: (rows) => rows.map(judgeHostile).filter((result) => result !== undefined),
};
