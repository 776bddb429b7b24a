import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { GlossaryEntry } from '../../lib/guidance/glossary';
import type { T } from '../../lib/i18n/translator';
import type { Words } from '../../lib/knowledge/facts';
import { formatMoney } from '../../lib/money/format';
import type { Money } from '../../lib/money/money';
import { formatIsoDate } from './format-date';

/** Everything a part of a screen needs to speak: screen words, knowledge words, amounts, dates. */
export interface Say {
  readonly t: T;
  /** BCP 47. */
  readonly locale: string;
  readonly words: Words;
  /** Knowledge words in another language, so that a search in it finds too; null where not loaded. */
  readonly otherWords: Words | null;
  /** BCP 47 language of the page, for names in both languages, or null. */
  readonly pageLanguage: string | null;
  readonly glossary: readonly GlossaryEntry[];
  /** ISO 8601 date, to tell stale facts. */
  readonly today: string;
}

const SayContext = createContext<Say | null>(null);

export const SayProvider = SayContext.Provider;

/** The words of the screen this part stands in; throws outside of a `SayProvider`, which is a fault of ours. */
export function useSay(): Say {
  const say = useContext(SayContext);
  if (!say) throw new Error('useSay: no SayProvider above this component');
  return say;
}

/** `CNY 1,234.56`, with tabular figures, never broken over a line. */
export function Amount({ money, strong = false }: { money: Money; strong?: boolean }) {
  const { locale } = useSay();
  const text = formatMoney(money, locale);
  return strong ? <strong class="pg-amount">{text}</strong> : <span class="pg-amount">{text}</span>;
}

/** A date in words, or nothing where there is none. */
export function DateText({ iso }: { iso: string }) {
  const { locale } = useSay();
  return <time dateTime={iso}>{formatIsoDate(iso, locale)}</time>;
}
