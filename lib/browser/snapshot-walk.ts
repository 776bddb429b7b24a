import { inZone, type SnapNode, ZONE } from '../page/snapshot';
import { controlOf, isControl, withoutAddress } from './snapshot-control';
import { hintOf, type SafeDom } from './snapshot-dom';
import { clean, isEditable, LOOKED_AT, UNREAD } from './snapshot-text';
import { isAddressBlock, isMain, ownZone } from './snapshot-zone';

const MOST_SHADOW_LEVELS = 20;
/** Longest text kept; longer ones are prose and only counted. */
const LONGEST = 240;
/** An address block holds a few lines; a bigger "address" box is a form section and is read like any other. */
const ADDRESS_BLOCK_SIZE = 80;
const INLINE =
  /^(?:a|abbr|b|bdi|bdo|big|cite|code|data|del|dfn|em|font|i|ins|kbd|label|mark|q|s|samp|small|span|strike|strong|sub|sup|time|tt|u|var)$/;
const SITE_ZONES = ZONE.header | ZONE.nav | ZONE.footer;
const FIELDS = 'input:not([type=hidden],[type=search],[type=checkbox]),select';
const A_FORM = 4;
const PRICE = /\p{Sc}\s?\p{Nd}|\p{Nd}\s?\p{Sc}/u;
/** A block with fields of its own asks for an address and does not print one. */
const FORM_FIELDS =
  'input:not([type=hidden],[type=radio],[type=checkbox],[type=button],[type=submit]),select';
const MAY_BE_AMOUNT = /^.{0,40}\p{Nd}.{0,40}$/u;

/** One open element of the walk. */
interface Level {
  readonly el: Element | null;
  next: ChildNode | null;
  node: number;
  readonly shadow: number;
  inMain: boolean;
  readonly inline: boolean;
  visible: boolean | undefined;
}

