import { isCurrency } from '../money/currencies';
import { amountsOf, type PageAmount } from './amounts';
import { inZone, type SnapNode, ZONE } from './snapshot';
import type { View } from './view';

export { amountsOf };

/**
 * How sure a label is that its amount is the one to be paid, `now` the surest. `sub`: a subtotal; `price`: of something
 * bought; `not`: it says it is another one.
 */
export type LabelClass = 'now' | 'due' | 'total' | 'sub' | 'price' | 'not' | null;

/** Names makers give to the box of a total, and to the boxes of the others. */
const TOTAL_HINT =
  /(?:grand|order|final|cart)[-_ ]?total|total[-_ ]?(?:price|amount|pay|due|order|cost|sum)|(?:amount|payment)[-_]?due|(?:^|[-_ ])total(?=$|[-_ ])|real-?pay|pay-?(?:price|amount)|sum-?pay/;
const OTHER_HINT =
  /sub-?_?total|shipping|delivery|tax(?:es)?(?=$|[-_ ])|discount|sav(?:e|ing)|coupon|promo|fee(?=$|[-_ ])|(?:^|[-_ ])(?:unit|line|item|product)[-_ ]?(?:price|total|amount)|old-?price|reward|points/;
/** What a label adds in passing: `(incl. VAT)`, `inkl. MwSt.`, `3 items`. */
const ASIDES =
  /\([^)]*\)|（[^）]*）|(?:incl\w*|inkl\w*|ttc|including|excl\w*|zzgl)\b.*$|\d+\s*(?:items?|articles?|pcs)/giu;
const SUB =
  /sub|小计|小計|소계|zwischen|mezisou|medzisu|подытог|промеж|проміж|ara toplam|parziale|delsum|częśc|czesc/i;
