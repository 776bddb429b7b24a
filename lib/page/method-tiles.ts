import type { MethodId } from './method-ids';
import { brandsIn, isUnknownName, methodsIn, namesMethod } from './method-words';
import { payCodeOf } from './pay-code';
import { type BoxNode, type ControlNode, inZone, type SnapNode, ZONE } from './snapshot';
import { isOwn, type View } from './view';

export interface Tile {
  readonly id: MethodId;
  readonly node: SnapNode;
  readonly words: string;
  readonly chosen: boolean | null;
}

/** Makers' names of a list of methods and of one in it. */
const PAY_BOX =
  /pay(?:ment)?[-_]?(?:method|channel|option|type|way|mode|item|list|icon|tab|row|tile|choice)|payment-(?:body|content|info|container|section)|method-?(?:item|list|title)|(?:chosen|pay)-?channel|paymethods?|gateway/;
export const CHOSEN = /(?:^|[-_ ])(?:selected|active|checked|chosen|current|open|expanded|on)(?=$|[-_ ])/;
const MOST_TILES = 40;
/** What stands between the links of one line. */
const LINK_GAP = /\s[·•|｜]\s/;
/** More letters of a script without gaps than a method's name has. */
const UNSPACED = /(?:[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af][^\p{L}\p{Nd}]*){15}/u;
/** The shopper's kept card as a page prints it, masked by the snapshot. */
const KEPT_CARD = /^(?:••••\s?)+$/;

/**
 * Methods drawn as tiles or rows without a control: short lines that are a method's name and nothing else, in a box
 * named for methods or, two at least, under a heading that speaks of them. The kept card shown as chosen is one too.
 */
export function findTiles(view: View): Tile[] {
  const named: Tile[] = [];
  const headed: Tile[] = [];
  let heading = false;
  for (const [at, line] of view.lines.entries()) {
    const node = line.texts[0];
    if (!node || !isOwn(node)) continue;
    const isHeading = inZone(node, ZONE.heading);
    if (isHeading || (line.text.length < 40 && view.says('method', line.text))) {
      if (isHeading || !heading) heading = view.says('method', line.text);
      if (heading) continue;
    }
    if (inZone(node, ZONE.private) || line.text.length > 40) continue;
    const kept = KEPT_CARD.test(view.lines[at + 1]?.text ?? '') && view.says('card', line.text);
    if (kept) named.push({ id: 'card', node, words: line.text, chosen: true });
    const id = onlyMethod(view, line.text);
    const unknown = !id && isUnknownName(line.text);
    if (!id && !unknown) continue;
    const tile = { id: id ?? ('other' as const), node, words: line.text, chosen: chosenOf(view, node) };
    if (PAY_BOX.test(view.hints(node, 4))) named.push(tile);
    else if (heading) headed.push(tile);
  }
  const distinct = new Set(headed.flatMap(({ id }) => (id === 'other' ? [] : id)));
  const sure = named.some(({ id }) => id !== 'other') ? named : [];
  const tiles = distinct.size >= 2 ? [...sure, ...headed] : sure;
  return [...tiles, ...madeAlike(view, tiles)];
}

/** Rows of a list made as its methods' rows are: methods too, though we do not know them. Longer lists are none. */
function madeAlike(view: View, tiles: readonly Tile[]): Tile[] {
  if (tiles.length > MOST_TILES) return [];
  const lists = new Map<number, Set<string>>();
  const known = new Set<number>();
  for (const { node } of tiles) {
    for (const row of view.up(node)) {
      const list = view.node(row.parent);
      if (!list || row.kind !== 'box') continue;
      if (!tiles.some((other) => other.node !== node && isIn(other.node, list))) continue;
      if (isIn(node, row) && !tiles.some((other) => other.node !== node && isIn(other.node, row))) {
        known.add(row.id);
        lists.set(list.id, (lists.get(list.id) ?? new Set()).add(madeAs(row)));
      }
      break;
    }
  }
  const found: Tile[] = [];
  for (const [id, made] of lists) {
    const list = view.node(id);
    if (!list || made.size !== 1) continue;
    for (const row of view.boxesIn(list)) {
      const words = known.has(row.id) || !row.hint || !made.has(madeAs(row)) ? '' : view.wordsOf(row);
      if (/^[^\p{Nd}]{2,24}$/u.test(words))
        found.push({ id: 'other', node: row, words, chosen: CHOSEN.test(row.hint) ? true : null });
    }
  }
  return found;
}

function isIn(node: SnapNode, box: SnapNode): boolean {
  return box.id <= node.id && node.id <= box.end;
}

/** Tag and names of a row or a button, without what marks the chosen one. */
export function madeAs(node: BoxNode | ControlNode): string {
  return `${node.tag} ${node.hint.replace(CHOSEN, '').trim()}`;
}

/** The method a line is the name of, when it says nothing else. */
export function onlyMethod(view: View, text: string): MethodId | null {
  const [id, ...others] = methodsIn(view, text);
  if (!id || others.length) return null;
  // `Help · Bank limits · Security` is a row of links, and a long line of letters without gaps is a sentence.
  if (text.split(LINK_GAP).some((part) => !namesMethod(view, part)) || UNSPACED.test(text)) return null;
  const words = text.split(/[^\p{L}\p{M}\p{Nd}]+/u).filter(Boolean).length;
  const brand = brandsIn(text).length > 0;
  // Common words ("card", "cash") stand in sentences; a brand's name alone is a name.
  return words <= (brand ? 3 : 4) && !/[.!?。]$/.test(text) ? id : null;
}

function chosenOf(view: View, node: SnapNode): boolean | null {
  return CHOSEN.test(view.hints(node, 3)) ? true : null;
}

/**
 * The method a page is about: its first heading is a method's name, as on a provider's own page, or its title is and
 * the page shows a code to pay by.
 */
export function soleMethod(view: View): Tile | null {
  const node = view.snapshot.nodes.find(
    (one) => one.kind === 'text' && inZone(one, ZONE.heading) && view.isOwnHeading(one),
  );
  const headed = node?.kind === 'text' ? aloneIn(node.text, node) : null;
  const code = headed ? undefined : payCodeOf(view);
  return headed ?? (code ? aloneIn(view.snapshot.title, code) : null);
}

function aloneIn(text: string, node: SnapNode): Tile | null {
  const [id, ...others] = brandsIn(text);
  return id && !others.length && text.length <= 40 ? { id, node, words: text, chosen: true } : null;
}

/** Boxes of the cards a shop takes, which are no choice. */
const ACCEPTED =
  /accept|brand|badge|trust|secur|logos?(?=$|[-_ ])|icons?(?=$|[-_ ])|flags?(?=$|[-_ ])|bandeira/;

/** Wallets drawn as pictures alone, told by the pictures' names, in a box named for a choice: two of them at least. */
export function pictureTiles(view: View): Tile[] {
  const found: Tile[] = [];
  for (const node of view.snapshot.nodes) {
    if (node.kind !== 'image' || !isOwn(node)) continue;
    const words = node.text || node.file.replace(/[-_.]+/g, ' ');
    const hints = view.hints(node, 4);
    const [id, ...others] =
      words.length <= 40 && PAY_BOX.test(hints) && !ACCEPTED.test(hints) ? brandsIn(words) : [];
    if (id && !others.length) found.push({ id, node, words, chosen: chosenOf(view, node) });
  }
  return new Set(found.map(({ id }) => id)).size >= 2 ? found : [];
}
