import { rateText } from '../../lib/limits/rates';
import type { Inspected } from '../inspect/browser';
import { lineOf } from '../inspect/verdict';

/** The truth of a page as the reader sees it today: a draft, to be corrected by hand. */
export function draftOf(seen: Inspected, url: string | null): Record<string, unknown> {
  const line = lineOf(seen);
  const { reading } = seen;
  const chosen = reading.methods.find((method) => method.chosen === true);
  const paid = line.kind !== 'none' && line.kind !== 'result';
  return {
    url,
    kind: line.kind,
    paymentFields: line.paymentFields,
    total: line.total,
    ...(paid && !reading.total.ok && { noTotalReason: reading.total.reason }),
    methods: [...new Set(line.methods)].sort(),
    ...(paid && chosen && { chosen: chosen.id }),
    ...(line.installments.length > 0 && { offers: line.installments }),
    ...(reading.failure?.code && { failureCode: reading.failure.code }),
    ...(paid && reading.marks.length > 0 && { marks: reading.marks.map(({ mark }) => mark).sort() }),
    ...(paid && reading.rates.length > 0 && { rates: reading.rates.map((rate) => rateText(rate)) }),
    ...(paid && { anchors: Object.keys(reading.anchors) }),
    knownFailures: {},
  };
}
