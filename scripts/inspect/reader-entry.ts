import { takeSnapshot } from '../../lib/browser/take-snapshot';
import type { RawSnapshot } from '../../lib/page/raw-snapshot';

export interface Taken {
  readonly snapshot: RawSnapshot;
  /** Time of the snapshot, in milliseconds. */
  readonly ms: number;
}

/** What `scripts/inspect` calls in the page: the walk that ships, timed. It is read outside the page, as it is when it ships. */
async function take(url: string | null): Promise<Taken> {
  const began = performance.now();
  const { snapshot } = await takeSnapshot(document, { url, pause: null, budgetMs: 10_000 });
  return { snapshot, ms: performance.now() - began };
}

Object.assign(globalThis, { takePage: take });
