import { inZone, type SnapNode, ZONE } from '../page/snapshot';
import { mayBeAmount } from './snapshot-amount';
import { controlOf, isControl, withoutAddress } from './snapshot-control';
import { hintOf, type SafeDom } from './snapshot-dom';
import { frameOf, lacksStyles, lookOf, pictureOf } from './snapshot-leaves';
import { clean, isEditable, LOOKED_AT, UNREAD } from './snapshot-text';
import { isAddressBlock, isMain, ownZone } from './snapshot-zone';

const MOST_SHADOW_LEVELS = 20;
/** Longest text kept; longer ones are prose and only counted. */
const LONGEST = 240;
const PROSE = 140;
/** An address block holds a few lines; a bigger "address" box is a form section and is read like any other. */
const ADDRESS_BLOCK_SIZE = 80;
const INLINE = new Set(
  'a abbr b bdi bdo big cite code data del dfn em font i ins kbd label mark q s samp small span strike strong sub sup time tt u var'.split(
    ' ',
  ),
);
const SITE_ZONES = ZONE.header | ZONE.nav | ZONE.footer;
const FIELDS = 'input:not([type=hidden],[type=search],[type=checkbox]),select';
const A_FORM = 4;
const PRICE = /\p{Sc}\s?\p{Nd}|\p{Nd}\s?\p{Sc}/u;
/** A block with fields of its own asks for an address and does not print one. */
const FORM_FIELDS =
  'input:not([type=hidden],[type=radio],[type=checkbox],[type=button],[type=submit]),select';
/**
 * Kept nodes and looked-at amounts of the largest order. What has more is a list of products: from `MANY` on, only
 * forms are kept, so that the one a long page ends with is still seen.
 */
const MOST_KEPT = 20_000;
const MANY = 12_000;
const SPARED = new Set(['a', 'button', 'img', 'svg']);
const FORMS = new Set(['form', 'fieldset', 'dialog']);
const MOST_LOOKS = 400;

/** One open element of the walk; a shadow root has no element. */
interface Level {
  readonly el: Element | null;
  readonly tag: string;
  next: ChildNode | null;
  node: number;
  readonly shadow: number;
  inMain: boolean;
  readonly inForm: boolean;
  readonly inline: boolean;
  visible: boolean | undefined;
}

/** The walk itself: a stack instead of recursion, so that it can stop after any node and go on later. */
export class SnapshotWalk {
  readonly nodes: SnapNode[] = [];
  readonly elements: WeakRef<Element>[] = [];
  visited = 0;
  textChars = 0;
  proseChars = 0;
  links = 0;
  tooDeep = false;
  /** No more is taken. */
  full = false;
  /** Something outside the forms was left out. */
  thinned = false;
  private looks = 0;
  private line = 0;
  private gap = true;
  private readonly unstyled: boolean;
  private readonly stack: Level[] = [];

  constructor(
    private readonly dom: SafeDom,
    private readonly doc: Document,
    private readonly shadowRootOf: (el: Element) => ShadowRoot | null,
  ) {
    this.unstyled = lacksStyles(dom, doc);
  }

  /** Opens the first element. */
  enter(root: Element): void {
    this.push(root, this.dom.tag(root), this.dom.firstChild(root), 0);
  }

  /** Walks until the time or the node cap; true when everything was seen. */
  run(until: number, nodeCap: number): boolean {
    const { stack } = this;
    for (let step = 1; ; step++) {
      const top = stack[stack.length - 1];
      if (!top) return true;
      this.full = this.visited >= nodeCap || this.nodes.length >= MOST_KEPT;
      if (this.full || ((step & 31) === 0 && performance.now() >= until)) return false;
      const child = top.next;
      if (!child) {
        stack.pop();
        if (!top.inline) this.breakLine();
        continue;
      }
      const type: unknown = child.nodeType;
      // Only a form lets its fields rename what it is asked for: a type that is no number is a form's field.
      if (type === 1 || typeof type !== 'number') this.element(top, child as Element);
      else {
        top.next = child.nextSibling;
        if (type === 3) this.text((child as Text).data);
      }
    }
  }

  /** Closes the subtrees and hands the nodes over. */
  finish(): SnapNode[] {
    for (let id = this.nodes.length - 1; id > 0; id--) {
      const node = this.nodes[id];
      const parent = node && this.nodes[node.parent];
      if (parent && node.end > parent.end) parent.end = node.end;
    }
    return this.nodes;
  }

