import { takeSnapshot } from '../../lib/browser/take-snapshot';
import { readPage } from '../../lib/page/read';
import type { Reading } from '../../lib/page/reading';
import type { PageSnapshot } from '../../lib/page/snapshot';

export interface Inspected {
  readonly reading: Reading;
  readonly snapshot: PageSnapshot;
  /** Time of snapshot and reading, in milliseconds. */
  readonly ms: number;
}

/** What `scripts/inspect` calls in the page: the reader that ships, timed. */
async function inspect(url: string | null): Promise<Inspected> {
  const began = performance.now();
  const { snapshot } = await takeSnapshot(document, { url, pause: null, budgetMs: 10_000 });
  const reading = readPage(snapshot);
  return { reading, snapshot, ms: Math.round((performance.now() - began) * 100) / 100 };
}

Object.assign(globalThis, { inspectPage: inspect });