/** The walk itself: a stack instead of recursion, so that it can stop after any node and go on later. */
export class SnapshotWalk {
  readonly nodes: SnapNode[] = [];
  readonly elements: Element[] = [];
  visited = 0;
  textChars = 0;
  proseChars = 0;
  links = 0;
  tooDeep = false;
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
    this.push(root, this.dom.firstChild(root), 0);
  }

  /** Walks until the time or the node cap; true when everything was seen. */
  run(until: number, nodeCap: number): boolean {
    for (let step = 1; ; step++) {
      const top = this.stack[this.stack.length - 1];
      if (!top) return true;
      if (this.visited >= nodeCap || ((step & 31) === 0 && performance.now() >= until)) return false;
      const child = top.next;
      if (!child) {
        this.stack.pop();
        if (!top.inline) this.breakLine();
        continue;
      }
      top.next = this.dom.nextSibling(child);
      const type = this.dom.nodeType(child);
      if (type === 3) this.text(this.dom.data(child as Text));
      else if (type === 1) this.element(top, child as Element);
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

  private push(el: Element | null, next: ChildNode | null, shadow: number): Level {
    const above = this.stack[this.stack.length - 1];
    const inline = el !== null && INLINE.test(this.dom.tag(el));
    const level: Level = {
      el,
      next,
      node: -1,
      shadow,
      inline,
      inMain: above?.inMain ?? false,
      visible: undefined,
    };
    this.stack.push(level);
    if (!level.inline) this.breakLine();
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
    if (tag === 'br' || tag === 'hr') this.breakLine();
    else if (tag === 'img' || tag === 'svg') this.image(el, tag);
    else if (tag === 'iframe' || tag === 'frame') this.frame(top, el);
    else if (isControl(dom, el, tag)) this.control(top, el, tag);
    else if (!UNREAD.test(tag) && !(dom.has(el, 'contenteditable') && isEditable(dom, el))) {
      this.push(el, dom.firstChild(el), top.shadow);
      this.shadow(el, tag, top.shadow);
    }
  }

  /** Walks a shadow tree before the light children that its slots show. */
  private shadow(el: Element, tag: string, level: number): void {
    // Closed roots are asked for only where one is likely: custom elements and empty containers.
    const root =
      tag.includes('-') || !this.dom.firstChild(el) ? this.shadowRootOf(el) : this.dom.shadowRoot(el);
    if (!root) return;
    if (level >= MOST_SHADOW_LEVELS) this.tooDeep = true;
    else this.push(null, this.dom.firstChild(root), level + 1);
  }

  private text(data: string): void {
    const joined = !this.gap && !/^\s/.test(data);
    this.gap = /\s$/.test(data);
    if (!/\S/.test(data)) return;
    const owner = this.ownerOf();
    if (!owner || !this.isVisible(owner)) return;
    const text = clean(data, LOOKED_AT);
    if (!text) return;
    this.textChars += text.length;
    const parent = this.ensure(this.stack.indexOf(owner));
    const { zone } = parent;
    if (text.length >= 140 && !inZone(parent, ZONE.control)) this.proseChars += text.length;
    if (text.includes('@') || (text.length > LONGEST && !inZone(parent, ZONE.alert))) return;
    if (inZone(parent, ZONE.private) && !inZone(parent, ZONE.heading) && !this.inButton(parent)) return;
    const style = MAY_BE_AMOUNT.test(text) ? this.look(owner) : null;
    if (style?.gone) return;
    const node = {
      kind: 'text',
      ...this.base(parent.id, owner.el, zone | (style?.struck ?? 0)),
      text: text.slice(0, 300),
      line: this.line,
      joined,
    } as const;
    this.nodes.push(style ? { ...node, size: style.size, bold: style.bold } : node);
  }

  /** Size, boldness, strike and whereabouts of a text that may be an amount. */
  private look(owner: Level): { size: number; bold: boolean; struck: number; gone: boolean } | null {
    const el = owner.el;
    const view = this.doc.defaultView;
    if (!el || !view) return null;
    const style = view.getComputedStyle(el);
    let struck = 0;
    for (let up = 0, at: Element | null = el; at && up < 3; up++, at = this.dom.parentElement(at)) {
      const line = up ? view.getComputedStyle(at).textDecorationLine : style.textDecorationLine;
      if (line?.includes('line-through')) struck = ZONE.struck;
    }
    const box = this.dom.rect(el);
    const far =
      box.width + box.height > 0 && (box.right + view.scrollX <= 0 || box.bottom + view.scrollY <= 0);
    const tiny = (box.width > 0 && box.width <= 1 && box.height <= 1) || style.fontSize === '0px';
    return {
      size: Number.parseFloat(style.fontSize) || 0,
      bold: Number(style.fontWeight) >= 600,
      struck,
      gone: far || tiny,
    };
  }

  private control(top: Level, el: Element, tag: string): void {
    const leaf = tag === 'input' || tag === 'select' || tag === 'textarea';
    if (leaf && this.dom.attr(el, 'type').toLowerCase() === 'hidden') return;
    const level = leaf ? null : this.push(el, this.dom.firstChild(el), top.shadow);
    const parent = this.parentNode(this.stack.length - (level ? 2 : 1));
    const zone = (parent?.zone ?? 0) | ZONE.control;
    // A link's texts are looked at one by one, and pages have hundreds of links.
    const made = controlOf(this.dom, this.doc, el, tag, tag === 'a' || this.dom.visible(el));
    if (made.type === 'link') this.links++;
    const shown = zone & ZONE.private ? withoutAddress(made) : made;
    const node: SnapNode = { kind: 'control', ...this.base(parent?.id ?? -1, el, zone), ...shown };
    this.nodes.push(node);
    if (!level) return;
    level.node = node.id;
    this.shadow(el, tag, top.shadow);
  }

  /** Whether a node stands in a button, whose words are the shop's. */
  private inButton(node: SnapNode): boolean {
    for (let at: SnapNode | undefined = node, up = 0; at && up < 4; at = this.nodes[at.parent], up++)
      if (at.kind === 'control') return at.type === 'button' || at.type === 'submit';
    return false;
  }

  private image(el: Element, tag: string): void {
    const { dom } = this;
    const text = clean(dom.attr(el, 'alt') || dom.attr(el, 'aria-label') || dom.attr(el, 'title'), 60);
    const source = tag === 'img' ? dom.attr(el, 'src') || dom.attr(el, 'data-src') : useOf(dom, el);
    const file = source.startsWith('data:')
      ? ''
      : (/([^/?#]{1,60}?)(?:\.\w{2,5})?(?:[?#].*)?$/.exec(source)?.[1] ?? '').toLowerCase();
    const named = text || file;
    if (!named || !this.dom.visible(el)) return;
    const parent = this.parentNode(this.stack.length - 1);
    if (!parent || inZone(parent, ZONE.private)) return;
    this.nodes.push({ kind: 'image', ...this.base(parent.id, el, parent.zone), text, file });
  }

  private frame(top: Level, el: Element): void {
    const { dom } = this;
    const inner = dom.frameDocument(el);
    const root = inner && dom.root(inner);
    const hint =
      `${dom.attr(el, 'title')} ${dom.attr(el, 'name')} ${dom.attr(el, 'id')} ${dom.attr(el, 'class')}`
        .toLowerCase()
        .slice(0, 160);
    const host = hostOf(dom.attr(el, 'src'));
    const parent = this.parentNode(this.stack.length - 1);
    const node: SnapNode = {
      kind: 'frame',
      ...this.base(parent?.id ?? -1, el, parent?.zone ?? 0),
      host,
      hint,
      visible: this.dom.visible(el),
    };
    this.nodes.push(node);
    if (!root) return;
    if (top.shadow >= MOST_SHADOW_LEVELS) this.tooDeep = true;
    else this.push(root, dom.firstChild(root), top.shadow + 1).node = node.id;
  }

  /** The innermost open level that is an element (a shadow root has none). */
  private ownerOf(): Level | undefined {
    for (let at = this.stack.length - 1; at >= 0; at--) if (this.stack[at]?.el) return this.stack[at];
    return undefined;
  }

  private isVisible(level: Level): boolean {
    level.visible ??= level.el ? this.dom.visible(level.el) : true;
    return level.visible;
  }

  private parentNode(at: number): SnapNode | undefined {
    for (let index = at; index >= 0; index--) if (this.stack[index]?.el) return this.ensure(index);
    return undefined;
  }

  /** The node of an open level, made now if nothing below it was kept before. */
  private ensure(at: number): SnapNode {
    const level = this.stack[at];
    const known = level && this.nodes[level.node];
    if (known) return known;
    const parent = this.parentNode(at - 1);
    if (!level?.el) return parent ?? this.orphan();
    const { dom } = this;
    const el = level.el;
    const tag = dom.tag(el);
    const role = dom.attr(el, 'role').toLowerCase().slice(0, 20);
    const hint = hintOf(dom, el);
    const above = this.stack[at - 1];
    if (above?.inMain || (parent && inZone(parent, ZONE.dialog))) level.inMain = true;
    const own = ownZone(tag, role, hint, {
      inMain: level.inMain,
      unstyled: this.unstyled,
      ariaHidden: dom.attr(el, 'aria-hidden') === 'true',
    });
    // Some pages put their whole form in what they call a header or a menu.
    const holdsForm = own & SITE_ZONES && dom.size(el, FIELDS) >= A_FORM;
    let zone = (parent?.zone ?? 0) | (holdsForm ? own & ~SITE_ZONES : own);
    if (isMain(tag, role)) level.inMain = true;
    if (isAddressBlock(tag, hint) && this.isAddress(el)) zone |= ZONE.private;
    const node: SnapNode = { kind: 'box', ...this.base(parent?.id ?? -1, el, zone), hint, role };
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

  private orphan(): SnapNode {
    return { kind: 'box', id: -1, parent: -1, end: -1, tag: '', zone: 0, hint: '', role: '' };
  }

  private base(
    parent: number,
    el: Element | null,
    zone: number,
  ): { id: number; parent: number; end: number; tag: string; zone: number } {
    const id = this.nodes.length;
    if (el) this.elements[id] = el;
    return { id, parent, end: id, tag: el ? this.dom.tag(el) : '', zone };
  }
}

/** Whether a page names style sheets and has none of them, as saved copies do. */
function lacksStyles(dom: SafeDom, doc: Document): boolean {
  const links = Array.from(dom.all(doc, 'link[rel~=stylesheet]'));
  return links.length > 0 && links.every((link) => dom.sheet(link) === null);
}

function useOf(dom: SafeDom, svg: Element): string {
  const child = dom.firstChild(svg);
  if (child && dom.nodeType(child) === 1 && dom.tag(child as Element) === 'use') {
    return dom.attr(child as Element, 'href') || dom.attr(child as Element, 'xlink:href');
  }
  return '';
}

function hostOf(source: string): string | null {
  return /^(?:https?:)?\/\/([^/?#:@]{1,253})/i.exec(source)?.[1]?.toLowerCase() ?? null;
}
