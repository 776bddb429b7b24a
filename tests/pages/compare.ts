import { rateText } from '../../lib/limits/rates';
import type { Reading } from '../../lib/page/reading';
import type { InstallmentLine, VerdictLine } from '../../scripts/inspect/verdict';
import { type Expected, FIELDS, type Field } from './expected';

/** What a page was read as: the line `inspect` prints, and the reading it was made from. */
export interface Verdict {
  readonly line: Pick<VerdictLine, 'kind' | 'paymentFields' | 'total' | 'methods' | 'installments'>;
  readonly reading: Pick<Reading, 'total' | 'methods' | 'failure' | 'marks' | 'rates' | 'anchors'>;
}

/** Field by field, what was read wrong: "want …, got …". */
export type Problems = Partial<Record<Field, string>>;

/** Compares a verdict with the truth. Fields the truth leaves out are not compared; methods in `optionalMethods` neither. */
export function problemsOf(expected: Expected, verdict: Verdict): Problems {
  const { line, reading } = verdict;
  const optional = new Set<string>(expected.optionalMethods);
  const problems: Problems = {};
  const say = (field: Field, want: unknown, got: unknown): void => {
    const [wanted, gotten] = [JSON.stringify(want), JSON.stringify(got)];
    if (wanted !== gotten) problems[field] = `want ${wanted}, got ${gotten}`;
  };
  say('kind', expected.kind, line.kind);
  say('paymentFields', expected.paymentFields, line.paymentFields);
  say('total', wantedTotal(expected), readTotal(expected, verdict));
  say(
    'methods',
    expected.methods,
    unique(line.methods).filter((id) => !optional.has(id)),
  );
  if (expected.chosen !== undefined) {
    const chosen = reading.methods.filter((method) => method.chosen === true && !optional.has(method.id));
    say('chosen', [expected.chosen], unique(chosen.map(({ id }) => id)));
  }
  if (expected.offers !== undefined)
    say('offers', sortOffers(expected.offers), sortOffers(line.installments));
  if (expected.failureCode !== undefined)
    say('failureCode', expected.failureCode, reading.failure?.code ?? null);
  if (expected.marks !== undefined) {
    say('marks', [...expected.marks].sort(), unique(reading.marks.map(({ mark }) => mark)));
  }
  if (expected.rates !== undefined)
    say(
      'rates',
      expected.rates,
      reading.rates.map((rate) => rateText(rate)),
    );
  const lost = (expected.anchors ?? []).filter((role) => reading.anchors[role] === undefined);
  if (lost.length > 0) problems.anchors = `lost ${lost.join(', ')}`;
  return problems;
}

/**
 * What fails the run: a field read wrong that is no known failure, and a known failure that is read right in
 * every way the page was read. One line each, with what to do.
 *
 * @param readings problems by way of reading (`with its address`, `content only`).
 */
export function complaintsOf(
  name: string,
  expected: Expected,
  readings: Readonly<Record<string, Problems>>,
): string[] {
  return FIELDS.flatMap((field) => {
    const wrong = Object.entries(readings).filter(([, problems]) => problems[field] !== undefined);
    const known = expected.knownFailures[field] !== undefined;
    if (known && wrong.length === 0) {
      return [
        `${name}: ${field} is read right now; delete "${field}" from knownFailures in its expected.json`,
      ];
    }
    if (known) return [];
    const texts = new Set(wrong.map(([, problems]) => problems[field]));
    return [...texts].map((text) => {
      const ways = wrong.filter(([, problems]) => problems[field] === text).map(([way]) => way);
      return `${name} (${ways.join(', ')}): ${field}: ${text}`;
    });
  });
}

type Total = Expected['total'] | { readonly none: string };

function wantedTotal(expected: Expected): Total {
  return expected.total ?? (expected.noTotalReason === undefined ? null : { none: expected.noTotalReason });
}

function readTotal(expected: Expected, { line, reading }: Verdict): Total {
  if (line.total !== null) return { currency: line.total.currency, minor: line.total.minor };
  // Pages where nothing is paid need not say why they have no total.
  if (expected.total === null && expected.noTotalReason === undefined) return null;
  return { none: reading.total.ok ? `kept out of a ${line.kind} page` : reading.total.reason };
}

function unique(ids: readonly string[]): string[] {
  return [...new Set(ids)].sort();
}

function sortOffers(offers: readonly InstallmentLine[]): InstallmentLine[] {
  const plain = offers
    .filter(({ count }) => count > 1)
    .map(({ count, perPayment, currency, interestFree }) => ({ count, perPayment, currency, interestFree }));
  return plain.sort((a, b) => a.count - b.count || (a.perPayment ?? 0) - (b.perPayment ?? 0));
}
