import type { Field } from './fields';
import { frameMeans } from './frames';
import type { MethodId } from './method-ids';
import { CHOSEN, findTiles, madeAs, onlyMethod, pictureTiles, soleMethod, type Tile } from './method-tiles';
import { brandsIn, methodsIn, namesMethod, namesUnknown } from './method-words';
import type { OfferedMethod } from './reading';
import { type ControlNode, inZone, type SnapNode, ZONE } from './snapshot';
import { isOwn, SITE_FRAME, type View } from './view';

/** Makers' names of a choice of methods. */
const PAY_NAME =
  /pay|zahl|bezahl|paiement|pagamento|pago|oplat|betal|platnosc|odeme|tender|gateway|channel|moyen|wallet|cashier/;
const OTHER_NAME =
  /ship|deliver|livraison|envio|versand|frete|address|gender|donat|plan|payer|display|repay|autoship|country/;
const LONGEST_LABEL = 90;
/** Buttons that spend a gift card, not those that sell one. */
const USES = /use|add|apply|redeem|have|enter|utiliser|usar|aplicar|einlosen|использовать|使用|사용/i;

interface Choice {
  readonly node: ControlNode;
  readonly words: string;
  readonly ids: readonly MethodId[];
}

/** The methods the page offers for choosing, each once, in the page's order; logos in a footer are none. */
export function findMethods(
  view: View,
  fields: readonly Field[],
  cardField: SnapNode | null,
): OfferedMethod[] {
  const found: OfferedMethod[] = [];
  const add = (id: MethodId, node: SnapNode, label: string, chosen: boolean | null): void => {
    if (!found.some((one) => one.id === id))
      found.push({ id, chosen, item: node.id, label: label.slice(0, 60) });
  };
  for (const group of groupsOf(view, cardField !== null)) {
    for (const { node, words, ids } of group)
      for (const id of ids.length ? ids : (['other'] as const)) add(id, node, words, node.checked);
  }
  for (const select of methodSelects(view))
    select.options.forEach((option, at) => {
      for (const id of idsOfOption(view, option, at === 0)) add(id, select, option, null);
    });
  for (const { node, words, ids } of buttonRows(view))
    for (const id of ids) add(id, node, words, chosenByName(node));
  for (const button of walletButtons(view)) add(button.id, button.node, button.words, null);
  for (const node of view.snapshot.nodes) {
    const means = node.kind === 'frame' && node.visible && isOwn(node) ? frameMeans(node) : null;
    if (means && means !== 'fields') add(means, node, means, null);
  }
  for (const tile of findTiles(view)) add(tile.id, tile.node, tile.words, tile.chosen);
  const gift = fields.find(({ node, kind }) => kind === 'coupon' && node.visible && isGiftField(view, node));
  if (gift) add('giftcard', gift.node, view.fieldLabel(gift.node), null);
  const giftBox = view.controls.find(
    (node) => node.type === 'checkbox' && node.visible && isOwn(node) && view.says('gift', node.label),
  );
  if (giftBox) add('giftcard', giftBox, giftBox.label, giftBox.checked);
  if (!found.length && !cardField)
    for (const tile of pictureTiles(view)) add(tile.id, tile.node, tile.words, tile.chosen);
  const asked = found.length || cardField ? undefined : askedMethod(view, fields);
  if (asked) add(asked.id, asked.node, asked.words, true);
  const alone = found.length || cardField ? undefined : soleMethod(view);
  if (alone) add(alone.id, alone.node, alone.words, true);
  if (cardField && fields.length && !found.some((one) => one.id === 'card'))
    add('card', cardField, 'card', null);
  return found;
}

/**
 * Rows of plain buttons of which two at least are methods' names: tabs without a role. One made alike in such a row is
 * a method too, though we do not know it.
 */
