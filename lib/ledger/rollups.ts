import { LARGEST_SUM } from '../money/amount';
import type { Cell, Payment, RollUp } from './types';

/** Thrown where a sum would leave the range in which money is exact. */
export class SumTooLargeError extends Error {
  readonly reason = 'sum-too-large';
}

const QUARTER_HOUR = 900_000;

/** Where an instant counts. UTC, so that moving to another zone never asks for new roll-ups. */
export interface RollUpPlace {
  readonly year: string;
  readonly month: string;
  readonly day: string;
  /** Begin of its quarter of an hour: every zone's day begins on one. */
  readonly quarter: string;
}

/** The keys of the roll-ups an instant counts in. */
export function placeOf(instant: string): RollUpPlace {
  const iso = new Date(instant).toISOString();
  const minute = String(Math.floor(Number(iso.slice(14, 16)) / 15) * 15).padStart(2, '0');
  return {
    year: `y:${iso.slice(0, 4)}`,
    month: `m:${iso.slice(0, 7)}`,
    day: `d:${iso.slice(0, 10)}`,
    quarter: `${iso.slice(11, 13)}:${minute}`,
  };
}

/** What cells must share to be summed. */
const kindOf = ({ currency, imported, methods, category }: Cell): string =>
  `${currency}|${imported}|${methods.join()}|${category === null ? '' : `=${category}`}`;

/** What an entry adds to its roll-ups: its amount, or less it for a refund. */
export function cellOf(payment: Payment): Cell {
  const { amount, methods, category, imported, refundOf } = payment;
  const minor = refundOf === null ? amount.minor : -amount.minor;
  return { currency: amount.currency, methods, category, imported, minor, count: 1 };
}

/** The cell that takes an entry out again. */
export function undoing(cell: Cell): Cell {
  return { ...cell, minor: 0 - cell.minor, count: -cell.count };
}

/**
 * Sums cells of the same currency, means, category and import mark. Cells without entries vanish, so that adding and
 * undoing leaves no trace.
 * @throws SumTooLargeError beyond 10^15 minor units.
 */
export function addCells(cells: readonly Cell[], more: readonly Cell[]): Cell[] {
  const sums = new Map(cells.map((cell) => [kindOf(cell), cell]));
  for (const cell of more) {
    const kind = kindOf(cell);
    const old = sums.get(kind);
    const minor = (old?.minor ?? 0) + cell.minor;
    const count = (old?.count ?? 0) + cell.count;
    if (Math.abs(minor) > LARGEST_SUM)
      throw new SumTooLargeError(`${cell.currency}: sum beyond ${LARGEST_SUM}`);
    if (count === 0 && minor === 0) sums.delete(kind);
    else sums.set(kind, { ...cell, minor, count });
  }
  return [...sums.values()];
}

/** A change to the roll-ups at one instant. */
export interface Posting {
  readonly countsAt: string;
  readonly cell: Cell;
}

function grouped<A>(values: readonly A[], keysOf: (value: A) => readonly string[]): ReadonlyMap<string, A[]> {
  const groups = new Map<string, A[]>();
  for (const value of values) {
    for (const key of keysOf(value)) {
      const group = groups.get(key);
      if (group === undefined) groups.set(key, [value]);
      else group.push(value);
    }
  }
  return groups;
}

/** The keys of every roll-up that postings change. */
export const keysOf = ({ countsAt }: Posting): readonly string[] => {
  const { year, month, day } = placeOf(countsAt);
  return [year, month, day];
};

const cellsOf = (postings: readonly Posting[]): readonly Cell[] => postings.map(({ cell }) => cell);

function quartersWith(old: RollUp['quarters'], postings: readonly Posting[]): RollUp['quarters'] {
  const changed = [...grouped(postings, ({ countsAt }) => [placeOf(countsAt).quarter])].map(
    ([quarter, those]) => [quarter, addCells(old[quarter] ?? [], cellsOf(those))] as const,
  );
  const all = Object.entries({ ...old, ...Object.fromEntries(changed) });
  return Object.fromEntries(all.filter(([, cells]) => cells.length > 0));
}

/**
 * The roll-ups that postings change, with them in; `read` gives each as it was.
 * @throws SumTooLargeError
 */
