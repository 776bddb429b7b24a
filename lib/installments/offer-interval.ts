import { MONTH_NOUNS, MONTH_NOUNS_CJK, word } from './offer-words';
import { pattern } from './pattern';
import type { Interval } from './types';

const EVERY_N_WEEKS = pattern(
  () =>
    /(?:every|each|cada|a cada|toutes les|ogni|alle|elke|var|hver|co|kazde|каждые|раз в)\s+(2|two|dos|duas|deux|due|zwei|twee|tva|dwa|dva|две|3|4)\s+(?:weeks?|semanas?|semaines?|settimane|wochen|weken|veck\p{L}*|uker|uger|tygodnie|tydny|недели)/u,
);
const FORTNIGHT =
  /fortnight|bi-?weekly|quincen|quinzen|14 (?:days|tage|dagen|dagar|jours|giorni|dias)|每(?:两|兩|2)周|2週間|격주/u;
const WEEKLY = /(?<!bi-?)weekly|(?:per|a|each|every) week|semanal|par semaine|wochentlich|每周|毎週|매주/u;
const DAYS = /(?:every|cada|tous les|ogni|alle)\s+(\d{1,2})\s+(?:days|dias|jours|giorni|tage)/u;
const MONTHLY = pattern(
  () =>
    new RegExp(
      `monthly|mensua|mensa(?:l|is|li)|monatlich|maandelijks|manadsvis|manedlig|miesieczn|mesicn|mesacn|ежемесячн|aylik|每月|每期|月供|月付|月々|毎月|매월|월\\s|${word(MONTH_NOUNS)}|${MONTH_NOUNS_CJK}|월`,
      'u',
    ),
);

/** How far apart a folded offer's payments say they are, or null where it does not say. */
export function intervalOf(folded: string): Interval | null {
  const weeks = EVERY_N_WEEKS.exec(folded);
  if (weeks) return { every: Number.parseInt(weeks[1] ?? '', 10) || 2, unit: 'week' };
  if (FORTNIGHT.test(folded)) return { every: 2, unit: 'week' };
  const days = DAYS.exec(folded);
  if (days) return { every: Number(days[1]), unit: 'day' };
  if (WEEKLY.test(folded)) return { every: 1, unit: 'week' };
  return MONTHLY.test(folded) ? { every: 1, unit: 'month' } : null;
}
