import type { MethodId } from '../page/method-ids';
import { MemoryRollUps } from './memory-rollups';
import { type Period, periodAt } from './periods';
import {
  addCells,
  cellOf,
  cellsIn,
  type KeyRange,
  type Stretch,
  SumTooLargeError,
  stretchesOf,
} from './rollups';
import type { Cell, Payment, RollUp, Usage, UsagePeriod } from './types';

/** Every stretch a limit can add up over. */
const USAGE_PERIODS: readonly UsagePeriod[] = ['day', 'night', 'month', 'year', 'lifetime'];

/** Name of a period's sums inside a `Usage`. */
const usageKey = (period: UsagePeriod, zone: string): string => `${period}@${zone}`;

/** The periods running at an instant in each zone, under their usage keys. */
function periodsAt(now: string, zones: readonly string[]): ReadonlyMap<string, Period> {
  const pairs = [...new Set(zones)].flatMap((zone) =>
    USAGE_PERIODS.map((kind) => [usageKey(kind, zone), periodAt(kind, now, zone)] as const),
  );
  return new Map(pairs);
}

/** Reads the roll-ups between two keys, both included, in any order. */
export type ReadRange = (range: KeyRange) => Promise<readonly RollUp[]>;

/** A function that works out each answer once. */
function once<A, B>(work: (given: A) => Promise<B>, keyOf: (given: A) => string): (given: A) => Promise<B> {
  const known = new Map<string, Promise<B>>();
  return (given) => {
    const key = keyOf(given);
    const answer = known.get(key) ?? work(given);
    known.set(key, answer);
    return answer;
  };
}

/**
 * Reads the sums of all periods running at `now`, from roll-ups alone: what it costs depends on the days of a year,
 * never on the number of entries.
 * @param zones zones whose calendars limits follow; the shopper's own among them.
 * @throws SumTooLargeError when a sum is beyond 10^15.
 */
export async function readUsage(now: string, zones: readonly string[], read: ReadRange): Promise<Usage> {
  const rows = once((range: KeyRange) => read(range), String);
  // Periods of several zones lie side by side: most of what makes them up is the same.
  const summed = once(
    async (stretch: Stretch) =>
      addCells(
        [],
        (await rows(stretch.keys)).flatMap((row) => cellsIn(row, stretch)),
      ),
    ({ keys, quarters }) => `${keys}|${quarters}`,
  );
  const sums: Record<string, readonly Cell[]> = {};
  for (const [key, period] of periodsAt(now, zones)) {
    const parts = await Promise.all(stretchesOf(period.start, period.end).map(summed));
    sums[key] = addCells([], parts.flat());
  }
  return { sums };
}

/** The sums of a list of entries; small lists only, the stored ledger keeps roll-ups instead. */
export async function usageOf(
  payments: readonly Payment[],
  now: string,
  zones: readonly string[],
): Promise<Usage> {
  const rollUps = new MemoryRollUps();
  for (const payment of payments) rollUps.apply(payment.countsAt, cellOf(payment));
  return readUsage(now, zones, rollUps.read);
}

/** Which entries a limit counts. */
export interface UsageFilter {
  readonly methods: readonly MethodId[] | null;
  readonly category: string | null;
  /** Count only orders that may have crossed a border (all but those marked as not). */
  readonly imports: boolean;
}

export type UsageSums =
  | { readonly ok: true; readonly byCurrency: ReadonlyMap<string, number>; readonly unmarked: boolean }
  | { readonly ok: false; readonly reason: 'usage-not-read' | 'sum-too-large' };

/**
 * What is used of a limit in one period, by currency. `unmarked`: some of it was never told to be an import or not.
 * A period the usage was not read for is refused, never taken for zero.
 */
export function usedIn(usage: Usage, period: UsagePeriod, zone: string, filter: UsageFilter): UsageSums {
  const cells = Object.hasOwn(usage.sums, usageKey(period, zone))
    ? usage.sums[usageKey(period, zone)]
    : undefined;
  if (cells === undefined) return { ok: false, reason: 'usage-not-read' };
  const counted = cells.filter(
    (cell) =>
      (filter.methods === null || cell.methods.some((method) => filter.methods?.includes(method))) &&
      (filter.category === null || cell.category === filter.category) &&
      (!filter.imports || cell.imported !== false),
  );
  try {
    const bare = counted.map((cell) => ({ ...cell, methods: [], category: null, imported: null }));
    const sums = addCells([], bare);
    return {
      ok: true,
      byCurrency: new Map(sums.map(({ currency, minor }) => [currency, minor])),
      unmarked: counted.some((cell) => cell.imported === null),
    };
  } catch (error) {
    if (error instanceof SumTooLargeError) return { ok: false, reason: error.reason };
    throw error;
  }
}