export function rollIn(
  postings: readonly Posting[],
  read: (key: string) => RollUp | undefined,
): readonly RollUp[] {
  return [...grouped(postings, keysOf)].map(([key, those]) => {
    const { cells, quarters } = read(key) ?? { cells: [], quarters: {} };
    return {
      key,
      cells: addCells(cells, cellsOf(those)),
      quarters: key.startsWith('d:') ? quartersWith(quarters, those) : {},
    };
  });
}

/** The roll-ups of whole years that those of their months make up. */
export function yearsOf(months: readonly RollUp[]): readonly RollUp[] {
  const years = grouped(months, ({ key }) => [`y:${key.slice(2, 6)}`]);
  return [...years].map(([key, those]) => ({
    key,
    cells: addCells(
      [],
      those.flatMap(({ cells }) => cells),
    ),
    quarters: {},
  }));
}

/** Whether nothing is left in a roll-up, so that it may go. */
export const isEmpty = ({ cells, quarters }: RollUp): boolean =>
  cells.length === 0 && Object.keys(quarters).length === 0;

/** A stretch of roll-up keys, both ends included. */
export type KeyRange = readonly [first: string, last: string];

/** A part of a span: whole roll-ups, or the quarters between two of one day. */
export interface Stretch {
  readonly keys: KeyRange;
  /** Both ends included; null: the roll-ups whole. */
  readonly quarters: KeyRange | null;
}

const DAY = 86_400_000;

const monthStart = (ms: number, offset: number): number => {
  const date = new Date(ms);
  return Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + offset, 1);
};

const yearStart = (ms: number, offset: number): number =>
  Date.UTC(new Date(ms).getUTCFullYear() + offset, 0, 1);

/** The first begin of a month or year at an instant or after it. */
const next = (ms: number, startOf: (ms: number, offset: number) => number): number =>
  startOf(ms, startOf(ms, 0) === ms ? 0 : 1);

/** The first and last place between two instants, or null where there is nothing between them. */
function ends(from: number, until: number): readonly [RollUpPlace, RollUpPlace] | null {
  return from < until
    ? [placeOf(new Date(from).toISOString()), placeOf(new Date(until - 1).toISOString())]
    : null;
}

function wholes(level: 'year' | 'month' | 'day', from: number, until: number): readonly Stretch[] {
  const found = ends(from, until);
  return found === null ? [] : [{ keys: [found[0][level], found[1][level]], quarters: null }];
}

/** Quarters of an hour inside one UTC day. */
function edge(from: number, until: number): readonly Stretch[] {
  const found = ends(from, until);
  if (found === null) return [];
  const [first, last] = found;
  return [{ keys: [first.day, first.day], quarters: [first.quarter, last.quarter] }];
}

/** Whole roll-ups of a level between two instants, what is left at both ends in those of the next. */
function filled(
  level: 'year' | 'month',
  [from, until]: readonly [number, number],
  below: (from: number, until: number) => readonly Stretch[],
): readonly Stretch[] {
  const startOf = level === 'year' ? yearStart : monthStart;
  const [first, last] = [next(from, startOf), startOf(until, 0)];
  if (first >= last) return below(from, until);
  return [...below(from, first), ...wholes(level, first, last), ...below(last, until)];
}

/**
 * The fewest stretches of roll-ups that make up a span: whole UTC years inside it, whole UTC months and days beside
 * them, quarters of an hour at its two edges. At most seven, each read from an index at once.
 */
export function stretchesOf(start: string, end: string): readonly Stretch[] {
  const from = Math.floor(Date.parse(start) / QUARTER_HOUR) * QUARTER_HOUR;
  const until = Math.floor(Date.parse(end) / QUARTER_HOUR) * QUARTER_HOUR;
  const firstDay = Math.ceil(from / DAY) * DAY;
  const lastDay = Math.floor(until / DAY) * DAY;
  if (firstDay > lastDay) return edge(from, until);
  const days = (a: number, b: number) => wholes('day', a, b);
  const months = (a: number, b: number) => filled('month', [a, b], days);
  const between = filled('year', [firstDay, lastDay], months);
  return [...edge(from, firstDay), ...between, ...edge(lastDay, until)];
}

/** What a roll-up read for a stretch contributes to it. */
export function cellsIn({ cells, quarters }: RollUp, stretch: Stretch): readonly Cell[] {
  if (stretch.quarters === null) return cells;
  const [first, last] = stretch.quarters;
  return Object.entries(quarters).flatMap(([quarter, sums]) =>
    first <= quarter && quarter <= last ? sums : [],
  );
}
