import { adviseOn } from '../../lib/advice/advise';
import { type Judgement, judge, limitsView } from '../../lib/advice/judge';
import { type AdviceView, orderView } from '../../lib/advice/view';
import { cartDifference } from '../../lib/guidance/cart-difference';
import { currencyFork } from '../../lib/guidance/currency-fork';
import type { Locale } from '../../lib/i18n/locales';
import { type Catalogue, createTranslator } from '../../lib/i18n/translator';
import type { Market, Words } from '../../lib/knowledge/facts';
import { ownerOf } from '../../lib/knowledge/site-owner';
import { dateIn } from '../../lib/ledger/periods';
import { convert } from '../../lib/limits/rates';
import { countsImports } from '../../lib/limits/rules';
import { sameSite } from '../../lib/messages/same-site';
import { paidOrder } from '../../lib/messages/tab-state';
import type { TabState } from '../../lib/messages/table';
import type { Money } from '../../lib/money/money';
import type { Reading } from '../../lib/page/reading';
import { aboutMethod, scamsOf } from './good-to-know';
import { marketChoices } from './market-name';
import { guideOfRow, guidesHere, howTosOf } from './page-guides';
import type { AboutView, MethodRow, PageState, PopupModel, TotalView, WorkView } from './popup-model';

/** What the popup's screen is made from, gathered by whoever knows the browser. */
export interface ModelParts {
  readonly tab: TabState;
  /** Host in the tab as the browser tells it, for pages that were not read; null where it tells none. */
  readonly host: string | null;
  readonly firefox: boolean;
  readonly view: AdviceView;
  readonly locale: Locale;
  readonly messages: Catalogue;
  readonly words: Words;
  readonly otherWords: Words | null;
  readonly markets: readonly Market[];
  readonly permissions: readonly string[];
  readonly about: AboutView;
  readonly paused: boolean;
  /** Whether the ledger has this order already. */
  readonly kept: boolean;
}

/** How far the reading of the tab has come, as the screen tells it. */
function pageState({ tab, host, firefox }: Pick<ModelParts, 'tab' | 'host' | 'firefox'>): PageState {
  const where = (tab.url === null ? null : new URL(tab.url).hostname) ?? host ?? '';
  switch (tab.status) {
    case 'idle':
    case 'reading':
      return { kind: 'reading' };
    case 'restricted':
      return { kind: 'restricted' };
    case 'no-access':
      return { kind: 'no-access', host: where, firefox };
    case 'read': {
      const kind = tab.reading?.kind ?? 'none';
      return kind === 'none'
        ? { kind: 'not-a-checkout', host: where }
        : { kind: 'read', host: where, pageKind: kind };
    }
  }
}

/** Languages whose bare sign leaves no choice: a ¥ on a Chinese page is CNY. */
const OWN_SIGN: Readonly<Record<string, string>> = { zh: 'CNY', ja: 'JPY' };

/** What told the currency, where the amount itself does not; null where there is nothing to doubt. */
function assumedFrom(reading: Reading | null) {
  const total = reading?.total;
  if (!total?.ok || total.currencyFrom === 'text') return null;
  const own = OWN_SIGN[reading?.language?.slice(0, 2) ?? ''];
  return own === total.money.currency ? null : total.currencyFrom;
}

function totalView(reading: Reading | null, edited: Money | null, paid: Money | null): TotalView {
  const total = reading?.total;
  const read = total?.ok ? total.money : paid;
  if (edited) return { state: 'edited', money: edited, read };
  if (read) return { state: 'read', money: read, assumedFrom: assumedFrom(reading) };
  return { state: 'none', reason: total && !total.ok ? total.reason : 'not-shown' };
}

function methodRows(view: AdviceView, judged: Judgement): MethodRow[] {
  const onPage = view.reading?.methods ?? [];
  return judged.methods.map((advice) => {
    const place = onPage.findIndex((one) => one.id === advice.id);
    const pageLabel = onPage[place]?.label ?? null;
    return {
      advice,
      pageLabel,
      pagePlace: place === -1 ? null : place,
      guide: pageLabel === null ? null : guideOfRow(advice, pageLabel, view.reading),
      chosenByHand: advice.id === view.chosenByHand,
      ...aboutMethod(advice, view.facts, view.host),
    };
  });
}

function workView(reading: Reading | null, permissions: readonly string[]): WorkView {
  const gaps =
    reading === null
      ? []
      : [
          ...(reading.total.ok ? [] : ['total']),
          ...(reading.methods.some(({ id }) => id === 'other') ? ['methods'] : []),
          ...(reading.truncated === null ? [] : [reading.truncated]),
        ];
  return {
    pageKind: reading?.kind ?? null,
    confidence: reading?.confidence ?? null,
    evidence: reading?.evidence ?? [],
    gaps,
    permissions,
  };
}

const readTotal = (reading: Reading | null | undefined): Money | null =>
  reading?.total.ok ? reading.total.money : null;

/** Puts together everything the popup shows. Pure. */
export function buildModel(parts: ModelParts): PopupModel {
  const { tab, locale, messages } = parts;
  const view = orderView(parts.view);
  const { reading, settings, facts } = view;
  const state = pageState(parts);
  const judged = judge(view);
  const host = 'host' in state && state.host !== '' ? state.host : null;
  const methods = methodRows(view, judged);
  const guides = guidesHere(reading, methods, judged.offers);
  const owner = host === null ? null : ownerOf(facts, host);
  const inCard =
    judged.total && settings.cardCurrency
      ? convert(
          judged.total,
          settings.cardCurrency,
          settings.rates.map((rate) => ({ ...rate, by: 'typed', date: rate.typedOn })),
        )
      : null;
  return {
    state,
    site: host === null ? null : { host, verdict: owner === null ? 'unknown' : 'known', owner, reasons: [] },
    total: totalView(reading, view.editedTotal, paidOrder(tab)?.amount ?? null),
    secondsLeft: reading?.secondsLeft ?? null,
    advice: adviseOn(view, judged),
    methods,
    offers: judged.offers,
    limits: judged.meters,
    ask: {
      imports: countsImports(limitsView(view)),
      categories: settings.categories,
      told: view.told ?? { imported: null, category: null },
    },
    heldPlans: view.heldPlans,
    cartDifference: cartDifference(
      sameSite(tab.cart?.url ?? null, tab.url) ? readTotal(tab.cart?.reading) : null,
      readTotal(reading),
    ),
    fork: currencyFork(judged.total, settings, inCard?.money ?? null),
    failureCode: reading?.failure?.code ?? null,
    guideStep: tab.guide ? [tab.guide.id, tab.guide.step].filter((part) => part !== null).join('.') : null,
    questions: facts.questions,
    guides,
    howTos: howTosOf(facts, guides),
    scams: scamsOf(facts),
    work: workView(parts.view.reading, parts.permissions),
    about: parts.about,
    muted: parts.paused || (host !== null && settings.mutedHosts.includes(host)),
    offerMarkPaid: paidOrder(tab) !== null && !parts.kept,
    market: settings.market,
    markets: marketChoices(
      parts.markets,
      settings.market,
      locale,
      createTranslator(locale, messages, messages),
    ),
    locale,
    messages,
    whole: true,
    settings,
    words: parts.words,
    otherWords: parts.otherWords,
    pageLanguage: parts.view.reading?.language ?? null,
    glossary: facts.glossary,
    today: dateIn(view.now, view.zone),
  };
}
