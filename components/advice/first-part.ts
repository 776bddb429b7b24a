import type { Catalogue } from '../../lib/i18n/translator';
import type { Advice } from '../../lib/knowledge/advice';
import type { Words } from '../../lib/knowledge/facts';
import type { PopupModel } from './popup-model';

/** Screen words that stand only in what is opened. */
const OPENED =
  /^popup\.(?:work(?!\.open$)|wrong|kind|mute|steps|terms|slip(?!\.open$)|questions(?!\.heading$)|method\.(?!loan$|fee-about$|fee-at-least$|chosen$|owned$))/;

/** Screen words of the closed rows; an advice has its own below its reason. */
function firstMessages(messages: Catalogue, advice: readonly Advice[]): Catalogue {
  const reasons = new Set(advice.map(({ reason }) => reason));
  const isFirst = (key: string) => {
    const [area, reason = ''] = key.split('.', 2);
    if (area === 'advice') return reasons.has(reason);
    if (OPENED.test(key)) return false;
    return area === 'popup' || area === 'common' || key.startsWith('limits.ask.');
  };
  return Object.fromEntries(Object.entries(messages).filter(([key]) => isFirst(key)));
}

/** Lists that no closed row shows, wherever they stand. */
const BELOW = new Set(['sources', 'payments', 'otherRates', 'fees', 'facts', 'others']);

/** The same without these lists. What crosses to the popup is JSON. */
const bare = <A>(value: A): A =>
  JSON.parse(JSON.stringify(value, (key, inner) => (BELOW.has(key) ? [] : inner))) as A;

/** The knowledge words that stand in sentences as a number does. */
function firstWords(words: Words, advice: readonly Advice[]): Words {
  const keys = advice.flatMap(({ numbers }) =>
    Object.values(numbers).flatMap((number) => (number.type === 'word' ? number.key : [])),
  );
  return Object.fromEntries(keys.flatMap((key) => (words[key] === undefined ? [] : [[key, words[key]]])));
}

/**
 * What of a model the screen shows while all its rows are closed: a tenth of it. Every byte costs the popup's first
 * paint, and most openings end there. Of what only tells that there is a row, one is kept.
 */
export function firstPart(model: PopupModel): PopupModel {
  if (Object.values(model.settings.openSections).some(Boolean)) return model;
  return {
    ...model,
    advice: bare(model.advice),
    methods: bare(model.methods.map((row) => ({ ...row, plans: [], notes: [] }))),
    offers: bare(model.offers),
    limits: bare(model.limits),
    questions: [],
    howTos: model.howTos.slice(0, 1),
    scams: model.scams.slice(0, 1),
    messages: firstMessages(model.messages, model.advice),
    whole: false,
    words: firstWords(model.words, model.advice),
    otherWords: null,
    glossary: [],
  };
}
