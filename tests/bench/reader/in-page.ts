import { type SnapshotOptions, takeSnapshot } from '../../../lib/browser/take-snapshot';
import type { RawSnapshot } from '../../../lib/page/raw-snapshot';

/**
 * What the bench calls in a page. Every job runs in one go; the caller weighs its CPU time from outside. Only what
 * the extension has in a page is in this script: what the background has would fill the heap that the walk starts on.
 */
export interface BenchJobs {
  readonly nothing: () => void;
  /** The least any whole-page reader does: look at every element, and ask for the visible text. */
  readonly floor: () => number;
  readonly snapshot: () => Promise<void>;
  /** The message as it is written on its way to the background. */
  readonly send: () => void;
}

/** Sizes of what was read, and the stretches between two turns given to the page, in ms of wall time. */
export interface Measured {
  readonly elements: number;
  readonly nodes: number;
  readonly messageKb: number;
  readonly slices: readonly number[];
  readonly truncated: string | null;
}

const WHOLE: SnapshotOptions = { url: null, pause: null, budgetMs: 60_000 };
declare global {
  var benchMessage: string;
}

let taken: RawSnapshot | null = null;

function snapshot(): RawSnapshot {
  if (taken === null) throw new Error('bench: take a snapshot first');
  return taken;
}

const jobs: BenchJobs = {
  nothing() {},
  floor() {
    let sum = 0;
    for (const el of document.querySelectorAll('*')) sum += el.nodeType;
    // biome-ignore lint/performance/useDomNodeTextContent: the visible text is what the floor asks for
    return sum + (document.body?.innerText.length ?? 0);
  },
  async snapshot() {
    taken = (await takeSnapshot(document, WHOLE)).snapshot;
  },
  send() {
    globalThis.benchMessage = JSON.stringify({ name: 'read-snapshot', request: { snapshot: snapshot() } });
  },
};

/** Takes one snapshot as the extension does, in slices, and tells how long each of them lasted. */
async function measure(): Promise<Measured> {
  const slices: number[] = [];
  let began = performance.now();
  const pause = async () => {
    slices.push(performance.now() - began);
    await new Promise((done) => setTimeout(done));
    began = performance.now();
  };
  const { snapshot } = await takeSnapshot(document, { url: null, budgetMs: 60_000, pause });
  slices.push(performance.now() - began);
  return {
    elements: snapshot.elements,
    nodes: snapshot.nodes.length,
    messageKb: JSON.stringify(snapshot).length / 1024,
    slices,
    truncated: snapshot.truncated,
  };
}

Object.assign(globalThis, { benchJobs: jobs, benchMeasure: measure });
