import type { Catalogue } from '../i18n/translator';
import type { OrderTold } from '../ledger/types';
import type { Money } from '../money/money';
import type { MethodId } from '../page/method-ids';
import type { RawSnapshot } from '../page/raw-snapshot';
import type { PageKind, Reading } from '../page/reading';

/** What the background knows of a tab. Session storage only: it goes with the tab and with the browser. */
export interface TabState {
  /**
   * `idle`: nothing read yet; `reading`: the reader is at work; `read`: `reading` is there;
   * `restricted`: the browser lets no extension read this page; `no-access`: the shopper has not
   * allowed, or took back, reading on this host.
   */
  readonly status: 'idle' | 'reading' | 'read' | 'restricted' | 'no-access';
  /** Origin and path, without query or fragment (they may hold order numbers); null where unknown. */
  readonly url: string | null;
  readonly reading: Reading | null;
  /** The guide under way in this tab, or null. */
  readonly guide: GuideProgress | null;
  /** The last cart total read in this tab, for the difference at pay. */
  readonly cart: Visited | null;
  /** The last page to pay on whose total was read in this tab: a result page seldom repeats it. */
  readonly order: Visited | null;
  /** What the shopper said of the order under way, or null. */
  readonly told: ToldOrder | null;
}

/** What the shopper said of an order, and where that order was last seen. */
export interface ToldOrder extends OrderTold {
  readonly kind: PageKind;
  readonly url: string | null;
  readonly amount: Money | null;
}

/** A page this tab has shown. */
export interface Visited {
  readonly reading: Reading;
  readonly url: string | null;
}

export interface GuideProgress {
  readonly id: string;
  /** Step id; null: the first. */
  readonly step: string | null;
  /** The shopper opened it on the page itself (chip, shortcut): focus may go to its card, once. */
  readonly focus: boolean;
  /** The page leaves its card no room at the moment; the toolbar speaks for it. */
  readonly hidden: boolean;
}

/** What a script on the page may do now, and in which language. */
export interface PageOrder {
  readonly locale: string;
  readonly chip: boolean;
  readonly guide: GuideProgress | null;
  /** What the guide says, in that language; null without a guide. */
  readonly words: Catalogue | null;
}

/** What the popup asks its model with: a tab, and what the shopper did in the popup. */
export interface PopupQuestion {
  readonly tabId: number;
  /** Host in the tab as the popup may see it, for pages that were not read. */
  readonly host: string | null;
  readonly editedTotal: Money | null;
  readonly chosenByHand: MethodId | null;
  readonly bothLanguages: boolean;
  /** Whether everything is wanted that rows show when they are opened, not the closed ones alone. */
  readonly whole: boolean;
  /** Whether a page nothing is known of is looked at first. */
  readonly look: boolean;
  /** Whether the tab is of a private window, which has settings of its own. */
  readonly incognito: boolean;
}

export type MuteScope = 'site' | 'pause' | 'never';

/** One table for every message: name → request, answer. Who may send it stands in `SENDERS`, its schema in `schemas.ts`. */
export interface MessageTable {
  /** The gate thinks this page may be a checkout. The answer says that it was heard to the end. */
  'gate-open': { request: Record<string, never>; answer: true };
  /** The reader took a snapshot; the background reads it, where twenty languages cost the page nothing. */
  'read-snapshot': { request: { snapshot: RawSnapshot }; answer: Reading };
  /** The reader has a new reading; where it was read is the browser's word, not the message's. */
  reading: { request: { reading: Reading }; answer: null };
  /** The page the reader followed is being left. */
  'page-left': { request: Record<string, never>; answer: null };
  /** A chip or guide script asks what to do. */
  'page-order': { request: Record<string, never>; answer: PageOrder };
  /** The chip's menu. */
  mute: { request: { scope: MuteScope }; answer: null };
  /** The chip was pressed. */
  'chip-pressed': { request: Record<string, never>; answer: null };
  /** A guide moved on; null when it ended. */
  'guide-step': { request: { step: string | null }; answer: null };
  /** A guide's card went out of sight, or came back. */
  'guide-hidden': { request: { hidden: boolean }; answer: null };
  /**
   * The popup asks for its model (`components/advice/popup-model.ts`, which lib does not know): the background
   * holds the advisers and the facts, so that opening the popup loads neither.
   */
  'popup-model': { request: PopupQuestion; answer: object };
  /** The popup asks to read a tab now (it holds `activeTab`). */
  'read-tab': { request: { tabId: number }; answer: TabState };
  /** The popup's questions on the order were answered; what is left out stays as it was. */
  'tell-order': { request: { tabId: number; told: Partial<OrderTold> }; answer: null };
  'start-guide': { request: { tabId: number; guide: string; step: string | null }; answer: boolean };
}

export type MessageName = keyof MessageTable;
export type Request<N extends MessageName> = MessageTable[N]['request'];
export type Answer<N extends MessageName> = MessageTable[N]['answer'];

/** Who may send what: `page` is a script of ours on a shop's page, `extension` one of our own screens. */
export const SENDERS: { readonly [N in MessageName]: 'page' | 'extension' } = {
  'gate-open': 'page',
  'read-snapshot': 'page',
  reading: 'page',
  'page-left': 'page',
  'page-order': 'page',
  mute: 'page',
  'chip-pressed': 'page',
  'guide-step': 'page',
  'guide-hidden': 'page',
  'popup-model': 'extension',
  'read-tab': 'extension',
  'tell-order': 'extension',
  'start-guide': 'extension',
};

export const EMPTY_TAB: TabState = {
  status: 'idle',
  url: null,
  reading: null,
  guide: null,
  cart: null,
  order: null,
  told: null,
};
