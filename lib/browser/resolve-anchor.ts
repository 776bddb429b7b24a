import { bestCandidate, type Candidate } from '../page/anchor-score';
import type { Anchor } from '../page/reading';
import { hintOf, type SafeDom, safeDom } from './snapshot-dom';
import { textUnder } from './snapshot-text';

/** Most elements compared on one search; a page with more of one tag is no place for a pointer. */
const MOST = 1500;

/**
 * The element an anchor names, now: the one of the snapshot while the page still shows it, else the one visible
 * element whose hints are clearly the most alike. Null when there is none or when two are alike.
 */
export function resolveAnchor(
  page: Document,
  anchor: Anchor,
  elementOf: (item: number) => Element | null,
): Element | null {
  const dom = safeDom((page.defaultView ?? globalThis) as Window & typeof globalThis);
  const known = elementOf(anchor.item);
  if (known?.isConnected && dom.visible(known)) return known;
  if (!/^[a-z][a-z0-9-]*$/.test(anchor.tag)) return null;
  const elements = Array.from(dom.all(page, anchor.tag))
    .slice(0, MOST)
    .filter((el) => dom.visible(el));
  const best = bestCandidate(
    anchor,
    elements.map((el) => candidateOf(dom, el)),
  );
  return best === null ? null : (elements[best] ?? null);
}

function candidateOf(dom: SafeDom, el: Element): Candidate {
  return {
    tag: dom.tag(el),
    hint: hintOf(dom, el),
    role: dom.attr(el, 'role').toLowerCase().slice(0, 20),
    name: dom.attr(el, 'name').toLowerCase().slice(0, 80),
    text: textUnder(dom, el, 80) || dom.attr(el, 'aria-label').slice(0, 80),
  };
}
