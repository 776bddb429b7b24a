import { fold, type Says, type Topic } from './lexicon/words';
import {
  type BoxNode,
  type ControlNode,
  inZone,
  type PageSnapshot,
  type SnapNode,
  type TextNode,
  ZONE,
} from './snapshot';

/** Where a shop's own frame stands: what is there tells of the site, not of this page. */
export const SITE_FRAME = ZONE.header | ZONE.footer | ZONE.nav | ZONE.miniCart;

/** Links in a header from which on it is a site's. A cashier's or a single page's has fewer. */
const SITE_LINKS = 3;

export interface Line {
  /** The texts of the line, in order. */
  readonly texts: readonly TextNode[];
  /** Their words put together as they stand on the page. */
  readonly text: string;
  /** Offset of each text in `text`. */
  readonly offsets: readonly number[];
}

/** A snapshot with the few walks every rule needs, each done once. */
export class View {
  readonly lines: readonly Line[];
  readonly controls: readonly ControlNode[];
  /** Whether the header is not a site's with its menu: a cashier's, or a page's own with its title. */
  readonly bareHeader: boolean;
  private readonly lineOf = new Map<number, number>();
  private readonly labels = new Map<number, string>();
  private readonly folded = new Map<string, string>();
  private readonly boxes = new Map<number, readonly BoxNode[]>();

  constructor(
    readonly snapshot: PageSnapshot,
    private readonly knows: Says,
  ) {
    this.controls = snapshot.nodes.filter((node) => node.kind === 'control');
    const frame = ZONE.header | ZONE.nav;
    const siteLinks = this.controls.filter((node) => node.type === 'link' && inZone(node, frame));
    this.bareHeader = siteLinks.length < SITE_LINKS;
    this.lines = linesOf(snapshot.nodes);
    this.lines.forEach((line, at) => {
      for (const text of line.texts) this.lineOf.set(text.id, at);
    });
  }

  node(id: number): SnapNode | undefined {
    return this.snapshot.nodes[id];
  }

  /** Whether a text holds a word of the topic; long texts are not labels and hold none. */
  says(topic: Topic, text: string): boolean {
    return this.found(topic, text) !== null;
  }

  /** The first words of the topic in a text, folded, and what is left without them. */
  found(topic: Topic, text: string): { readonly words: string; readonly rest: string } | null {
    if (!text || text.length > 160) return null;
    const folded = this.foldedOf(text);
    const words = this.knows(topic, folded);
    return words === null ? null : { words, rest: folded.replace(words, ' ').trim() };
  }

  private foldedOf(text: string): string {
    let folded = this.folded.get(text);
    if (folded === undefined) {
      folded = fold(text).replace(/^[^\p{L}\p{Nd}]+|[\s*:：.!»›→>]+$/gu, '');
      this.folded.set(text, folded);
    }
    return folded;
  }

  /** Whether a part of the page's title is of the topic: shops put their own name beside it. */
  titled(topic: Topic): boolean {
    return this.snapshot.title.split(/\s[|–—·:-]\s|[|｜_]/).some((part) => this.says(topic, part.trim()));
  }

  lineAt(text: TextNode): number {
    return this.lineOf.get(text.id) ?? -1;
  }

  /** The node and those above it, innermost first. */
  *up(node: SnapNode): Generator<SnapNode> {
    // A parent stands before its child: a broken snapshot cannot send this walk in a circle.
    for (let at: SnapNode | undefined = node; at; at = at.parent < at.id ? this.node(at.parent) : undefined)
      yield at;
  }

  /** The row of a table a node stands in. */
  tableRow(node: SnapNode): SnapNode | undefined {
    for (const at of this.up(node)) if (at.tag === 'tr') return at;
    return undefined;
  }

  /** The boxes right inside a node. */
  boxesIn(parent: SnapNode): readonly BoxNode[] {
    const known = this.boxes.get(parent.id);
    if (known) return known;
    const children: BoxNode[] = [];
    for (let id = parent.id + 1; id <= parent.end; ) {
      const node = this.node(id);
      if (!node) break;
      if (node.kind === 'box') children.push(node);
      // A broken snapshot cannot hold this walk: it goes on at least one node.
      id = Math.max(node.end, id) + 1;
    }
    this.boxes.set(parent.id, children);
    return children;
  }

