import type { Facts, MethodFact, Source } from '../knowledge/facts';
import { factById } from '../knowledge/lookup';
import { percentOf } from '../money/amount';
import type { Money } from '../money/money';
import type { Settings } from '../settings/settings';

/** What using a method would add to the order. */
export interface FeeReading {
  /** In the order's currency; null where it cannot be known. */
  readonly fee: Money | null;
  /**
   * `none`: a fact or the shopper's own figures say there is none; `certain`: it applies; `if-foreign`: it
   * applies only to a card from abroad, and the shopper has not said; `bank`: the shopper's own bank's fee;
   * `unknown`: nobody says, or the threshold is in another currency.
   */
  readonly kind: 'none' | 'certain' | 'if-foreign' | 'bank' | 'unknown';
  /** The share it is taken at, parts per million. */
  readonly ppm: number | null;
  /** Up to this amount no fee is taken. */
  readonly above: Money | null;
  readonly sources: readonly Source[];
}

const UNKNOWN: FeeReading = { fee: null, kind: 'unknown', ppm: null, above: null, sources: [] };

const isCard = (fact: MethodFact) => fact.family === 'card' || fact.family === 'card-installment';

/** The bank's own fee for paying in a currency that is not the card's; null where the shopper told nothing or none is due. */
function bankFee(total: Money, settings: Settings): FeeReading | null {
  const { cardCurrency, bankFeePpm } = settings;
  if (cardCurrency === null || cardCurrency === total.currency || bankFeePpm === null) return null;
  return { fee: percentOf(total, bankFeePpm), kind: 'bank', ppm: bankFeePpm, above: null, sources: [] };
}

/**
 * What a method's facts and the shopper's own figures say it costs on this order. A fee on "the whole" is
 * taken from the whole amount once the threshold is passed, one on "the excess" from what lies above it.
 * A threshold in another currency than the order's is never converted: the answer is `unknown`.
 */
export function feeFor(fact: MethodFact, total: Money, settings: Settings, facts: Facts): FeeReading {
  const own = isCard(fact) ? bankFee(total, settings) : null;
  const fees = fact.fees.filter((fee) => !fee.foreignCardOnly || settings.cardForeign !== false);
  if (fees.length === 0) {
    if (own) return own;
    return fact.fees.length > 0 ? { ...UNKNOWN, fee: { ...total, minor: 0 }, kind: 'none' } : UNKNOWN;
  }
  const [first] = fees;
  if (first === undefined) return UNKNOWN;
  const { above, ppm } = first;
  const source = first.fact === null ? fact : (factById(facts, first.fact) ?? fact);
  const told = { ppm, above, sources: source.sources };
  if (above !== null && above.currency !== total.currency) return { ...told, fee: null, kind: 'unknown' };
  if (above !== null && total.minor <= above.minor) {
    return { ...told, fee: { ...total, minor: 0 }, kind: 'none' };
  }
  const base =
    first.base === 'excess' && above !== null ? { ...total, minor: total.minor - above.minor } : total;
  const sure = !first.foreignCardOnly || settings.cardForeign === true;
  return { ...told, fee: percentOf(base, ppm), kind: sure ? 'certain' : 'if-foreign' };
}