/** Words of its own before an amount: what stands above is not its label. */
const OWN_WORDS = /\p{L}{3}|[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/u;
const FAR = 6;
/** An order's sums are few; longer lists are products. */
const MOST_ROWS = 12;

export interface Labelled {
  readonly amount: PageAmount;
  readonly label: LabelClass;
  /** What the makers' names say, where the words say nothing. */
  readonly hint: LabelClass;
  /** ISO 4217 code that stands at the label or over the amount: `Total (USD)`. */
  readonly code: string | null;
}

/** Whether an amount is one of those that make up an order's sum. */
export function isPart({ label }: Labelled): boolean {
  return label === 'sub' || label === 'price' || label === 'not';
}

/** Tells for each amount what its label calls it. */
export function labelAmounts(view: View, amounts: readonly PageAmount[]): Labelled[] {
  // A line that names its amount itself (`incl. $4 tax`) does not part a label from the amount below.
  const linesWithAmount = new Map<number, boolean>();
  for (const amount of amounts) linesWithAmount.set(amount.lineIndex, OWN_WORDS.test(amount.before));
  const priced = amounts.map(({ node }) => node.id);
  return amounts.map((amount) => ({
    amount,
    label:
      ownLabel(view, amount) ??
      labelAbove(view, amount, linesWithAmount) ??
      columnLabel(view, amount, priced),
    hint: hintOf(view, amount.node),
    code: codeBeside(view, amount),
  }));
}

/** A currency's code in brackets on the amount's line or the one above, or alone on that one. */
function codeBeside(view: View, amount: PageAmount): string | null {
  const above = view.lines[amount.lineIndex - 1]?.text ?? '';
  const code = /\(([A-Z]{3})\)/.exec(`${above} ${amount.line.text}`)?.[1] ?? /^([A-Z]{3})$/.exec(above)?.[1];
  return code && isCurrency(code) ? code : null;
}

/** Class of one label text. */
function classOf(view: View, text: string): LabelClass {
  const short = text.replace(ASIDES, ' ').replace(/\s+/g, ' ').trim().slice(-80);
  if (!/\p{L}/u.test(short)) return null;
  if (view.says('now', short)) return 'now';
  const due = view.found('due', short);
  const not = view.found('not', short);
  // `Total price` is a total though `price` alone is none.
  const within = due && not && due.words.includes(not.words) && !view.says('not', due.rest);
  if (not && !within) {
    // `Total to pay after discount` is a total all the same, `Subtotal` is none: the word that comes first decides.
    const lead = short
      .split(/[\s:：,.]+/)
      .slice(0, 3)
      .join(' ');
    if (view.says('due', lead) && !view.says('not', lead)) return 'due';
    if (SUB.test(short)) return 'sub';
    const price = view.found('price', short);
    return price && !view.says('not', price.rest) ? 'price' : 'not';
  }
  if (due) return 'due';
  return view.says('total', short) ? 'total' : null;
}

function ownLabel(view: View, amount: PageAmount): LabelClass {
  return classOf(view, amount.before) ?? (amount.before ? null : classOf(view, amount.after));
}

/** The nearest words before the amount, up to the amount before it. */
function labelAbove(view: View, amount: PageAmount, taken: ReadonlyMap<number, boolean>): LabelClass {
  if (OWN_WORDS.test(amount.before)) return null;
  for (let at = amount.lineIndex - 1, seen = 0; at >= 0 && seen < 3 && at > amount.lineIndex - FAR; at--) {
    const line = view.lines[at];
    const first = line?.texts[0];
    if (!line || !first) return null;
    if (taken.has(at)) {
      if (taken.get(at) && sharesRow(view, first, amount.node)) continue;
      return null;
    }
    if (isColumnHead(view, first, amount.node)) return null;
    if (!/\p{L}/u.test(line.text) || inZone(first, ZONE.struck)) continue;
    seen++;
    const label = classOf(view, line.text);
    if (label) return label;
    if (inZone(first, ZONE.heading) || line.text.length > 60) return null;
  }
  return null;
}

/** Whether two texts stand in one small box: a table row, or three levels up. */
function sharesRow(view: View, one: SnapNode, other: SnapNode): boolean {
  let left = 3;
  for (const box of view.up(other)) {
    if (box.id <= one.id && one.id <= box.end) return true;
    if (box.tag === 'tr' || left-- <= 0) return false;
  }
  return false;
}

/** A table's column head is the label of a column, not of the first amount under it. */
function isColumnHead(view: View, label: SnapNode, amount: SnapNode): boolean {
  const head = view.tableRow(label);
  return (
    head !== undefined &&
    head !== view.tableRow(amount) &&
    [...view.up(label)].some(({ tag }) => tag === 'th' || tag === 'thead')
  );
}

/** Labels in one list and amounts in another beside it: the same place in both belongs together. */
function columnLabel(view: View, amount: PageAmount, priced: readonly number[]): LabelClass {
  let row: SnapNode = amount.node;
  for (let up = 0; up < 4; up++) {
    const list = view.node(row.parent);
    const around = list && view.node(list.parent);
    if (!list || !around) return null;
    const rows = view.boxesIn(list);
    if (rows.length > 1 && rows.length <= MOST_ROWS) {
      const before = view.boxBefore(around, list);
      const labels = before?.tag === list.tag ? view.boxesIn(before) : [];
      const label = labels[rows.findIndex((one) => one.id === row.id)];
      const bare = before && !holdsAny(before, priced);
      const full = rows.every((one) => holdsAny(one, priced));
      if (labels.length === rows.length && label && bare && full) return classOf(view, view.wordsOf(label));
    }
    row = list;
  }
  return null;
}

/** Whether one of some ids, in ascending order, stands in a box. */
function holdsAny(box: SnapNode, ids: readonly number[]): boolean {
  let [low, high] = [0, ids.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ids[middle] ?? 0) < box.id) low = middle + 1;
    else high = middle;
  }
  const first = ids[low];
  return first !== undefined && first <= box.end;
}

function hintOf(view: View, node: SnapNode): LabelClass {
  let left = 5;
  for (const at of view.up(node)) {
    if (left-- <= 0) break;
    if (!('hint' in at) || !at.hint) continue;
    if (OTHER_HINT.test(at.hint)) return 'not';
    if (TOTAL_HINT.test(at.hint)) return 'total';
  }
  return null;
}
