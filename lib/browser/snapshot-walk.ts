import type { RawNode } from '../page/raw-snapshot';
import { mayBeAmount } from './snapshot-amount';
import { isControlRole, readControl } from './snapshot-control';
import { attr, firstOf, has, hintOf, isVisible, nextOf, roleOf, rootOf, tagOf } from './snapshot-dom';
import { documentIn, frameOf, GONE, lookOf, pictureOf } from './snapshot-leaves';
import { isAddress, isShopsWord } from './snapshot-private';
import { flagsOf, TAG } from './snapshot-tags';
import { isEditable } from './snapshot-text';

const MOST_SHADOW_LEVELS = 20;
/** Longest name of an element sent; a page may make up longer ones. */
const MOST_TAG = 80;
/** Longest text sent; of longer ones the length is told. */
const MOST_TEXT = 512;
/**
 * Kept nodes and looked-at amounts of the largest order. What has more is a list of products: from `MANY` on, only
 * forms are kept, so that the one a long page ends with is still seen.
 */
const MOST_KEPT = 20_000;
const MANY = 12_000;
const MOST_LOOKS = 400;

/** One open element of the walk; a shadow root has no element. */
interface Level {
  readonly above: Level | null;
  readonly el: Element | null;
  readonly tag: string;
  readonly role: string;
  next: ChildNode | null;
  /** Its node, -1 as long as nothing below it was kept. */
  node: number;
  readonly shadow: number;
  readonly inForm: boolean;
  readonly inline: boolean;
  /** Stands in an address block; known once it has a node. */
  inAddress: boolean;
  visible: boolean | undefined;
}

export interface Walk {
  readonly nodes: readonly RawNode[];
  /** The element of each node (a text's owner). */
  readonly elements: readonly Element[];
  /** Goes on until the time or the cap on elements; true when everything was seen. */
  readonly run: (until: number, nodeCap: number) => boolean;
  readonly told: () => WalkState;
}

export interface WalkState {
  readonly visited: number;
  /** No more is taken. */
  readonly full: boolean;
  /** Something outside the forms was left out. */
  readonly thinned: boolean;
  readonly tooDeep: boolean;
}

/**
 * Opens a walk of what stands in `root`: open elements on a stack instead of recursion, so that it can stop after any
 * node and go on later. It writes down and judges nothing, and is one function with its state in variables: an engine
 * compiles each function anew in every page, and learns anew where each property of an object is.
 */
