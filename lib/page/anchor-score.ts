import type { Anchor } from './reading';

/** The same hints of an element met later. */
export interface Candidate {
  readonly tag: string;
  readonly hint: string;
  readonly role: string;
  readonly name: string;
  readonly text: string;
}

/** Least likeness to be taken for the anchor, and least lead over the next best. */
const ENOUGH = 4;
const LEAD = 0.5;

/** Class suffixes that builds draw anew (`pay-btn--x8f2a`): only the part before them lasts. */
const lasting = (token: string): string => token.replace(/--\w+$|[_-][\w]*\d[\w]*$/, '');

/** How alike an element is to an anchor: names count most, then words, then tag and role. */
export function anchorScore(anchor: Anchor, seen: Candidate): number {
  let score = 0;
  const hint = anchor.attributes.hint ?? '';
  if (hint && hint === seen.hint) score += 3;
  else if (hint) score += 2.5 * shared(hint.split(' ').map(lasting), seen.hint.split(' ').map(lasting));
  if (anchor.attributes.name) score += anchor.attributes.name === seen.name ? 2 : -1;
  if (anchor.attributes.role) score += anchor.attributes.role === seen.role ? 0.5 : -0.5;
  if (anchor.text)
    score += anchor.text === seen.text ? 3 : 2 * shared(wordsIn(anchor.text), wordsIn(seen.text));
  return anchor.tag === seen.tag ? score + 1 : score - 1.5;
}

/** The index of the one candidate that is the anchor; null when none is, or when two are alike. */
export function bestCandidate(anchor: Anchor, candidates: readonly Candidate[]): number | null {
  let best = -1;
  let score = 0;
  let second = 0;
  candidates.forEach((one, at) => {
    const now = anchorScore(anchor, one);
    if (now > score) {
      second = score;
      score = now;
      best = at;
    } else if (now > second) second = now;
  });
  return best >= 0 && score >= ENOUGH && score - second >= LEAD ? best : null;
}

/** Amounts change when the page redraws; the words around them stay. */
function wordsIn(text: string): string[] {
  return text
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .filter(Boolean);
}

function shared(some: readonly string[], others: readonly string[]): number {
  const known = new Set(others.filter(Boolean));
  const mine = some.filter(Boolean);
  if (!mine.length) return 0;
  return mine.filter((one) => known.has(one)).length / Math.max(mine.length, known.size);
}
