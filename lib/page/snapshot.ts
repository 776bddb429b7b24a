/**
 * What a page shows, as plain data: a thin copy of the page's tree holding only what leads to a visible text, a
 * control, a frame or a named picture. Taken by `lib/browser/take-snapshot.ts`, read by `readPage`.
 * Nothing a shopper typed is ever in it.
 */

/** Bits of `zone`, inherited from parent to child. */
export const ZONE = {
  header: 1,
  footer: 2,
  nav: 4,
  aside: 8,
  dialog: 16,
  /** Crossed out (`<del>`, `<s>`, `text-decoration: line-through`). */
  struck: 32,
  /** Inside an address, card or password block: only labels and headings are kept there. */
  private: 64,
  /** Inside a button, link or other control. */
  control: 128,
  heading: 256,
  alert: 512,
  /** A closed window, drawer or tab panel by its markup (Bootstrap's `modal` without `show`, `aria-hidden`). */
  closed: 1024,
  /** A cart drawer or mini-cart by its name. */
  miniCart: 2048,
} as const;

interface NodeBase {
  /** Index in `PageSnapshot.nodes`; document order, a parent before its children. */
  readonly id: number;
  /** Id of the parent node, -1 at the top. */
  readonly parent: number;
  /** Id of the last node of this node's subtree (its own id for a leaf). */
  end: number;
  /** Lower-case tag of the element. A text has its parent's. */
  readonly tag: string;
  readonly zone: number;
}

/** An element on the way to something kept. */
export interface BoxNode extends NodeBase {
  readonly kind: 'box';
  /** Id, classes and test ids, lower case, at most 160 characters: words the shop's makers chose. */
  readonly hint: string;
  readonly role: string;
}

export interface TextNode extends NodeBase {
  readonly kind: 'text';
  /** White space collapsed; at most 4,096 characters looked at, at most 240 kept. */
  readonly text: string;
  /** Number of the line: texts with nothing but inline elements between them share it. */
  readonly line: number;
  /** No white space stands between this text and the one before it on the line. */
  readonly joined: boolean;
  /** Font size in px and boldness, for texts that may be an amount. */
  readonly size?: number;
  readonly bold?: boolean;
}

export type ControlType =
  | 'text'
  | 'password'
  | 'radio'
  | 'checkbox'
  | 'select'
  | 'button'
  | 'submit'
  | 'link'
  | 'tab'
  | 'other';

export interface ControlNode extends NodeBase {
  readonly kind: 'control';
  readonly hint: string;
  readonly role: string;
  readonly type: ControlType;
  /** The author's `name` attribute, lower case. Groups radios. */
  readonly name: string;
  /** `<label>`, `aria-label`, `aria-labelledby` or title; for buttons the author's value. Never what is typed. */
  readonly label: string;
  readonly placeholder: string;
  readonly autocomplete: string;
  /** Chosen, for radios, checkboxes, tabs and options that say so; null when the page does not tell. */
  readonly checked: boolean | null;
  /** Author's texts of a select's options (at most 24). */
  readonly options: readonly string[];
  /** False for a control the shopper cannot see (a radio drawn by its label counts as visible). */
  readonly visible: boolean;
  readonly disabled: boolean;
}

export interface FrameNode extends NodeBase {
  readonly kind: 'frame';
  /** Host of the declared `src`, or null when there is none. */
  readonly host: string | null;
  /** Title, name and id of the frame, lower case. */
  readonly hint: string;
  readonly visible: boolean;
}

export interface ImageNode extends NodeBase {
  readonly kind: 'image';
  /** Alternative text or title. */
  readonly text: string;
  /** File name without extension, lower case. */
  readonly file: string;
}

export type SnapNode = BoxNode | TextNode | ControlNode | FrameNode | ImageNode;

export interface PageMeta {
  /** `og:type`, lower case. */
  readonly ogType: string;
  /** Types named by JSON-LD and microdata, as written. */
  readonly types: readonly string[];
  /** Currencies named by meta data, upper case, each once. */
  readonly currencies: readonly string[];
}

export interface PageStats {
  readonly elements: number;
  /** Characters in visible texts, and those in texts too long to be a label. */
  readonly textChars: number;
  readonly proseChars: number;
  readonly links: number;
}

export interface PageSnapshot {
  /** Address, or null when it is not known (a saved file). */
  readonly url: string | null;
  /** `lang` as declared, or ''. */
  readonly language: string;
  readonly title: string;
  readonly nodes: readonly SnapNode[];
  readonly meta: PageMeta;
  readonly stats: PageStats;
  /** Why the snapshot is not whole (`time`, `nodes`, `depth`), or null. */
  readonly truncated: string | null;
}

/** Whether a node stands in any of the zones of the mask. */
export function inZone(node: { readonly zone: number }, mask: number): boolean {
  return (node.zone & mask) !== 0;
}