export function openWalk(
  doc: Document,
  view: Window,
  root: Element | null,
  shadowRootOf: (el: Element) => ShadowRoot | null,
): Walk {
  const nodes: RawNode[] = [];
  const elements: Element[] = [];
  let top: Level | null = null;
  let visited = 0;
  let looks = 0;
  let line = 0;
  let gap = true;
  let full = false;
  let thinned = false;
  let tooDeep = false;

  const keep = (el: Element, node: RawNode): number => {
    elements.push(el);
    return nodes.push(node) - 1;
  };

  const breakLine = (): void => {
    line++;
    gap = true;
  };

  const open = (el: Element | null, tag: string, role: string, next: ChildNode | null, shadow: number) => {
    const flags = flagsOf(tag);
    const inline = (flags & TAG.inline) !== 0;
    const inForm: boolean = top?.inForm || (flags & TAG.form) !== 0;
    const level: Level = {
      above: top,
      el,
      tag,
      role,
      next,
      node: -1,
      shadow,
      inForm,
      inline,
      inAddress: false,
      visible: undefined,
    };
    top = level;
    if (!inline) breakLine();
    return level;
  };

  /** Opens an element, and on top of it its shadow tree: that is walked before the light children its slots show. */
  const openElement = (el: Element, tag: string, role: string, shadow: number): Level => {
    const first = tag === 'form' ? firstOf(el) : el.firstChild;
    const level = open(el, tag, role, first, shadow);
    // Closed roots are asked for only where one is likely: custom elements and empty containers.
    const root = tag.includes('-') || !first ? shadowRootOf(el) : tag === 'form' ? null : el.shadowRoot;
    if (root && shadow >= MOST_SHADOW_LEVELS) tooDeep = true;
    else if (root) open(null, '', '', root.firstChild, shadow + 1);
    return level;
  };

  /** The node of an open level, made now if nothing below it was kept before; -1 above the first. */
  const ensure = (level: Level | null): number => {
    if (level === null || level.node >= 0) return level === null ? -1 : level.node;
    const { above, el, tag, role } = level;
    const parent = ensure(above);
    level.inAddress = above?.inAddress ?? false;
    if (el === null) level.node = parent;
    else {
      const hint = hintOf(el);
      const isPrivate = isAddress(el, tag, hint);
      level.inAddress ||= isPrivate;
      const hidden = attr(el, 'aria-hidden') === 'true';
      level.node = keep(el, { kind: 'box', parent, tag, hint, role, hidden, private: isPrivate });
    }
    return level.node;
  };

  const text = (data: string): void => {
    const joined = !gap && !isSpace(data.charCodeAt(0));
    gap = isSpace(data.charCodeAt(data.length - 1));
    const words = data.trim();
    if (!words) return;
    let owner = top;
    while (owner && !owner.el) owner = owner.above;
    if (!owner?.el) return;
    if (nodes.length >= MANY && !owner.inForm) {
      thinned = true;
      return;
    }
    owner.visible ??= isVisible(owner.el);
    if (!owner.visible) return;
    const parent = ensure(owner);
    const look = mayBeAmount(words) && looks++ < MOST_LOOKS ? lookOf(view, owner.el) : null;
    const left = look === GONE || words.includes('@') || (owner.inAddress && !isShopsWord(owner.el));
    const kept = left ? '' : words.slice(0, MOST_TEXT);
    const more = words.length - kept.length;
    keep(owner.el, { kind: 'text', parent, text: kept, more, line, joined, look: left ? null : look });
  };

  const control = (el: Element, tag: string, role: string, { shadow }: Level, leaf: boolean): void => {
    if (leaf && attr(el, 'type').toLowerCase() === 'hidden') return;
    const parent = ensure(top);
    const inAddress = top?.inAddress ?? false;
    const node = keep(el, readControl(doc, el, { tag, role, parent, inAddress }));
    if (leaf) return;
    const level = openElement(el, tag, role, shadow);
    level.node = node;
    level.inAddress = inAddress;
  };

  const image = (el: Element, tag: string): void => {
    const { text, src } = pictureOf(el, tag);
    if (!(text || src) || !isVisible(el)) return;
    const parent = ensure(top);
    if (!top?.inAddress) keep(el, { kind: 'image', parent, tag, text, src });
  };

  const frame = (el: Element, { shadow }: Level): void => {
    const inner = documentIn(el);
    const root = inner && rootOf(inner);
    const parent = ensure(top);
    const inAddress = top?.inAddress ?? false;
    const visible = isVisible(el);
    const node = keep(el, { kind: 'frame', parent, ...frameOf(el), visible });
    if (!root || !visible) return;
    if (shadow >= MOST_SHADOW_LEVELS) {
      tooDeep = true;
      return;
    }
    const level = open(root, 'html', '', firstOf(root), shadow + 1);
    level.node = node;
    level.inAddress = inAddress;
  };

  const element = (level: Level, el: Element): void => {
    visited++;
    // Only a form lets its fields rename what it is asked for: a name that is no text is a form's field.
    const name: unknown = el.localName;
    const tag = typeof name === 'string' ? name.slice(0, MOST_TAG) : 'form';
    const flags = flagsOf(tag);
    level.next = flags & TAG.form ? nextOf(el) : el.nextSibling;
    if (flags & TAG.breaks) breakLine();
    else if (flags & TAG.spared && nodes.length >= MANY && !level.inForm) thinned = true;
    else if (flags & TAG.picture) image(el, tag);
    else if (flags & TAG.frame) frame(el, level);
    else {
      const role = roleOf(el);
      const unread = (flags & TAG.unread) !== 0;
      if (flags & TAG.control || (role && isControlRole(role))) control(el, tag, role, level, unread);
      else if (!unread && !(has(el, 'contenteditable') && isEditable(el)))
        openElement(el, tag, role, level.shadow);
    }
  };

  const run = (until: number, nodeCap: number): boolean => {
    for (let step = 1; top; step++) {
      full = visited >= nodeCap || nodes.length >= MOST_KEPT;
      if (full || ((step & 31) === 0 && performance.now() >= until)) return false;
      const child: ChildNode | null = top.next;
      if (child) {
        const type: unknown = child.nodeType;
        if (type === 1 || typeof type !== 'number') element(top, child as Element);
        else {
          top.next = child.nextSibling;
          if (type === 3) text((child as Text).data);
        }
      } else {
        if (!top.inline) breakLine();
        top = top.above;
      }
    }
    return true;
  };

  if (root) open(root, tagOf(root), roleOf(root), firstOf(root), 0);
  return { nodes, elements, run, told: () => ({ visited, full, thinned, tooDeep }) };
}

function isSpace(code: number): boolean {
  return code <= 32 || code === 160 || code === 0x3000;
}
