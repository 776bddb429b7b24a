import { Temporal } from 'temporal-polyfill';
import type { FactBase, Facts } from './facts';

type Kind = keyof Omit<Facts, 'market' | 'glossary'>;

/** Kinds that hold prices, limits and days, which shops, banks and lawmakers change every year; the rest describe. */
const FIGURES: ReadonlySet<Kind> = new Set<Kind>(['methods', 'limits', 'plans', 'refunds']);

/** The last day an ISO date, month or year covers. */
function lastDay(date: string): Temporal.PlainDate {
  const [year = '', month, day] = date.split('-');
  if (month === undefined) return Temporal.PlainDate.from(`${year}-12-31`);
  if (day === undefined) {
    const ofMonth = Temporal.PlainYearMonth.from(date);
    return ofMonth.toPlainDate({ day: ofMonth.daysInMonth });
  }
  return Temporal.PlainDate.from(date);
}

/**
 * The day from which a record is shown grey, by Payguide's own rule: 12 months after it was last looked up (after
 * its own date where it never was) when it holds figures that change, 24 months when it describes. A record that
 * names the end of what it says (figure `until`) is grey from that day at the latest. Null where nothing is dated:
 * such a record is shown as undated instead.
 */
export function staleAfter(
  kind: Kind,
  fact: FactBase & { readonly windows?: readonly unknown[] },
): string | null {
  const until = fact.figures?.find((figure) => figure.key === 'until');
  const end = until?.type === 'date' ? lastDay(until.date).toString() : null;
  const seen = fact.checked ?? fact.asOf;
  if (seen === null) return end;
  const changes = FIGURES.has(kind) || (fact.windows?.length ?? 0) > 0;
  const old = lastDay(seen)
    .add({ months: changes ? 12 : 24 })
    .toString();
  return end !== null && end < old ? end : old;
}
