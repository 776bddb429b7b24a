import type { T } from '../../lib/i18n/translator';
import type { Advice, AdviceNumber } from '../../lib/knowledge/advice';
import { formatMoney, formatPpm } from '../../lib/money/format';
import { formatIsoDate } from '../ui/format-date';
import type { Say } from '../ui/say';
import type { MethodRow } from './popup-model';

/** The message, or null where neither language has it: for words that may be missing without being a fault. */
export function maybe(t: T, key: string, params?: Record<string, string | number>): string | null {
  const text = t(key, params);
  return text === key ? null : text;
}

function numberWords(number: AdviceNumber, say: Say): string | number {
  switch (number.type) {
    case 'money': {
      const amount = formatMoney(number.money, say.locale, { short: true });
      return number.about ? say.t('limits.value.about', { amount }) : amount;
    }
    case 'percent':
      return formatPpm(number.ppm, say.locale, number.digits);
    case 'count':
      return number.count;
    case 'date':
      return formatIsoDate(number.date, say.locale);
    case 'word':
      return say.words[number.key] ?? maybe(say.t, number.key) ?? say.t(`common.${number.key}`);
    case 'text':
      return number.text;
  }
}

/** An advice's numbers as they stand in its sentences. */
export function adviceParams(numbers: Advice['numbers'], say: Say): Record<string, string | number> {
  return Object.fromEntries(
    Object.entries(numbers).map(([name, number]) => [name, numberWords(number, say)]),
  );
}

export interface AdviceWords {
  readonly title: string;
  readonly why: string | null;
  readonly action: string | null;
}

/** The three sentences of an advice: the consequence, the reason, what to do. */
export function adviceWords(advice: Advice, say: Say): AdviceWords {
  const params = adviceParams(advice.numbers, say);
  const key = `advice.${advice.reason}`;
  return {
    title: say.t(`${key}.title`, params),
    why: maybe(say.t, `${key}.why`, params),
    action: maybe(say.t, `${key}.do`, params),
  };
}

/** As long as a page's own name for a method may be in a row; pages put whole paragraphs there. */
const LABEL_LENGTH = 24;

const firstLine = (label: string): string => label.trim().split(/\s*[\n\r]+\s*/u, 1)[0] ?? '';

/** The first line of a page's label, cut after a whole word where it is long. Script by script: Chinese has no spaces. */
export function shortLabel(label: string, locale: string): string {
  const line = firstLine(label);
  if ([...line].length <= LABEL_LENGTH) return line;
  let kept = '';
  for (const { segment } of new Intl.Segmenter(locale, { granularity: 'word' }).segment(line)) {
    if ([...kept, ...segment].length >= LABEL_LENGTH) break;
    kept += segment;
  }
  // One word longer than the row can only be cut in itself.
  const whole = kept.replace(/[\p{P}\p{Z}]+$/u, '') || [...line].slice(0, LABEL_LENGTH - 1).join('');
  return `${whole}…`;
}

const languageOf = (tag: string | null) => tag?.split('-', 1)[0] ?? '';

/** Ids that many things share: what is known of one is known by its own name. */
const SHARED: ReadonlySet<string> = new Set(['other', 'banktransfer', 'giftcard']);

interface Named {
  readonly advice: Pick<MethodRow['advice'], 'id' | 'fact'>;
  readonly pageLabel: string | null;
}

/** A method's names: the one it has everywhere in Payguide, and the page's where that reads differently. */
export function methodNames(
  { advice: { id, fact }, pageLabel }: Named,
  { t, locale, pageLanguage }: Pick<Say, 't' | 'locale' | 'pageLanguage'>,
): { readonly name: string; readonly other: string | null } {
  // A method we do not know has no name but the page's: the whole of it, over as many lines as it takes.
  if (id === 'other' && fact === null && pageLabel) return { name: firstLine(pageLabel), other: null };
  // A card brand may lean on the record of cards at large, whose name is not its own.
  const names = fact?.method === id ? fact.names : {};
  const own = SHARED.has(id) ? (names[languageOf(locale)] ?? names.en) : null;
  const name = own ?? t(`common.method.${id}`);
  const label = pageLabel === null ? null : shortLabel(pageLabel, pageLanguage ?? locale);
  const here = names[languageOf(pageLanguage)];
  // In the shopper's own language the known name is the page's too, however either puts it.
  const other = here === undefined ? label : languageOf(pageLanguage) === languageOf(locale) ? null : here;
  return { name, other: other && other.toLowerCase() !== name.toLowerCase() ? other : null };
}
