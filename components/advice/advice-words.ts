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
    case 'money':
      return formatMoney(number.money, say.locale, { short: true });
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

const languageOf = (tag: string | null) => tag?.split('-', 1)[0] ?? '';

/** A method's names: in the shopper's language, and in the page's where it reads differently. */
export function methodNames(
  row: MethodRow,
  say: Say,
): { readonly name: string; readonly other: string | null } {
  // A card brand may lean on the record of cards at large, whose name is not its own.
  const { fact, id } = row.advice;
  const names = fact?.method === id ? fact.names : {};
  const name = names[languageOf(say.locale)] ?? say.t(`common.method.${id}`);
  const other = names[languageOf(say.pageLanguage)] ?? row.pageLabel;
  return { name, other: other && other.toLowerCase() !== name.toLowerCase() ? other : null };
}
