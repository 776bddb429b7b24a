import { LARGEST_SUM } from '../money/amount';
import type { Cell, Payment, RollUp } from './types';

/** Thrown where a sum would leave the range in which money is exact. */
export class SumTooLargeError extends Error {
  readonly reason = 'sum-too-large';
}

const QUARTER_HOUR = 900_000;

/**
 * Keys of the three roll-ups an instant counts in: its UTC month, day and quarter of an hour. UTC, so that moving to
 * another zone never asks for new roll-ups; a quarter, because every zone's day begins on one.
 */
export function rollUpKeys(instant: string): readonly [month: string, day: string, quarter: string] {
  const iso = new Date(instant).toISOString();
  const minute = Math.floor(Number(iso.slice(14, 16)) / 15) * 15;
  return [
    `m:${iso.slice(0, 7)}`,
    `d:${iso.slice(0, 10)}`,
    `q:${iso.slice(0, 14)}${String(minute).padStart(2, '0')}`,
  ];
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

/** Applies cells to every roll-up of an instant, reading and writing through the two functions given. */
export function rollIn(
  countsAt: string,
  change: Cell,
  read: (key: string) => RollUp | undefined,
): readonly RollUp[] {
  return rollUpKeys(countsAt).map((key) => ({ key, cells: addCells(read(key)?.cells ?? [], [change]) }));
}

/** A stretch of roll-up keys, both ends included. */
export type KeyRange = readonly [first: string, last: string];

const DAY = 86_400_000;

const monthStart = (ms: number, offset: number): number => {
  const date = new Date(ms);
  return Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + offset, 1);
};

const range = (level: 0 | 1 | 2, from: number, until: number): readonly KeyRange[] =>
  from < until
    ? [
        [
          rollUpKeys(new Date(from).toISOString())[level],
          rollUpKeys(new Date(until - 1).toISOString())[level],
        ],
      ]
    : [];

/**
 * The fewest stretches of roll-ups that make up a span: whole UTC months inside it, whole UTC days beside them,
 * quarters of an hour at its two edges. At most five, each read from an index at once.
 */
export function rangesOf(start: string, end: string): readonly KeyRange[] {
  const from = Math.floor(Date.parse(start) / QUARTER_HOUR) * QUARTER_HOUR;
  const until = Math.floor(Date.parse(end) / QUARTER_HOUR) * QUARTER_HOUR;
  const firstDay = Math.ceil(from / DAY) * DAY;
  const lastDay = Math.floor(until / DAY) * DAY;
  if (firstDay >= lastDay) return range(2, from, until);
  const firstMonth = monthStart(firstDay, firstDay === monthStart(firstDay, 0) ? 0 : 1);
  const lastMonth = monthStart(lastDay, 0);
  const days =
    firstMonth < lastMonth
      ? [
          ...range(1, firstDay, firstMonth),
          ...range(0, firstMonth, lastMonth),
          ...range(1, lastMonth, lastDay),
        ]
      : range(1, firstDay, lastDay);
  return [...range(2, from, firstDay), ...days, ...range(2, lastDay, until)];
}
