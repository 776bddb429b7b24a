import type { CartDifference } from '../../lib/guidance/cart-difference';
import type { CurrencyFork } from '../../lib/guidance/currency-fork';
import type { MethodAdvice } from '../../lib/guidance/types';
import type { Locale } from '../../lib/i18n/locales';
import type { Catalogue } from '../../lib/i18n/translator';
import type { HeldPlan, OfferRow } from '../../lib/installments/types';
import type { Advice, Severity } from '../../lib/knowledge/advice';
import type {
  GlossaryTerm,
  Market,
  NoteFact,
  PlanFact,
  QuestionFact,
  RefundFact,
  Words,
} from '../../lib/knowledge/facts';
import type { LedgerFault, OrderTold } from '../../lib/ledger/types';
import type { LimitMeter } from '../../lib/limits/types';
import type { Money } from '../../lib/money/money';
import type { MethodId } from '../../lib/page/method-ids';
import type { CurrencyHint, Evidence, NoTotalReason, PageKind } from '../../lib/page/reading';
import type { Settings } from '../../lib/settings/settings';
import type { GuideStart } from '../../lib/tour/guide-for';
import type { MarketChoice } from './market-name';
import type { OrderAsk } from './order-questions';

/**
 * How far the reading of the tab has come. `reading`: not done yet, the screen follows by itself;
 * `restricted`: the browser lets no extension look; `no-access`: the browser would, the shopper has not said so;
 * `not-a-checkout`: read, and nothing to pay was found; `read`: a cart, checkout, cashier or result page.
 */
export type PageState =
  | { readonly kind: 'reading' }
  | { readonly kind: 'restricted' }
  | { readonly kind: 'no-access'; readonly host: string; readonly firefox: boolean }
  | { readonly kind: 'not-a-checkout'; readonly host: string }
  | { readonly kind: 'read'; readonly host: string; readonly pageKind: PageKind };

/** Whose page it is, by `lib/genuine-site`. */
export interface SiteView {
  /** Host name as shown, without port. */
  readonly host: string;
  readonly verdict: 'known' | 'unknown' | 'suspicious';
  readonly owner: string | null;
  /** Reason codes; words under `site.reason.<code>`, the code itself where there are none. */
  readonly reasons: readonly string[];
}

/** The amount to pay. `edited`: the shopper's own number, said to be so; `read` beside it is what the page showed. */
export type TotalView =
  | {
      readonly state: 'read';
      readonly money: Money;
      /** Where the currency was learnt, when the amount itself does not say and the language leaves a choice. */
      readonly assumedFrom?: Exclude<CurrencyHint, 'text'> | null;
    }
  | { readonly state: 'edited'; readonly money: Money; readonly read: Money | null }
  | { readonly state: 'none'; readonly reason: NoTotalReason };

export interface MethodRow {
  readonly advice: MethodAdvice;
  /** The page's own name for it, or null where the page does not offer it. */
  readonly pageLabel: string | null;
  /** Its place among the page's methods, from 0, or null where the page does not offer it. */
  readonly pagePlace: number | null;
  /** Guide that shows it on the page, or null. */
  readonly guide: string | null;
  readonly chosenByHand: boolean;
  /** Pay-later plans known by this method's name, where no record of the method itself is. */
  readonly plans: readonly PlanFact[];
  /** Other countries that plans by its name are known from, where none is known here. */
  readonly plansIn: readonly Market[];
  /** What is good to know of it besides: how refunds travel, what its cards are called. */
  readonly notes: readonly (NoteFact | RefundFact)[];
}

/** How something around the payment is done, step by step; its words stand under `<note.id>.…`. */
export interface HowTo {
  readonly note: NoteFact;
  /** The guide that shows it on this page, or null. */
  readonly guide: GuideStart | null;
}

/** What was looked at, for the show-your-work panel. Rule names and numbers, no text of the page. */
export interface WorkView {
  readonly pageKind: PageKind | null;
  /** 0 to 1, or null when nothing was read. */
  readonly confidence: number | null;
  readonly evidence: readonly Evidence[];
  /** Codes of what was not understood; words under `popup.work.gap.<code>`. */
  readonly gaps: readonly string[];
  /** Names of granted permissions and origins, as the browser gives them. */
  readonly permissions: readonly string[];
}

export interface AboutView {
  /** Browser name and major version: `Chromium 156`. */
  readonly browser: string;
  readonly version: string;
}

/** What of the settings the popup shows or needs. */
export type PopupSettings = Pick<
  Settings,
  'language' | 'market' | 'marketTold' | 'ownedMethods' | 'cardCurrency' | 'openSections'
>;

