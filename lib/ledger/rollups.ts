import { LARGEST_SUM } from '../money/amount';
import type { Cell, Payment, RollUp } from './types';

/** Thrown where a sum would leave the range in which money is exact. */
export class SumTooLargeError extends Error {
  readonly reason = 'sum-too-large';
}

const QUARTER_HOUR = 900_000;

/** Where an instant counts. UTC, so that moving to another zone never asks for new roll-ups. */
export interface RollUpPlace {
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
    month: `m:${iso.slice(0, 7)}`,
    day: `d:${iso.slice(0, 10)}`,
    quarter: `${iso.slice(11, 13)}:${minute}`,
  };
}

const sameCell = (a: Cell, b: Cell): boolean =>
  a.currency === b.currency &&
  a.category === b.category &&
  a.imported === b.imported &&
  a.methods.length === b.methods.length &&
  a.methods.every((method, index) => method === b.methods[index]);

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
  const sums = [...cells];
  for (const cell of more) {
    const index = sums.findIndex((sum) => sameCell(sum, cell));
    const old = sums[index];
    if (old === undefined) {
      sums.push(cell);
      continue;
    }
    const minor = old.minor + cell.minor;
    if (Math.abs(minor) > LARGEST_SUM)
      throw new SumTooLargeError(`${cell.currency}: sum beyond ${LARGEST_SUM}`);
    const count = old.count + cell.count;
    if (count === 0 && minor === 0) sums.splice(index, 1);
    else sums[index] = { ...old, minor, count };
  }
  return sums;
}

const EMPTY: Omit<RollUp, 'key'> = { cells: [], quarters: {} };

/** The roll-ups of an instant with one more cell in them; `read` gives them as they were. */
export function rollIn(
  countsAt: string,
  change: Cell,
  read: (key: string) => RollUp | undefined,
): readonly [month: RollUp, day: RollUp] {
  const place = placeOf(countsAt);
  const month = read(place.month) ?? EMPTY;
  const day = read(place.day) ?? EMPTY;
  const quarter = addCells(day.quarters[place.quarter] ?? [], [change]);
  const { [place.quarter]: _old, ...others } = day.quarters;
  return [
    { key: place.month, cells: addCells(month.cells, [change]), quarters: {} },
    {
      key: place.day,
      cells: addCells(day.cells, [change]),
      quarters: quarter.length === 0 ? others : { ...others, [place.quarter]: quarter },
    },
  ];
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

/** The first and last place between two instants, or null where there is nothing between them. */
function ends(from: number, until: number): readonly [RollUpPlace, RollUpPlace] | null {
  return from < until
    ? [placeOf(new Date(from).toISOString()), placeOf(new Date(until - 1).toISOString())]
    : null;
}

function wholes(level: 'month' | 'day', from: number, until: number): readonly Stretch[] {
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

/**
 * The fewest stretches of roll-ups that make up a span: whole UTC months inside it, whole UTC days beside them,
 * quarters of an hour at its two edges. At most five, each read from an index at once.
 */
export function stretchesOf(start: string, end: string): readonly Stretch[] {
  const from = Math.floor(Date.parse(start) / QUARTER_HOUR) * QUARTER_HOUR;
  const until = Math.floor(Date.parse(end) / QUARTER_HOUR) * QUARTER_HOUR;
  const firstDay = Math.ceil(from / DAY) * DAY;
  const lastDay = Math.floor(until / DAY) * DAY;
  if (firstDay > lastDay) return edge(from, until);
  const firstMonth = monthStart(firstDay, firstDay === monthStart(firstDay, 0) ? 0 : 1);
  const lastMonth = monthStart(lastDay, 0);
  const days =
    firstMonth < lastMonth
      ? [
          ...wholes('day', firstDay, firstMonth),
          ...wholes('month', firstMonth, lastMonth),
          ...wholes('day', lastMonth, lastDay),
        ]
      : wholes('day', firstDay, lastDay);
  return [...edge(from, firstDay), ...days, ...edge(lastDay, until)];
}

/** What a roll-up read for a stretch contributes to it. */
export function cellsIn({ cells, quarters }: RollUp, stretch: Stretch): readonly Cell[] {
  if (stretch.quarters === null) return cells;
  const [first, last] = stretch.quarters;
  return Object.entries(quarters).flatMap(([quarter, sums]) =>
    first <= quarter && quarter <= last ? sums : [],
  );
}
