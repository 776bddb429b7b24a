import type { PageMeta } from './snapshot';

/**
 * What the walk of a page writes down, as the page has it: nothing is sorted, cleaned or named yet. The page pays for
 * every line of code it has to compile, so the sorting (`refine/`) is done where that costs it nothing. Left out in
 * the page already: what is typed, and the words of address blocks.
 */
interface RawBase {
  /** Place of the parent in `RawSnapshot.nodes`, -1 at the top; a parent stands before its children. */
  readonly parent: number;
}

export interface RawBox extends RawBase {
  readonly kind: 'box';
  /** Lower-case tag. */
  readonly tag: string;
  /** Id, classes and test ids, lower case, at most 160 characters. */
  readonly hint: string;
  readonly role: string;
  /** `aria-hidden="true"`. */
  readonly hidden: boolean;
  /** Holds an address or suggestions for one: only headings and words of buttons were taken. */
  readonly private: boolean;
}

/** What a text that may be an amount looks like. */
export interface RawLook {
  /** Font size in px. */
  readonly size: number;
  readonly bold: boolean;
  /** Crossed out by a style. */
  readonly struck: boolean;
}

export interface RawText extends RawBase {
  readonly kind: 'text';
  /** Trimmed, at most 512 characters; '' for what was left in the page (an address, a name with an @, a decoy). */
  readonly text: string;
  /** Characters left out. */
  readonly more: number;
  /** Number of the line: texts with nothing but inline elements between them share it. */
  readonly line: number;
  /** No white space stands between this text and the one before it on the line. */
  readonly joined: boolean;
  /** Null when it is no amount, or one too many to look at. */
  readonly look: RawLook | null;
}

export interface RawControl extends RawBase {
  readonly kind: 'control';
  readonly tag: string;
  readonly hint: string;
  readonly role: string;
  /** False for what nobody can see; a link's texts are looked at one by one. */
  readonly visible: boolean;
  /** `aria-label` and `title`. */
  readonly label: string;
  readonly title: string;
  /** What a link has not. */
  readonly field: RawField | null;
}

export interface RawField {
  /** The `type` attribute. */
  readonly type: string;
  readonly name: string;
  /** Words of its labels, else of what `aria-labelledby` names. */
  readonly labels: string;
  /** A label of it can be seen. */
  readonly labelShown: boolean;
  readonly placeholder: string;
  readonly autocomplete: string;
  /** The shop's own words: the `value` attribute of buttons and radios alone, or `alt`. */
  readonly words: string;
  /** Whether a radio or box is chosen, as the browser has it; null for others. */
  readonly checked: boolean | null;
  /** `aria-checked`, `aria-selected` or `aria-pressed`. */
  readonly state: string;
  readonly options: readonly string[];
  readonly disabled: boolean;
}

export interface RawFrame extends RawBase {
  readonly kind: 'frame';
  /** The declared `src`, at most 300 characters. */
  readonly src: string;
  /** Title, name, id and classes. */
  readonly hint: string;
  readonly visible: boolean;
}

export interface RawImage extends RawBase {
  readonly kind: 'image';
  readonly tag: string;
  readonly text: string;
  /** The last 300 characters of the declared source; '' for one that is written out (`data:`). */
  readonly src: string;
}

export type RawNode = RawBox | RawText | RawControl | RawFrame | RawImage;

export interface RawSnapshot {
  /** Address, or null when it is not known (a saved file). */
  readonly url: string | null;
  readonly language: string;
  readonly title: string;
  /** The page names style sheets and has none of them, as saved copies do. */
  readonly unstyled: boolean;
  readonly nodes: readonly RawNode[];
  readonly meta: PageMeta;
  /** Elements visited. */
  readonly elements: number;
  /** Why the snapshot is not whole (`time`, `nodes`, `depth`), or null. */
  readonly truncated: string | null;
}