function buttonRows(view: View): Choice[] {
  const rows = new Map<number, Choice[]>();
  for (const node of view.controls) {
    if (!/^(?:button|submit|link)$/.test(node.type) || !node.visible || !isOwn(node)) continue;
    const words = view.wordsOf(node);
    if (!words || words.length > 40) continue;
    const id = onlyMethod(view, words) ?? (namesUnknown(words) ? 'other' : null);
    const key = view.node(node.parent)?.tag === 'li' ? (view.node(node.parent)?.parent ?? -1) : node.parent;
    const row = rows.get(key) ?? [];
    row.push({ node, words, ids: id ? [id] : [] });
    rows.set(key, row);
  }
  return [...rows.values()].flatMap((row) => {
    const known = row.filter(({ ids }) => ids.length);
    if (new Set(known.map(({ ids }) => ids[0])).size < 2) return [];
    const made = new Set(known.map(({ node }) => madeAs(node)));
    return row
      .filter(({ node, ids }) => ids.length || (node.hint && made.has(madeAs(node))))
      .map((choice) => (choice.ids.length ? choice : { ...choice, ids: ['other'] as const }));
  });
}

function chosenByName(node: ControlNode): boolean | null {
  return node.checked ?? (CHOSEN.test(node.hint) ? true : null);
}

/** Groups of radios, tabs or tiles that are a choice of methods. */
function groupsOf(view: View, asksCard: boolean): Choice[][] {
  const groups = new Map<string, Choice[]>();
  for (const node of view.controls) {
    if (
      !/^(?:radio|tab|checkbox)$/.test(node.type) ||
      !node.visible ||
      inZone(node, SITE_FRAME | ZONE.private)
    )
      continue;
    const words = choiceWords(view, node);
    if (!words || words.length > LONGEST_LABEL * 1.7) continue;
    const key =
      node.type !== 'tab' && node.name
        ? `${node.type}:${node.name}`
        : `${node.type}:${node.parent < 0 ? 0 : (view.node(node.parent)?.parent ?? 0)}`;
    const group = groups.get(key) ?? [];
    group.push({ node, words, ids: methodsIn(view, words) });
    groups.set(key, group);
  }
  return [...groups.values()].filter((group) => isMethodGroup(view, group, asksCard));
}

function isMethodGroup(view: View, group: readonly Choice[], asksCard: boolean): boolean {
  const [first] = group;
  if (!first) return false;
  const named = group.filter((choice) => choice.ids.length || namesMethod(view, choice.words)).length;
  const names = `${first.node.name} ${view.hints(first.node, 3)}`;
  const checkbox = first.node.type === 'checkbox';
  if (OTHER_NAME.test(first.node.name) && !PAY_NAME.test(first.node.name)) return false;
  const payNamed = PAY_NAME.test(names) || underMethodHeading(view, first.node);
  if (named === 0) return !checkbox && payNamed && underMethodHeading(view, first.node) && areNames(group);
  // Boxes of one name are drawn as a choice by some shops; a single one keeps a card or spends a gift.
  if (checkbox) return first.node.name !== '' && named >= 2 && payNamed;
  const alone = group.length === 1 && asksCard && onlyMethod(view, first.words) !== null;
  return payNamed || named >= 2 || alone;
}

/** Whether a group nothing of which is known may still be methods: few names, not plans with their prices. */
function areNames(group: readonly Choice[]): boolean {
  return group.length <= 12 && group.filter(({ words }) => /\p{Nd}/u.test(words)).length * 2 < group.length;
}

/** Whether the last heading before a node speaks of methods. */
function underMethodHeading(view: View, node: SnapNode): boolean {
  for (let id = node.id - 1, left = 40; id >= 0 && left-- > 0; id--) {
    const at = view.node(id);
    if (at?.kind === 'text' && at.text.length < 60 && view.says('method', at.text)) return true;
    if (at?.kind === 'text' && inZone(at, ZONE.heading)) return false;
  }
  return false;
}

