import type { Judgement } from '../../lib/advice/judge';
import type { AdviceView } from '../../lib/advice/view';
import { cartDifference } from '../../lib/guidance/cart-difference';
import type { MethodAdvice } from '../../lib/guidance/types';
import type { Locale } from '../../lib/i18n/locales';
import type { TabState } from '../../lib/messages/table';
import type { Money } from '../../lib/money/money';
import type { Reading } from '../../lib/page/reading';
import {
  amountOf,
  type MethodRow,
  type PageState,
  type PopupModel,
  type TotalView,
  type WorkView,
} from './popup-model';

/** What the popup's model is put together from. All judging is done before; what is left is choosing and naming. */
export interface ModelParts
  extends Pick<
    PopupModel,
    'site' | 'advice' | 'fork' | 'about' | 'markets' | 'words' | 'otherWords' | 'guides' | 'muted'
  > {
  readonly tab: TabState;
  readonly view: AdviceView;
  readonly judged: Judgement;
  readonly locale: Locale;
  readonly firefox: boolean;
  readonly permissions: readonly string[];
  /** Whether this payment stands in the ledger already. */
  readonly alreadyKept: boolean;
}

/** Host of an address as shown, or nothing where it has none. */
export function hostOf(url: string | null): string {
  return url !== null && URL.canParse(url) ? new URL(url).hostname : '';
}

function stateOf(tab: TabState, firefox: boolean): PageState {
  const host = hostOf(tab.url);
  switch (tab.status) {
    case 'idle':
    case 'reading':
      return { kind: 'reading' };
    case 'restricted':
      return { kind: 'restricted' };
    case 'no-access':
      return { kind: 'no-access', host, firefox };
    case 'read': {
      const pageKind = tab.reading?.kind ?? 'none';
      return pageKind === 'none' ? { kind: 'not-a-checkout', host } : { kind: 'read', host, pageKind };
    }
  }
}

function totalViewOf(reading: Reading | null, edited: Money | null): TotalView {
  const read = reading?.total.ok ? reading.total.money : null;
  if (edited) return { state: 'edited', money: edited, read };
  if (read) return { state: 'read', money: read };
  return { state: 'none', reason: reading && !reading.total.ok ? reading.total.reason : 'not-shown' };
}

function workOf(reading: Reading | null, permissions: readonly string[], offersUnderstood: boolean): WorkView {
  if (!reading) return { pageKind: null, confidence: null, evidence: [], gaps: [], permissions };
  const { kind, confidence, evidence, total, methods, offers, failure, truncated } = reading;
  const gaps = [
    kind !== 'none' && !total.ok && 'total',
    methods.some((method) => method.id === 'other') && 'methods',
    offers.length > 0 && !offersUnderstood && 'offers',
    failure !== null && failure.code === null && 'failure',
    truncated,
  ].filter((gap): gap is string => typeof gap === 'string');
  return { pageKind: kind, confidence, evidence, gaps, permissions };
}

function rowOf(advice: MethodAdvice, { tab, view, guides }: ModelParts): MethodRow {
  const onPage = tab.reading?.methods.find((method) => method.id === advice.id);
  return {
    advice,
    pageLabel: onPage?.label.trim() || null,
    // A method's guide bears the method's id, and needs the method on the page.
    guide: onPage && guides.some((guide) => guide.id === advice.id) ? advice.id : null,
    chosenByHand: view.chosenByHand === advice.id,
  };
}

/** Puts the popup's model together from a tab's state and what was judged of it. Pure. */
export function assembleModel(parts: ModelParts): PopupModel {
  const { tab, view, judged } = parts;
  const { facts, settings } = view;
  const reading = tab.status === 'read' ? tab.reading : null;
  // A page Payguide has nothing to say on gives no total, whatever numbers stand on it.
  const paying = reading && reading.kind !== 'none' ? reading : null;
  const total = totalViewOf(paying, view.editedTotal);
  const cart = tab.cart?.reading.total.ok ? tab.cart.reading.total.money : null;
  const beforePaying = paying?.kind === 'checkout' || paying?.kind === 'payment';
  const { site, advice, fork, about, markets, words, otherWords, guides, muted, locale } = parts;
  return {
    ...{ site, advice, fork, about, markets, words, otherWords, muted, locale, settings, total },
    state: stateOf(tab, parts.firefox),
    secondsLeft: paying?.secondsLeft ?? null,
    methods: judged.methods.map((method) => rowOf(method, parts)),
    offers: judged.offers,
    limits: judged.meters,
    cartDifference: beforePaying && total.state === 'read' ? cartDifference(cart, total.money) : null,
    failureCode: paying?.failure?.code ?? null,
    guideStep: tab.guide ? [tab.guide.id, tab.guide.step].filter(Boolean).join('.') : null,
    questions: facts.questions,
    glossary: facts.glossary,
    guides: guides.filter(({ id }) => paying?.methods.some((method) => method.id === id)),
    work: workOf(
      reading,
      parts.permissions,
      judged.offers.some((row) => row.from === 'page'),
    ),
    offerMarkPaid:
      paying?.kind === 'result' && paying.failure === null && amountOf(total) !== null && !parts.alreadyKept,
    market: settings.market,
    pageLanguage: paying?.language ?? null,
    today: view.now.slice(0, 10),
  };
}
