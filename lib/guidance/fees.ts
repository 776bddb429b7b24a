import type { Facts, MethodFact, Source } from '../knowledge/facts';
import { factById } from '../knowledge/lookup';
import { add, percentOf } from '../money/amount';
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
  /** True where a fee nobody told of may come on top: that of the bank whose foreign card stands behind a wallet. */
  readonly atLeast: boolean;
  readonly sources: readonly Source[];
}

const UNKNOWN: FeeReading = {
  fee: null,
  kind: 'unknown',
  ppm: null,
  above: null,
  atLeast: false,
  sources: [],
};

const isCard = (fact: MethodFact) => fact.family === 'card' || fact.family === 'card-installment';

/** The bank's own fee for paying in a currency that is not the card's; null where the shopper told nothing or none is due. */
function bankFee(total: Money, settings: Settings): FeeReading | null {
  const { cardCurrency, bankFeePpm } = settings;
  if (cardCurrency === null || cardCurrency === total.currency || bankFeePpm === null) return null;
  const fee = percentOf(total, bankFeePpm);
  return { fee, kind: 'bank', ppm: bankFeePpm, above: null, atLeast: false, sources: [] };
}

/** Whether a card from abroad may cost its bank's fee on this order, and the shopper told no figure for it. */
const bankFeeUntold = (total: Money, { cardCurrency, bankFeePpm }: Settings): boolean =>
  cardCurrency !== total.currency && (cardCurrency === null || bankFeePpm === null);

/**
 * What a method's facts and the shopper's own figures say it costs on this order. A fee on "the whole" is
 * taken from the whole amount once the threshold is passed, one on "the excess" from what lies above it.
 * A threshold in another currency than the order's is never converted: the answer is `unknown`. Behind a wallet's
 * fee for cards from abroad stands such a card: what its own bank takes is added, or said to be missing.
 */
export function feeFor(fact: MethodFact, total: Money, settings: Settings, facts: Facts): FeeReading {
  const nothing = { ...total, minor: 0 };
  const [first] = fact.fees.filter((fee) => !fee.foreignCardOnly || settings.cardForeign !== false);
  if (first === undefined) {
    const own = isCard(fact) ? bankFee(total, settings) : null;
    return own ?? (fact.fees.length > 0 ? { ...UNKNOWN, fee: nothing, kind: 'none' } : UNKNOWN);
  }
  const { above, ppm, foreignCardOnly } = first;
  const source = first.fact === null ? fact : (factById(facts, first.fact) ?? fact);
  const own = foreignCardOnly ? bankFee(total, settings) : null;
  const atLeast = foreignCardOnly && bankFeeUntold(total, settings);
  const told = { ppm, above, atLeast, sources: source.sources };
  if (above !== null && above.currency !== total.currency) return { ...told, fee: null, kind: 'unknown' };
  const sure = !foreignCardOnly || settings.cardForeign === true;
  if (above !== null && total.minor <= above.minor) {
    return sure && own !== null ? own : { ...told, fee: nothing, kind: 'none' };
  }
  const base =
    first.base === 'excess' && above !== null ? { ...total, minor: total.minor - above.minor } : total;
  const taken = percentOf(base, ppm);
  const fee = own?.fee ? add(taken, own.fee) : taken;
  return { ...told, fee, kind: sure ? 'certain' : 'if-foreign' };
}
