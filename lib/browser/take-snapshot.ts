import type { RawSnapshot } from '../page/raw-snapshot';
import { all, attr, rootOf, titleOf } from './snapshot-dom';
import { lacksStyles } from './snapshot-leaves';
import { readMeta } from './snapshot-meta';
import { pause } from './snapshot-pause';
import { openWalk } from './snapshot-walk';

export interface SnapshotOptions {
  /** Address to report; null when it is not known. The document's own address when left out. */
  readonly url?: string | null;
  /** Time for the whole walk; what was not reached is left out and `truncated` says `time`. */
  readonly budgetMs?: number;
  /** Longest stretch without giving the page its turn. */
  readonly sliceMs?: number;
  /** Most elements visited. */
  readonly nodeCap?: number;
  /** Stops the walk: the promise is then refused with the signal's reason. */
  readonly signal?: AbortSignal;
  /** The extension's own way into closed shadow roots (`chrome.dom.openOrClosedShadowRoot`). */
  readonly shadowRootOf?: (el: Element) => ShadowRoot | null;
  /** How to give the page its turn; null walks in one go (tests, measurements). */
  readonly pause?: (() => Promise<void>) | null;
}

export interface TakenSnapshot {
  readonly snapshot: RawSnapshot;
  /** The elements of the nodes (a text's parent), by their place. */
  readonly elements: readonly Element[];
}

/**
 * Takes one snapshot of a page: a single bounded walk that reads and never writes, in slices. Inputs' values, texts
 * in editable elements and the words of address blocks are left where they are.
 */
export async function takeSnapshot(doc: Document, options: SnapshotOptions = {}): Promise<TakenSnapshot> {
  const view = (doc.defaultView ?? globalThis) as Window & typeof globalThis;
  const { budgetMs = 600, sliceMs = 8, nodeCap = 120_000, signal } = options;
  const wait = options.pause === undefined ? pause : options.pause;
  const root = rootOf(doc);
  const walk = openWalk(doc, view, root, options.shadowRootOf ?? ((el) => el.shadowRoot));
  let used = 0;
  let truncated: string | null = null;
  for (;;) {
    const began = performance.now();
    const until = Math.min(began + (wait ? sliceMs : Number.POSITIVE_INFINITY), began + budgetMs - used);
    const done = walk.run(until, nodeCap);
    used += performance.now() - began;
    if (done) break;
    if (walk.told().full) truncated = 'nodes';
    else if (used >= budgetMs) truncated = 'time';
    if (truncated || !wait) break;
    await wait();
    signal?.throwIfAborted();
  }
  const { visited, thinned, tooDeep } = walk.told();
  return {
    snapshot: {
      url: options.url === undefined ? addressOf(view) : options.url,
      language: languageOf(doc, root),
      title: (titleOf(doc) ?? '').slice(0, 400),
      unstyled: lacksStyles(doc),
      nodes: walk.nodes,
      meta: readMeta(doc),
      elements: visited,
      truncated: truncated ?? (thinned ? 'nodes' : tooDeep ? 'depth' : null),
    },
    elements: walk.elements,
  };
}

function addressOf(view: Window): string | null {
  const href = view.location.href;
  return /^https?:/.test(href) ? href : null;
}

function languageOf(doc: Document, root: Element | null): string {
  const declared = root ? attr(root, 'lang') || attr(root, 'xml:lang') : '';
  if (declared) return declared.slice(0, 35);
  const meta = all(doc, 'meta[http-equiv="content-language" i],meta[property="og:locale"]')[0];
  return meta ? attr(meta, 'content').replace('_', '-').slice(0, 35) : '';
}
