import type { OfferText } from './reading';
import { inZone, type SnapNode, ZONE } from './snapshot';
import { SITE_FRAME, type View } from './view';

const MOST = 40;
const LONGEST = 200;
/** `3x R$ 10`, `4 × 12,50`: a count times an amount. */
const TIMES = /\p{Nd}\s?[x×✕]\s?(?:de\s|of\s|r?\$|\p{Sc})|\p{Nd}\s?(?:期|回払|개월)/iu;

const SENTENCE_END = /[。！？!?]|\.(?=\s)/;

/** Places where parts are offered, as they stand on the page; `lib/installments` judges and reads them. */
export function findOffers(view: View): OfferText[] {
  const found: OfferText[] = [];
  const add = (text: string, item: number): void => {
    if (found.length < MOST && !found.some((one) => one.text === text)) found.push({ text, item });
  };
  // A number belongs to the sentence it stands in: "Returns within 30 days. Paying in parts is a bank's service."
  const speaks = (text: string): boolean =>
    text.length <= LONGEST &&
    (TIMES.test(text) ||
      text.split(SENTENCE_END).some((sentence) => /\p{Nd}/u.test(sentence) && view.says('parts', sentence)));
  for (const node of view.controls) {
    if (node.type !== 'select' || !node.visible || inZone(node, SITE_FRAME)) continue;
    const called =
      view.says('parts', view.fieldLabel(node)) ||
      /instal|parcel|cuota|taksit|rata/.test(`${node.name} ${node.hint}`);
    for (const option of node.options)
      if (speaks(option) || (called && /\p{Nd}/u.test(option))) add(option, node.id);
  }
  let taken = -1;
  view.lines.forEach((line, at) => {
    const first = line.texts[0];
    if (!first || at === taken || inZone(first, SITE_FRAME | ZONE.closed | ZONE.struck)) return;
    const next = view.lines[at + 1];
    const other = next?.texts[0];
    const open = !/\p{Nd}.*\p{Nd}/u.test(line.text) && view.says('parts', line.text);
    const both = open && other && goesOn(view, first, other) ? `${line.text} ${next.text}` : '';
    // `Pay in 4` on one line or in one cell, its amount in the next.
    if (both && speaks(both)) {
      add(both, first.id);
      taken = at + 1;
    } else if (speaks(line.text)) add(line.text, first.id);
  });
  return found;
}

/** Whether a line goes on in the next one: both stand in one box, or in one row of a table. */
function goesOn(view: View, line: SnapNode, next: SnapNode): boolean {
  return next.parent === line.parent || (view.tableRow(line) ?? line) === view.tableRow(next);
}
