import { LOCALES } from '../lib/i18n/locales';
import type { Fact, Facts } from '../lib/knowledge/facts';
import { factsFor, isStale, recordsOf } from '../lib/knowledge/lookup';
import { wordKeysOf } from '../lib/knowledge/word-keys';
import { loadAllFacts, loadRawWords, packagedMarkets } from './load-knowledge';

const KINDS = [
  'methods',
  'limits',
  'plans',
  'safeguards',
  'failures',
  'sites',
  'refunds',
  'notes',
  'questions',
] as const;

/** Records a market has of its own, for each kind; `ALL` and unions apart. */
function countsOf(market: string, all: Facts): number[] {
  return KINDS.map((kind) => all[kind].filter((fact: Fact) => fact.markets.includes(market)).length);
}

function table(rows: readonly (readonly (string | number)[])[]): string {
  const widths = rows[0]?.map((_, at) => Math.max(...rows.map((row) => String(row[at] ?? '').length))) ?? [];
  const line = (row: readonly (string | number)[]) =>
    row
      .map((cell, at) =>
        at === 0 ? String(cell).padEnd(widths[at] ?? 0) : String(cell).padStart(widths[at] ?? 0),
      )
      .join('  ');
  return rows.map(line).join('\n');
}

function list(title: string, lines: readonly string[]): string {
  return `\n${title}: ${lines.length}${lines.length ? `\n  ${lines.join('\n  ')}` : ''}`;
}

/** What a reader of the knowledge should look at again: gaps in the words, old and weak records. */
function report(today: string): string {
  const all = loadAllFacts();
  const records = recordsOf(all);
  const dated = (fact: Fact) => `${fact.id} (${fact.asOf ?? 'undated'})`;
  const own = packagedMarkets(all)
    .map((market) => [market, ...countsOf(market, all), recordsOf(factsFor(market, all)).length])
    .filter((row) => row.slice(1, -1).some((count) => count !== 0));
  const { required } = wordKeysOf(all);
  const missing = LOCALES.map((locale) => {
    const words = loadRawWords(locale);
    return list(
      `words missing in ${locale}, of ${required.size}`,
      [...required].filter((key) => !(key in words)),
    );
  });
  return [
    table([
      ['market', ...KINDS, 'with unions and ALL'],
      ...own,
      ['all', ...KINDS.map((kind) => all[kind].length), records.length],
    ]),
    `\nglossary: ${all.glossary.length} terms`,
    ...missing,
    list(`stale on ${today}`, records.filter((fact) => isStale(fact, today)).map(dated)),
    list('weak', records.filter((fact) => fact.confidence === 'weak').map(dated)),
    list('sources disagree', records.filter((fact) => fact.conflict).map(dated)),
    list(
      'undated',
      records.filter((fact) => fact.asOf === null).map((fact) => fact.id),
    ),
    list(
      'own rules',
      records.filter((fact) => fact.confidence === 'rule').map((fact) => fact.id),
    ),
  ].join('\n');
}

console.log(report(new Date().toISOString().slice(0, 10)));
