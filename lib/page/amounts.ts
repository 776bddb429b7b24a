import { type FoundAmount, findAmounts } from '../money/find-amounts';
import { inZone, type TextNode, ZONE } from './snapshot';
import type { Line, View } from './view';

/** An amount as it stands on the page; what currency it is in is decided later. */
export interface PageAmount extends FoundAmount {
  readonly line: Line;
  readonly lineIndex: number;
  /** The text its number begins in. */
  readonly node: TextNode;
  /** Words before and after it on its line, up to the next amount. */
  readonly before: string;
  readonly after: string;
}

const MOST = 600;
/** A number with decimals, or one that is alone on its line: an amount even without a sign. */
const BARE = /^\p{Nd}{1,3}(?:[.,'’ \u00a0\u202f]\p{Nd}{3})*[.,]\p{Nd}{2}$|^\p{Nd}+[.,]\p{Nd}{2}$/u;
const ALONE = /^[^\p{L}\p{Nd}#№]*\p{Nd}{1,9}(?:[.,]\p{Nd}{2,3})?[^\p{L}\p{Nd}]*$/u;

/** Every amount of the page, in document order, crossed-out ones left out. */
export function amountsOf(view: View): PageAmount[] {
  const found: PageAmount[] = [];
  view.lines.forEach((line, lineIndex) => {
    if (found.length >= MOST || !/\p{Nd}/u.test(line.text)) return;
    const first = line.texts[0];
    if (!first || inZone(first, ZONE.struck)) return;
    let from = 0;
    const amounts = findAmounts(line.text);
    amounts.forEach((amount, at) => {
      const next = amounts[at + 1]?.start ?? line.text.length;
      const bare = amount.currency === null;
      if (bare && !BARE.test(amount.number) && !ALONE.test(line.text)) return;
      const node = textAt(line, amount.from);
      found.push({
        ...amount,
        line,
        lineIndex,
        node,
        before: line.text.slice(from, amount.start).trim(),
        after: line.text.slice(amount.end, next).trim(),
      });
      from = amount.end;
    });
  });
  return found;
}

function textAt(line: Line, offset: number): TextNode {
  let best = line.texts[0] as TextNode;
  line.offsets.forEach((start, at) => {
    const text = line.texts[at];
    if (text && start <= offset) best = text;
  });
  return best;
}
