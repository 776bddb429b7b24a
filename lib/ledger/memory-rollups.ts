import { isEmpty, type KeyRange, rollIn } from './rollups';
import type { Cell, RollUp } from './types';

/** Roll-ups held in memory: what tests, the benchmark and import previews count with. */
export class MemoryRollUps {
  private readonly rows = new Map<string, RollUp>();
  private sorted: readonly RollUp[] | null = null;

  /** Counts cells in at an instant. @throws SumTooLargeError before anything is changed. */
  apply(countsAt: string, change: Cell): void {
    for (const row of rollIn([{ countsAt, cell: change }], (key) => this.rows.get(key))) {
      if (isEmpty(row)) this.rows.delete(row.key);
      else this.rows.set(row.key, row);
    }
    this.sorted = null;
  }

  /** All roll-ups, by key. */
  all(): readonly RollUp[] {
    this.sorted ??= [...this.rows.values()].sort((a, b) => (a.key < b.key ? -1 : 1));
    return this.sorted;
  }

  /** The roll-ups between two keys, both included: what the database answers from its index. */
  readonly read = async ([first, last]: KeyRange): Promise<readonly RollUp[]> => {
    const rows = this.all();
    return rows.slice(this.firstAtLeast(rows, first), this.firstAtLeast(rows, `${last}\u0000`));
  };

  private firstAtLeast(rows: readonly RollUp[], key: string): number {
    let low = 0;
    let high = rows.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((rows[middle]?.key ?? '') < key) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}
