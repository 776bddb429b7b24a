import type { MethodId } from '../../lib/page/method-ids';
import type { Reading } from '../../lib/page/reading';
import { type Expected, FIELDS, type Field } from './expected';

/** A parsed offer, as `inspect` prints them. */
export interface ReadOffer {
  readonly count: number;
  readonly perPayment: number | null;
  readonly currency: string | null;
  readonly interestFree: boolean | null;
}

/** What a page was read as. */
export interface Verdict {
  readonly reading: Reading;
  readonly offers: readonly ReadOffer[];
}

/** Field by field, what was read wrong: "want …, got …". */
export type Problems = Partial<Record<Field, string>>;

/** Compares a verdict with the truth. Fields the truth leaves out are not compared; methods in `optionalMethods` neither. */
export function problemsOf(expected: Expected, verdict: Verdict): Problems {
  const { reading, offers } = verdict;
  const problems: Problems = {};
  const say = (field: Field, want: unknown, got: unknown): void => {
    const [wanted, gotten] = [JSON.stringify(want), JSON.stringify(got)];
    if (wanted !== gotten) problems[field] = `want ${wanted}, got ${gotten}`;
  };
  say('kind', expected.kind, reading.kind);
  say('paymentFields', expected.paymentFields, reading.paymentFields);
  say('total', wantedTotal(expected), readTotal(reading, expected));
  say('methods', expected.methods, methodsOf(reading, expected.optionalMethods ?? []));
  if (expected.chosen !== undefined) {
    say('chosen', [expected.chosen], [...new Set(chosenOf(reading, expected.optionalMethods ?? []))]);
  }
  if (expected.offers !== undefined) say('offers', sortOffers(expected.offers), sortOffers(offers));
  if (expected.failureCode !== undefined)
    say('failureCode', expected.failureCode, reading.failure?.code ?? null);
  if (expected.marks !== undefined) {
    say('marks', [...expected.marks].sort(), [...new Set(reading.marks.map(({ mark }) => mark))].sort());
  }
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

function readTotal({ total }: Reading, expected: Expected): Total {
  if (total.ok) return { currency: total.money.currency, minor: total.money.minor };
  // Pages that are none need not say why they have no total.
  return expected.total === null && expected.noTotalReason === undefined ? null : { none: total.reason };
}

function methodsOf(reading: Reading, optional: readonly MethodId[]): MethodId[] {
  return [...new Set(reading.methods.map(({ id }) => id))].filter((id) => !optional.includes(id)).sort();
}

function chosenOf(reading: Reading, optional: readonly MethodId[]): MethodId[] {
  return reading.methods
    .filter(({ id, chosen }) => chosen === true && !optional.includes(id))
    .map(({ id }) => id);
}

function sortOffers(offers: readonly ReadOffer[]): ReadOffer[] {
  const plain = offers
    .filter(({ count }) => count > 1)
    .map(({ count, perPayment, currency, interestFree }) => ({ count, perPayment, currency, interestFree }));
  const unique = new Map(plain.map((offer) => [JSON.stringify(offer), offer]));
  return [...unique.values()].sort((a, b) => a.count - b.count || (a.perPayment ?? 0) - (b.perPayment ?? 0));
}
