import type { PageFacts } from './facts';
import type { Anchor, AnchorRole, Anchors, FailureReading, OfferText } from './reading';
import type { SnapNode } from './snapshot';
import type { View } from './view';

const LONGEST = 80;
/** A row of a list of methods has few parts. */
const ROW_SIZE = 14;

/** The places a guide can point at, each with hints to find it again. */
export function findAnchors(
  facts: PageFacts,
  offers: readonly OfferText[],
  failure: FailureReading | null,
): Anchors {
  const { view, total, methods, fields, buttons } = facts;
  const found: Partial<Record<AnchorRole, Anchor>> = {};
  const set = (role: AnchorRole, id: number | undefined): void => {
    const node = id === undefined ? undefined : view.node(id);
    if (node) found[role] = anchorOf(view, node);
  };
  if (total.total.ok) set('total', boxOfAmount(facts, total.total.item));
  set(
    'method-list',
    smallestBox(
      view,
      methods.map(({ item }) => item),
    ),
  );
  for (const { id, item } of methods) set(`method:${id}`, rowOf(view, item));
  set('installments', offers[0] && boxOfText(view, offers[0].item));
  set('coupon', fields.find((field) => field.kind === 'coupon' && field.node.visible)?.node.id);
  set('error', failure ? boxOfMessage(view, failure) : undefined);
  // The button that ends the order stands last.
  set(
    'pay-button',
    buttons.filter(({ kind, node }) => kind === 'pay' && !node.disabled).pop()?.node.id ??
      buttons.filter(({ kind }) => kind === 'pay').pop()?.node.id,
  );
  return found;
}

/** An anchor's hints: what outlives a redraw (names, role, words), not its place in the tree. */
function anchorOf(view: View, node: SnapNode): Anchor {
  const attributes: Record<string, string> = {};
  if ('hint' in node && node.hint) attributes.hint = node.hint;
  if ('role' in node && node.role) attributes.role = node.role;
  if (node.kind === 'control' && node.name) attributes.name = node.name;
  const words = view.wordsOf(node).slice(0, LONGEST);
  return { item: node.id, tag: node.tag, attributes, text: words };
}

/** The box around the whole of an amount, which may be cut into a text a letter. */
function boxOfAmount({ view, amounts }: PageFacts, item: number): number | undefined {
  const amount = amounts.find(({ node }) => node.id === item);
  const texts = amount?.line.texts.filter((_, at) => {
    const start = amount.line.offsets[at] ?? 0;
    const end = amount.line.offsets[at + 1] ?? amount.line.text.length;
    return start < amount.end && end > amount.start;
  });
  return smallestBox(view, texts?.map(({ id }) => id) ?? [item]) ?? boxOfText(view, item);
}

/** The row of a choice: a radio is often a pixel behind its own label. */
function rowOf(view: View, item: number): number {
  const node = view.node(item);
  if (node?.kind !== 'control' || !/^(?:radio|checkbox)$/.test(node.type)) return boxOfText(view, item);
  let row = item;
  for (const box of view.up(node)) {
    const others = view.controls.filter(({ id, type }) => id >= box.id && id <= box.end && type !== 'link');
    if (others.length > 1 || box.end - box.id > ROW_SIZE) break;
    if (box.kind === 'box') row = box.id;
  }
  return row;
}

/** The box that says no more than the message. */
function boxOfMessage(view: View, { item, text }: FailureReading): number {
  const node = view.node(item);
  let best = boxOfText(view, item);
  for (const box of node ? view.up(node) : []) {
    if (box.kind !== 'box') continue;
    if (view.wordsOf(box).length > text.length + 2) break;
    best = box.id;
  }
  return best;
}

function boxOfText(view: View, item: number): number {
  const node = view.node(item);
  return node?.kind === 'text' && node.parent >= 0 ? node.parent : item;
}

/** The smallest box around all of some nodes. */
function smallestBox(view: View, items: readonly number[]): number | undefined {
  const [first, ...others] = items;
  const start = first === undefined ? undefined : view.node(first);
  if (!start) return undefined;
  for (const box of view.up(start)) {
    if (box.kind === 'box' && others.every((id) => id >= box.id && id <= box.end)) return box.id;
  }
  return undefined;
}
