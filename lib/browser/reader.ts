import { maybeCheckout } from '../page/maybe-checkout';
import type { AnchorRole, Reading } from '../page/reading';
import { followPage } from './follow-page';
import { sendFromPage } from './page-bus';
import { type PageWorld, pageWorld, setPageWorld } from './page-world';
import { resolveAnchor } from './resolve-anchor';
import { type TakenSnapshot, takeSnapshot } from './take-snapshot';

/** Passes in vain (nothing to pay, on a page whose address says nothing either; no answer) before the reader leaves. */
const PATIENCE = 12;

/** The extension's own way into closed shadow roots, by browser. */
function closedRootOf(element: Element): ShadowRoot | null {
  // Our own chip and card are no part of the shop's page.
  if (element.localName === 'payguide-overlay') return null;
  const own = (element as { openOrClosedShadowRoot?: ShadowRoot | null }).openOrClosedShadowRoot;
  if (own) return own;
  const dom = (globalThis as { chrome?: { dom?: { openOrClosedShadowRoot(e: Element): ShadowRoot | null } } })
    .chrome?.dom;
  return element instanceof HTMLElement ? (dom?.openOrClosedShadowRoot(element) ?? null) : null;
}

/**
 * Starts the reader on a page, or, where it runs already, has it read and report anew. It reads and reports
 * until the page is left, or until a page that never was a checkout has been looked at often enough.
 */
export function startReader(page: Document): void {
  const running = pageWorld();
  if (running && !running.end.signal.aborted) {
    running.again();
    return;
  }
  const end = new AbortController();
  let elements: TakenSnapshot['elements'] = [];
  let nothing = 0;
  let unanswered = 0;

  const read = async (): Promise<Reading | null> => {
    const latest = await takeSnapshot(page, { signal: end.signal, shadowRootOf: closedRootOf });
    const reading = await sendFromPage('read-snapshot', { snapshot: latest.snapshot });
    if (reading) elements = latest.elements;
    unanswered = reading ? 0 : unanswered + 1;
    if (unanswered > PATIENCE) end.abort();
    return reading;
  };
  const report = (reading: Reading) => {
    world.reading = reading;
    for (const listener of world.listeners) listener(reading);
    void sendFromPage('reading', { reading });
  };
  const seen = (reading: Reading) => {
    nothing = reading.kind === 'none' ? nothing + 1 : 0;
    if (nothing > PATIENCE && !maybeCheckout(page.location.href)) end.abort();
  };

  const following = followPage({ document: page, read, report, seen, signal: end.signal });
  const world: PageWorld = {
    reading: null,
    again: following.again,
    resolve: (role: AnchorRole) => {
      const anchor = world.reading?.anchors[role];
      return anchor ? resolveAnchor(page, anchor, elements[anchor.item] ?? null) : null;
    },
    listeners: new Set(),
    end,
    chip: null,
    guide: null,
    guideAt: null,
  };
  setPageWorld(world);
  page.defaultView?.addEventListener('pagehide', () => void sendFromPage('page-left', {}), {
    signal: end.signal,
  });
  end.signal.addEventListener('abort', () => {
    elements = [];
    world.chip?.abort();
    world.guide?.abort();
  });
}