/** Everything the popup shows, as plain data. The screen is a function of this and nothing else. */
export interface PopupModel {
  readonly state: PageState;
  readonly site: SiteView | null;
  readonly total: TotalView;
  /** Seconds left to pay as the page prints it, or null. */
  readonly secondsLeft: number | null;
  /** Everything `advise()` said about this page, in any order. */
  readonly advice: readonly Advice[];
  readonly methods: readonly MethodRow[];
  readonly offers: readonly OfferRow[];
  readonly limits: readonly LimitMeter[];
  readonly ask: OrderAsk;
  /** Instalment plans the shopper confirmed before. */
  readonly heldPlans: readonly HeldPlan[];
  readonly cartDifference: CartDifference | null;
  readonly fork: CurrencyFork | null;
  /** Failure code in the page's words, or null. */
  readonly failureCode: string | null;
  /** Where the guide under way in this tab stands: `alipay.scan`, or null. */
  readonly guideStep: string | null;
  readonly questions: readonly QuestionFact[];
  /** Guides that can show something on this page, the one that fits best first; the others are read as text. */
  readonly guides: readonly GuideStart[];
  readonly howTos: readonly HowTo[];
  /** Tricks of fraudsters. */
  readonly scams: readonly NoteFact[];
  readonly work: WorkView;
  readonly about: AboutView;
  /** Whether this site's chip and reading were switched off by the shopper. */
  readonly muted: boolean;
  /** Whether the result page says the payment went through and it is not in the ledger yet. */
  readonly offerMarkPaid: boolean;
  readonly market: Market;
  /** The countries to choose from, by name, in the order they are shown. */
  readonly markets: readonly MarketChoice[];
  readonly locale: Locale;
  /** Screen words in that language. */
  readonly messages: Catalogue;
  /** Whether all is here that rows show when they are opened; else what the closed ones show (`first-part.ts`). */
  readonly whole: boolean;
  readonly settings: PopupSettings;
  /** Knowledge words in the shopper's language, English beneath, their figures filled in. */
  readonly words: Words;
  /** The same in another language Payguide speaks, so that a search in it finds too; null where not loaded. */
  readonly otherWords: Words | null;
  /** BCP 47 language of the page, for names in both languages, or null. */
  readonly pageLanguage: string | null;
  readonly glossary: readonly GlossaryTerm[];
  /** Today's date (ISO 8601), to tell stale facts. */
  readonly today: string;
}

/** What the shopper can do in the popup. Each returns at once; the answer arrives as a new model. */
export interface PopupActions {
  /** The shopper's own number instead of the reading; null takes it back. */
  editTotal(total: Money | null): void;
  /** A row may be opened: from now on the model is whole. */
  wantWhole(): void;
  /** The search was begun: from now on the model holds the other language's words too. */
  searchBothLanguages(): void;
  chooseMarket(market: Market): void;
  /** The method the shopper wants to look at on a page that offers none; null takes it back. */
  chooseMethod(method: MethodId | null): void;
  /** Answers a question on the order; what is left out stays as it was. */
  tellOrder(told: Partial<OrderTold>): void;
  setLanguage(locale: Locale): void;
  /** Asks the browser for this host; must run inside the click, as the browser demands. */
  grantSite(host: string): void;
  /** Reads the tab once, by the click's own permission. */
  readThisPage(): void;
  /** `step` is the id of a step of the guide, null the first. */
  startGuide(guide: string, step: string | null): void;
  /** Puts text on the clipboard; resolves to whether it got there. */
  copyText(text: string): Promise<boolean>;
  /** Opens a page of its own with the steps of this record, to print. */
  printSteps(factId: string): void;
  openOptions(section?: 'ledger' | 'limits' | 'settings'): void;
  openPractice(): void;
  toggleSection(section: string, open: boolean): void;
  /** "I paid this": keeps total, method, shop and date in the ledger; resolves to null, or to why it was not kept. */
  markPaid(method: MethodId | null): Promise<LedgerFault | null>;
  /** "I took this plan": keeps its due dates. */
  confirmPlan(row: OfferRow): Promise<LedgerFault | null>;
  muteSite(host: string, muted: boolean): void;
}

const WEIGHT: Record<Severity, number> = { stop: 0, care: 1, info: 2 };

/** Worst first; the order given decides between equals. */
function worstFirst(advice: readonly Advice[]): Advice[] {
  return [...advice].sort((a, b) => WEIGHT[a.severity] - WEIGHT[b.severity]);
}

/**
 * At most three things worth saying before all else: never mere information, except about a failure, and one
 * about a limit where no other notice speaks of limits.
 */
export function noticesOf(advice: readonly Advice[]): Advice[] {
  const sorted = worstFirst(advice);
  const notices = sorted.filter((one) => one.severity !== 'info' || one.kind === 'failure').slice(0, 3);
  // What may hold by account or code, which no page shows, is for the limits section to tell.
  const limit = sorted.find((one) => one.kind === 'limit' && one.reason !== 'limit-conditional-over');
  const silent = limit === undefined || notices.length === 3 || notices.some((one) => one.kind === 'limit');
  return silent ? notices : [...notices, limit];
}

/** What else is known of one kind, for the section that is about it. */
export function furtherAdvice(advice: readonly Advice[], kind: Advice['kind']): Advice[] {
  const said = new Set(noticesOf(advice));
  return worstFirst(advice).filter((one) => one.kind === kind && !said.has(one));
}

/** What protects this purchase. */
export function safeguardsOf(advice: readonly Advice[]): Advice[] {
  return advice.filter((one) => one.kind === 'safeguard');
}

/** The amount the rest of the screen reckons with, or null. */
export function amountOf(total: TotalView): Money | null {
  return total.state === 'none' ? null : total.money;
}

/** Whether the page's total may still come: it changes, or is not there yet. */
export function isPending({ state, total }: PopupModel): boolean {
  return (
    state.kind === 'read' &&
    (state.pageKind === 'checkout' || state.pageKind === 'payment') &&
    total.state === 'none' &&
    (total.reason === 'unsettled' || total.reason === 'not-shown')
  );
}

/** Whether there is an order on the screen: read from the page, or given by hand. */
export function hasOrder(model: PopupModel): boolean {
  return model.state.kind === 'read' || model.total.state === 'edited';
}
