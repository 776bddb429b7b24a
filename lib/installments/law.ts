import { EU_MEMBERS } from '../knowledge/lookup';
import type { Money } from '../money/money';
import { isMarketMoney } from './market-currency';
import { rateOf, type TimedAmount } from './rate';
import type { Interval, RateLaw, RateMethod, ShownRate } from './types';

interface Rule {
  readonly law: RateLaw;
  readonly method: RateMethod;
  /** Other methods worth showing beside it. */
  readonly beside: readonly RateMethod[];
}

const COMPOUND: Rule = { law: 'none', method: 'effective-annual', beside: [] };

/**
 * Which yearly rate a market's law has lenders state.
 * - US: actuarial, nominal (12 CFR 1026 Appendix J).
 * - EU and EEA: effective (2008/48/EC Annex I, from 20 Nov 2026 2023/2225 Annex III, the same formula); UK: FCA CONC App 1.2.
 * - China: PBoC announcement [2021] No. 3 lets lenders use simple or compound interest; simple stands first, as
 *   Chinese cashiers print it, and the compound one beside it.
 * Elsewhere the effective rate is shown and said to be Payguide's own choice; and of a plan in another currency, for
 * whoever lends it is under some other law.
 * @param currency ISO 4217 currency of the plan; null: not known.
 */
export function ruleFor(market: string, currency: string | null): Rule {
  if (currency === null || !isMarketMoney(market, currency)) return COMPOUND;
  if (market === 'US') return { law: 'us-reg-z', method: 'regz-actuarial', beside: ['effective-annual'] };
  if (market === 'CN') return { law: 'cn-pboc-2021-3', method: 'nominal-12', beside: ['effective-annual'] };
  if (market === 'GB') return { law: 'gb-conc', method: 'effective-annual', beside: [] };
  if (market === 'EU' || EU_MEMBERS.includes(market) || ['IS', 'LI', 'NO'].includes(market)) {
    return { law: 'eu-2008-48', method: 'effective-annual', beside: [] };
  }
  return COMPOUND;
}

/** Beyond this the number says nothing more than "very dear"; it also keeps parts per million exact. */
const MOST_PERCENT = 1e8;

interface Flows {
  /** What is borrowed, in minor units. */
  readonly principal: number;
  /** Each payment in minor units, in order. */
  readonly amounts: readonly number[];
  readonly interval: Interval;
  /** Intervals before the first payment: 0 today, 1 an interval later, a fraction for a statement day. */
  readonly firstAfter: number;
}

function rateBy(plan: Flows, method: RateMethod): number | null {
  const whole = Math.floor(plan.firstAfter);
  const payments = plan.amounts.map(
    (amount, part): TimedAmount => ({ t: whole + part, f: plan.firstAfter - whole, amount }),
  );
  const unit = `${plan.interval.every}-${plan.interval.unit}`;
  const answer = rateOf({ amount: plan.principal, payments, unit, method });
  return answer.ok && answer.percent <= MOST_PERCENT ? Math.round(answer.percent * 10_000) : null;
}

function rated(rule: Rule, plan: Flows): ShownRate[] {
  const shown: ShownRate[] = [];
  for (const method of [rule.method, ...rule.beside]) {
    const ppm = rateBy(plan, method);
    const law = method === rule.method || rule.law === 'cn-pboc-2021-3' ? rule.law : 'none';
    if (ppm !== null) shown.push({ ppm, method, law });
  }
  return shown;
}

export interface RatedPlan extends Omit<Flows, 'principal'> {
  /** What is borrowed. */
  readonly principal: Money;
}

/** A plan's yearly rates: the one the market's law names, then those beside it. Empty where none solves the plan. */
export function ratesFor(market: string, { principal, ...plan }: RatedPlan): ShownRate[] {
  return rated(ruleFor(market, principal.currency), { ...plan, principal: principal.minor });
}

/**
 * The true yearly rate of a flat fee charged with each part on the first amount: 0.6 % a month over 12 months is
 * 13.0 % a year simple. In parts per million; the amount does not matter.
 */
export function flatFeeRate(
  market: string,
  currency: string | null,
  ppmPerPart: number,
  count: number,
  interval: Interval,
): ShownRate | null {
  // A principal large enough that whole numbers lose no digit.
  const principal = 1_000_000 * count;
  const each = principal / count + ppmPerPart * count;
  const amounts = Array.from({ length: count }, () => each);
  return rated(ruleFor(market, currency), { principal, amounts, interval, firstAfter: 1 })[0] ?? null;
}