  /** The box right before another one in their parent. */
  boxBefore(parent: SnapNode, box: SnapNode): BoxNode | undefined {
    const boxes = this.boxesIn(parent);
    let [low, high] = [0, boxes.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((boxes[middle]?.id ?? 0) < box.id) low = middle + 1;
      else high = middle;
    }
    return boxes[low - 1];
  }

  /** The words of a subtree: its label, texts and pictures, at most 160 characters. */
  wordsOf(node: SnapNode): string {
    const known = this.labels.get(node.id);
    if (known !== undefined) return known;
    let out = node.kind === 'control' ? node.label : '';
    for (let id = node.id; id <= node.end && out.length < 160; id++) {
      const at = this.node(id);
      if (at?.kind === 'text' && !out.includes(at.text)) out += ` ${at.text}`;
      else if (at?.kind === 'image') out += ` ${at.text}`;
    }
    out = out.trim().slice(0, 160);
    this.labels.set(node.id, out);
    return out;
  }

  /** Whether a heading is this page's: in its own part, or in a header that holds nothing else. */
  isOwnHeading(node: SnapNode): boolean {
    if (isOwn(node)) return true;
    return inZone(node, ZONE.header) && isOwn({ ...node, zone: node.zone & ~ZONE.header }) && this.bareHeader;
  }

  /** What a field is called: its own label, else the nearest words before it with no other field between. */
  fieldLabel(field: ControlNode): string {
    if (field.label) return field.label;
    for (let id = field.id - 1; id >= 0 && id > field.id - 8; id--) {
      const at = this.node(id);
      if (at?.kind === 'control' && at.type !== 'link') break;
      if (at?.kind === 'text' && /\p{L}/u.test(at.text)) return at.text;
    }
    return '';
  }

  /** Lower-case names of a node and the boxes around it, up to some levels. */
  hints(node: SnapNode, levels: number): string {
    let out = '';
    let left = levels;
    for (const at of this.up(node)) {
      if ('hint' in at) out += ` ${at.hint}`;
      if (--left < 0) break;
    }
    return out;
  }
}

function linesOf(nodes: readonly SnapNode[]): Line[] {
  const lines: Line[] = [];
  let texts: TextNode[] = [];
  const close = (): void => {
    if (texts.length) lines.push(joinLine(texts));
    texts = [];
  };
  for (const node of nodes) {
    // What stands before a choice belongs to another one.
    if (node.kind === 'control' && /^(?:radio|checkbox)$/.test(node.type)) close();
    if (node.kind !== 'text') continue;
    if (texts[0] && (texts[0].line !== node.line || (texts[0].zone ^ node.zone) & ZONE.struck)) close();
    texts.push(node);
  }
  close();
  return lines;
}

function joinLine(texts: readonly TextNode[]): Line {
  let text = '';
  const offsets: number[] = [];
  for (const node of texts) {
    if (text) text += glue(text, node);
    offsets.push(text.length);
    text += node.text;
  }
  return { texts, text, offsets };
}

/** What stands between two texts of a line: nothing inside an amount cut into pieces, a point before raised cents. */
function glue(before: string, node: TextNode): string {
  if (node.tag === 'sup' && /^\d\d$/.test(node.text) && /(?:^|\D)\d+$/.test(before)) return '.';
  if (!node.joined) return ' ';
  // A count that runs into a price (`× 1£18.99`) is not a part of it.
  if (/\p{Nd}$/u.test(before) && /^(?:\p{Sc}\s?\p{Nd}|\p{Nd}+[.,]\p{Nd}{2}(?!\p{Nd}))/u.test(node.text))
    return ' ';
  // Nor does a sentence that ends in a number (`Pay in 3`) go on in one that begins with another.
  if (/\p{L}.*\p{Nd}$/u.test(before) && /^\p{Nd}.*\p{L}{2}/u.test(node.text)) return ' ';
  // A word that runs into an amount (`Total$5`) is its label, not a part of it.
  return /\p{Ll}$/u.test(before) && !/^\p{Ll}/u.test(node.text) ? ' ' : '';
}

/** Whether a node stands where only this page's own content stands. */
export function isOwn(node: SnapNode): boolean {
  return !inZone(node, SITE_FRAME | ZONE.closed | ZONE.struck);
}