/** A choice's label, or the words and pictures right beside it. */
function choiceWords(view: View, node: ControlNode): string {
  const own = view.wordsOf(node);
  if (own && namesMethod(view, own)) return own;
  let levels = 0;
  for (const at of view.up(node)) {
    if (at === node) continue;
    if (++levels > 5) break;
    if (holdsOthers(view, at, node)) break;
    const picture = picturesIn(view, at);
    // A choice whose own word is only its makers' code (`mc`) is told by the picture beside it.
    const words = own ? (namesMethod(view, picture) ? picture : '') : view.wordsOf(at) || picture;
    if (words) return words;
  }
  if (own) return own;
  // Several choices in one box, each followed by its own bare words.
  const next = view.node(node.end + 1);
  return next?.kind === 'text' && next.parent === node.parent ? next.text : '';
}

/** Whether a box holds another choice of the same sort. */
function holdsOthers(view: View, box: SnapNode, node: ControlNode): boolean {
  for (let id = box.id; id <= box.end; id++) {
    const at = view.node(id);
    if (at?.kind === 'control' && at.type === node.type && at !== node) return true;
  }
  return false;
}

function picturesIn(view: View, box: SnapNode): string {
  for (let id = box.id; id <= box.end; id++) {
    const at = view.node(id);
    if (at?.kind === 'image' && at.file) return at.file.replace(/[-_.]+/g, ' ');
  }
  return '';
}

/** Selects whose options are methods: `payment method`, `card type`. */
function methodSelects(view: View): ControlNode[] {
  return view.controls.filter((node) => {
    if (node.type !== 'select' || !node.visible || inZone(node, SITE_FRAME)) return false;
    const named = node.options.filter(
      (option) => option.length < 40 && methodsIn(view, option).length > 0,
    ).length;
    const names = `${node.name} ${node.hint}`;
    return (
      named >= 2 ||
      (named === 1 && (/card-?_?type/.test(names) || view.says('method', view.fieldLabel(node))))
    );
  });
}

/** The first option may only say that one is to be chosen. */
function idsOfOption(view: View, option: string, isFirst: boolean): readonly MethodId[] {
  const ids = methodsIn(view, option);
  return !ids.length && option && (!isFirst || namesUnknown(option)) ? ['other'] : ids;
}

/** The method whose account a field asks for, on a page without a choice: `Orange Money number`, `PayPal e-mail`. */
function askedMethod(view: View, fields: readonly Field[]): Tile | undefined {
  for (const { node, kind } of fields) {
    const words =
      /^(?:who|email|other)$/.test(kind) && node.visible && isOwn(node) ? view.fieldLabel(node) : '';
    if (!words || words.length > LONGEST_LABEL) continue;
    const id = brandsIn(words)[0] ?? (namesUnknown(words) ? 'other' : null);
    if (id) return { id, node, words, chosen: true };
  }
  return undefined;
}

/** A field for gift cards alone; one that takes discount codes too is a coupon field. */
function isGiftField(view: View, node: ControlNode): boolean {
  const label = view.fieldLabel(node);
  return (
    view.says('gift', label) &&
    !/discount|promo|coupon|voucher|gutschein|rabatt|réduction|remise|descuento|desconto|sconto|优惠|折扣|割引|할인/i.test(
      label,
    )
  );
}

/** Buttons with a method's own name: `PayPal`, `Pay with Klarna`, a wallet's custom element. */
function walletButtons(view: View): { id: MethodId; node: SnapNode; words: string }[] {
  return view.controls.flatMap((node): { id: MethodId; node: SnapNode; words: string }[] => {
    if (!/^(?:button|submit|link)$/.test(node.type) || !node.visible || !isOwn(node)) return [];
    const words = view.wordsOf(node);
    if (!words || words.length > 60) return [];
    if (view.says('gift', words) && USES.test(words)) return [{ id: 'giftcard', node, words }];
    if (words.length > 40) return [];
    const ids = methodsIn(view, words);
    const [id] = ids;
    if (view.says('wallet', words)) return [];
    const named = node.type !== 'link' && brandsIn(words).length > 0 && onlyMethod(view, words) !== null;
    const pays = named || view.says('pay', words) || PAY_NAME.test(view.hints(node, 2));
    if (!ids.length && namesUnknown(words) && view.says('pay', words)) return [{ id: 'other', node, words }];
    return id && ids.length === 1 && pays ? [{ id, node, words }] : [];
  });
}