  private push(el: Element | null, tag: string, next: ChildNode | null, shadow: number): Level {
    const above = this.stack[this.stack.length - 1];
    const inMain = above?.inMain ?? false;
    const inForm = above?.inForm || FORMS.has(tag);
    const inline = el !== null && INLINE.has(tag);
    const level: Level = { el, tag, next, node: -1, shadow, inline, inMain, inForm, visible: undefined };
    this.stack.push(level);
    if (!inline) this.breakLine();
    return level;
  }

  private breakLine(): void {
    this.line++;
    this.gap = true;
  }

  private element(top: Level, el: Element): void {
    this.visited++;
    const { dom } = this;
    const tag = dom.tag(el);
    top.next = tag === 'form' ? dom.nextSibling(el) : el.nextSibling;
    if (tag === 'br' || tag === 'hr') this.breakLine();
    else if (this.nodes.length >= MANY && !top.inForm && SPARED.has(tag)) this.thinned = true;
    else if (tag === 'img' || tag === 'svg') this.image(el, tag);
    else if (tag === 'iframe' || tag === 'frame') this.frame(top, el);
    else if (isControl(dom, el, tag)) this.control(top, el, tag);
    else if (!UNREAD.has(tag) && !(dom.has(el, 'contenteditable') && isEditable(dom, el))) {
      const first = tag === 'form' ? dom.firstChild(el) : el.firstChild;
      this.push(el, tag, first, top.shadow);
      this.shadow(el, tag, first, top.shadow);
    }
  }

  /** Walks a shadow tree before the light children that its slots show. */
  private shadow(el: Element, tag: string, first: ChildNode | null, level: number): void {
    // Closed roots are asked for only where one is likely: custom elements and empty containers.
    const root = tag.includes('-') || !first ? this.shadowRootOf(el) : this.dom.shadowRoot(el);
    if (!root) return;
    if (level >= MOST_SHADOW_LEVELS) this.tooDeep = true;
    else this.push(null, '', this.dom.firstChild(root), level + 1);
  }

  private text(data: string): void {
    const joined = !this.gap && !isSpace(data.charCodeAt(0));
    this.gap = isSpace(data.charCodeAt(data.length - 1));
    if (!/\S/.test(data)) return;
    const at = this.ownerAt();
    const owner = this.stack[at];
    if (!owner?.el) return;
    if (this.nodes.length >= MANY && !owner.inForm) {
      this.thinned = true;
      return;
    }
    owner.visible ??= this.dom.visible(owner.el);
    if (!owner.visible) return;
    const text = clean(data, LOOKED_AT);
    if (!text) return;
    this.textChars += text.length;
    const parent = this.ensure(at);
    if (text.length >= PROSE && !inZone(parent, ZONE.control)) this.proseChars += text.length;
    if (text.includes('@') || (text.length > LONGEST && !inZone(parent, ZONE.alert))) return;
    if (inZone(parent, ZONE.private) && !inZone(parent, ZONE.heading) && !this.inButton(parent)) return;
    const view = this.doc.defaultView;
    const priced = view && mayBeAmount(text) && this.looks++ < MOST_LOOKS;
    const look = priced ? lookOf(this.dom, view, owner.el) : null;
    if (look?.gone) return;
    const { id, end, tag, zone } = this.base(owner.el, owner.tag, parent.zone | (look?.struck ?? 0));
    const node = {
      kind: 'text',
      id,
      parent: parent.id,
      end,
      tag,
      zone,
      text: text.slice(0, 300),
      line: this.line,
      joined,
    } as const;
    this.nodes.push(look ? { ...node, size: look.size, bold: look.bold } : node);
  }

  private control(top: Level, el: Element, tag: string): void {
    const leaf = tag === 'input' || tag === 'select' || tag === 'textarea';
    if (leaf && this.dom.attr(el, 'type').toLowerCase() === 'hidden') return;
    const first = leaf ? null : this.dom.firstChild(el);
    const level = leaf ? null : this.push(el, tag, first, top.shadow);
    const parent = this.ensure(this.stack.length - (level ? 2 : 1));
    const zone = parent.zone | ZONE.control;
    // A link's texts are looked at one by one, and pages have hundreds of links.
    const made = controlOf(this.dom, this.doc, el, tag, tag === 'a' || this.dom.visible(el));
    if (made.type === 'link') this.links++;
    const shown = zone & ZONE.private ? withoutAddress(made) : made;
    const node: SnapNode = { kind: 'control', parent: parent.id, ...this.base(el, tag, zone), ...shown };
    this.nodes.push(node);
    if (!level) return;
    level.node = node.id;
    this.shadow(el, tag, first, top.shadow);
  }

