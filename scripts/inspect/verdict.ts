import { parseOffer } from '../../lib/installments/offer';
import type { Evidence, PageKind } from '../../lib/page/reading';
import type { Inspected } from './browser';

export interface VerdictLine {
  readonly kind: PageKind;
  readonly confidence: number;
  readonly paymentFields: boolean;
  readonly total: { currency: string; minor: number } | null;
  readonly methods: readonly string[];
  readonly installments: readonly InstallmentLine[];
  readonly evidence: readonly Evidence[];
  readonly ms: number;
}

export interface InstallmentLine {
  readonly count: number;
  readonly perPayment: number | null;
  readonly currency: string | null;
  readonly interestFree: boolean | null;
}

/** The public verdict of one page (DESIGN section 3). Methods and totals of a page that is no checkout stay out. */
export function lineOf({ reading, ms }: Inspected): VerdictLine {
  const silent = reading.kind === 'none' || reading.kind === 'result';
  return {
    kind: reading.kind,
    confidence: reading.confidence,
    paymentFields: reading.paymentFields,
    total: reading.total.ok && !silent ? reading.total.money : null,
    methods: silent ? [] : reading.methods.map(({ id }) => id),
    installments: silent
      ? []
      : installmentsOf(
          reading.offers.map(({ text }) => text),
          reading,
        ),
    evidence: reading.evidence,
    ms,
  };
}

function installmentsOf(
  texts: readonly string[],
  { language, total }: Inspected['reading'],
): InstallmentLine[] {
  const seen = new Set<string>();
  return texts.flatMap((text) => {
    const offer = parseOffer(text, { locale: language, currency: total.ok ? total.money.currency : null });
    if (!offer?.count) return [];
    const line = {
      count: offer.count,
      perPayment: offer.perPayment?.minor ?? null,
      currency: offer.perPayment?.currency ?? null,
      interestFree: offer.interestFree,
    };
    const key = `${line.count} ${line.perPayment}`;
    if (seen.has(key)) return [];
    seen.add(key);
    return [line];
  });
}
