import { bestCandidate, type Candidate } from '../page/anchor-score';
import type { Anchor } from '../page/reading';
import { clean } from '../page/refine/words';
import { all, attr, hintOf, isVisible, roleOf, tagOf } from './snapshot-dom';
import { wordsUnder } from './snapshot-text';

/** Most elements compared on one search; a page with more of one tag is no place for a pointer. */
const MOST = 1500;

/**
 * The element an anchor names, now: the one of the snapshot while the page still shows it, else the one visible
 * element whose hints are clearly the most alike. Null when there is none or when two are alike.
 */
export function resolveAnchor(page: Document, anchor: Anchor, known: Element | null): Element | null {
  if (known?.isConnected && isVisible(known)) return known;
  if (!/^[a-z][a-z0-9-]*$/.test(anchor.tag)) return null;
  const elements = Array.from(all(page, anchor.tag))
    .slice(0, MOST)
    .filter((el) => isVisible(el));
  const best = bestCandidate(
    anchor,
    elements.map((el) => candidateOf(el)),
  );
  return best === null ? null : (elements[best] ?? null);
}

function candidateOf(el: Element): Candidate {
  return {
    tag: tagOf(el),
    hint: hintOf(el),
    role: roleOf(el).toLowerCase(),
    name: attr(el, 'name').toLowerCase().slice(0, 80),
    text: clean(wordsUnder(el), 80) || attr(el, 'aria-label').slice(0, 80),
  };
}