  /** Whether a node stands in a button, whose words are the shop's. */
  private inButton(node: SnapNode): boolean {
    for (let at: SnapNode | undefined = node, up = 0; at && up < 4; at = this.nodes[at.parent], up++)
      if (at.kind === 'control') return at.type === 'button' || at.type === 'submit';
    return false;
  }

  private image(el: Element, tag: string): void {
    const { text, file } = pictureOf(this.dom, el, tag);
    if (!(text || file) || !this.dom.visible(el)) return;
    const parent = this.ensure(this.stack.length - 1);
    if (inZone(parent, ZONE.private)) return;
    this.nodes.push({ kind: 'image', parent: parent.id, ...this.base(el, tag, parent.zone), text, file });
  }

  private frame(top: Level, el: Element): void {
    const { dom } = this;
    const inner = dom.frameDocument(el);
    const root = inner && dom.root(inner);
    const parent = this.ensure(this.stack.length - 1);
    const { id, end, tag, zone } = this.base(el, 'iframe', parent.zone);
    const visible = dom.visible(el);
    this.nodes.push({ kind: 'frame', id, parent: parent.id, end, tag, zone, ...frameOf(dom, el), visible });
    if (!root || !visible) return;
    if (top.shadow >= MOST_SHADOW_LEVELS) this.tooDeep = true;
    else this.push(root, 'html', dom.firstChild(root), top.shadow + 1).node = id;
  }

  /** Place of the innermost open level that is an element. */
  private ownerAt(): number {
    let at = this.stack.length - 1;
    while (at >= 0 && !this.stack[at]?.el) at--;
    return at;
  }

  /** The node of an open level, made now if nothing below it was kept before. */
  private ensure(at: number): SnapNode {
    const level = this.stack[at];
    if (!level) return NOWHERE;
    const known = this.nodes[level.node];
    if (known) return known;
    const parent = this.ensure(at - 1);
    const { el, tag } = level;
    if (!el) return parent;
    const { dom } = this;
    const role = dom.attr(el, 'role').toLowerCase().slice(0, 20);
    const hint = hintOf(dom, el);
    if (this.stack[at - 1]?.inMain || inZone(parent, ZONE.dialog)) level.inMain = true;
    const ariaHidden = dom.attr(el, 'aria-hidden') === 'true';
    const own = ownZone(tag, role, hint, { inMain: level.inMain, unstyled: this.unstyled, ariaHidden });
    // Some pages put their whole form in what they call a header or a menu.
    const holdsForm = own & SITE_ZONES && dom.size(el, FIELDS) >= A_FORM;
    let zone = parent.zone | (holdsForm ? own & ~SITE_ZONES : own);
    if (isMain(tag, role)) level.inMain = true;
    if (isAddressBlock(tag, hint) && this.isAddress(el)) zone |= ZONE.private;
    const node: SnapNode = { kind: 'box', parent: parent.id, ...this.base(el, tag, zone), hint, role };
    this.nodes.push(node);
    level.node = node.id;
    return node;
  }

  /** A few lines without fields and without prices: what is named an address and is one. */
  private isAddress(el: Element): boolean {
    const { dom } = this;
    if (dom.size(el, '*') >= ADDRESS_BLOCK_SIZE || dom.size(el, FORM_FIELDS)) return false;
    return !PRICE.test((dom.textContent(el) ?? '').slice(0, LOOKED_AT));
  }

  private base(
    el: Element,
    tag: string,
    zone: number,
  ): { id: number; end: number; tag: string; zone: number } {
    const id = this.nodes.length;
    this.elements.push(new WeakRef(el));
    return { id, end: id, tag, zone };
  }
}

/** What stands above the page's first element. */
const NOWHERE: SnapNode = { kind: 'box', id: -1, parent: -1, end: -1, tag: '', zone: 0, hint: '', role: '' };

function isSpace(code: number): boolean {
  return code <= 32 || code === 160 || code === 0x3000;
}
