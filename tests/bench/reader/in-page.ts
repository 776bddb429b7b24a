import { type SnapshotOptions, takeSnapshot } from '../../../lib/browser/take-snapshot';
import { parseMessage } from '../../../lib/messages/schemas';
import { readPage } from '../../../lib/page/read';
import type { PageSnapshot } from '../../../lib/page/snapshot';

/** What the bench calls in a page. Every job runs in one go; the caller weighs its CPU time from outside. */
export interface BenchJobs {
  readonly nothing: () => void;
  /** The least any whole-page reader does: look at every element, and ask for the visible text. */
  readonly floor: () => number;
  readonly snapshot: () => Promise<void>;
  /** The message as it is written on its way to the background. */
  readonly send: () => void;
  /** What the background does with it. */
  readonly parse: () => void;
  readonly read: () => string;
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
let taken: PageSnapshot | null = null;
let message = '';

function snapshot(): PageSnapshot {
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
    message = JSON.stringify({ name: 'read-snapshot', request: { snapshot: snapshot() } });
  },
  parse() {
    const parsed = parseMessage(JSON.parse(message));
    if (!parsed.ok) throw new Error(`bench: the background refuses this snapshot: ${parsed.error}`);
  },
  read() {
    return readPage(snapshot()).kind;
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
    elements: snapshot.stats.elements,
    nodes: snapshot.nodes.length,
    messageKb: JSON.stringify(snapshot).length / 1024,
    slices,
    truncated: snapshot.truncated,
  };
}

Object.assign(globalThis, { benchJobs: jobs, benchMeasure: measure });
