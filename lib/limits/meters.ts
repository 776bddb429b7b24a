import type { Facts } from '../knowledge/facts';
import { binds } from '../ledger/methods';
import { hoursUntil, isWithin, periodAt } from '../ledger/periods';
import { usedIn } from '../ledger/usage';
import { LARGEST_SUM } from '../money/amount';
import type { Money } from '../money/money';
import { CUSTOMS_QUOTAS, isNarrower } from './import-advice';
import { convert, ratesOf } from './rates';
import { isSingle, type Rule, rulesFor, runningPeriod } from './rules';
import type { LimitMeter, LimitsView, MeterReason, MeterState, NamedRate } from './types';

/** A figure that may be unknown, with the reason, and the rate it leans on. */
interface Figure {
  readonly minor: number;
  /** Null when the figure is whole; else why it is not (then `minor` is what is known of it). */
  readonly gap: MeterReason | null;
  readonly rate: NamedRate | null;
  readonly unsure: boolean;
}

const whole = (minor: number): Figure => ({ minor, gap: null, rate: null, unsure: false });
const unknown = (gap: MeterReason, minor = 0): Figure => ({ minor, gap, rate: null, unsure: false });

/** This order as the rule counts it. */
function orderFigure(rule: Rule, view: LimitsView, rates: readonly NamedRate[]): Figure {
  if (view.total === null) return unknown('no-total');
  if (rule.category !== null) {
    if ((view.category ?? null) === null) return unknown('category-not-told');
    if (view.category !== rule.category) return whole(0);
  }
  const converted = convert(view.total, rule.limit.currency, rates);
  if (converted === null) return unknown('no-rate-for-order');
  return { ...whole(converted.money.minor), rate: converted.rate, unsure: converted.rate !== null };
}

/** What is recorded as used. Money without a known rate is named as a gap; what is known still counts. */
function usedFigure(rule: Rule, view: LimitsView, rates: readonly NamedRate[]): Figure {
  const period = runningPeriod(rule.period);
  if (period === null) return whole(0);
  const imports = rule.about === 'import';
  const filter = { methods: rule.methods, category: rule.category, imports };
  const sums = usedIn(view.usage, period, rule.zone ?? view.zone, filter);
  if (!sums.ok) return unknown(sums.reason);
  let figure: Figure = { ...whole(0), unsure: imports && sums.unmarked };
  for (const [currency, minor] of sums.byCurrency) {
    const converted = convert({ currency, minor }, rule.limit.currency, rates);
    if (converted === null) figure = { ...figure, gap: minor === 0 ? figure.gap : 'no-rate-for-used' };
    else {
      figure = {
        minor: figure.minor + converted.money.minor,
        gap: figure.gap,
        rate: figure.rate ?? converted.rate,
        unsure: figure.unsure || converted.rate !== null,
      };
    }
  }
  if (figure.minor > LARGEST_SUM) return unknown('sum-too-large');
  return { ...figure, minor: Math.max(0, figure.minor) };
}

interface Verdict {
  readonly state: MeterState;
  readonly reason: MeterReason;
  /** Minor units past the limit, or short of it for a minimum; null when neither. */
  readonly excess: number | null;
}

/** Gaps that leave nothing to compare; with the others the part that is known still tells. */
const BLIND: ReadonlySet<MeterReason> = new Set([
  'no-rate-for-order',
  'no-rate-for-used',
  'usage-not-read',
  'sum-too-large',
]);

function verdictOnMinimum(rule: Rule, order: Figure): Verdict {
  if (order.gap !== null) return { state: 'cannot-tell', reason: order.gap, excess: null };
  const short = rule.limit.minor - order.minor;
  if (short > 0) return { state: 'over', reason: 'below-minimum', excess: short };
  return { state: 'ok', reason: 'fits', excess: null };
}

function verdictOn(rule: Rule, used: Figure, order: Figure): Verdict {
  if (rule.kind === 'min') return verdictOnMinimum(rule, order);
  const { minor: limit } = rule.limit;
  const sum = used.minor + order.minor;
  const surelyPassed = [rule.limit, ...rule.others].every((one) => sum > one.minor);
  if (surelyPassed) {
    return { state: 'over', reason: used.minor >= limit ? 'used-up' : 'passes-limit', excess: sum - limit };
  }
  const gap = used.gap ?? order.gap;
  if (gap !== null && (BLIND.has(gap) || isSingle(rule.period))) {
    return { state: 'cannot-tell', reason: gap, excess: null };
  }
  const lowest = Math.min(limit, ...rule.others.map((one) => one.minor));
  // Sums go up to 10^15, and a hundred of them past what a number holds exactly.
  const near = BigInt(sum) * 100n >= BigInt(lowest) * BigInt(rule.nearAtPercent);
  // What is used tells a limit that is near, never that an order of unknown size or category fits.
  if (!near && (gap === 'no-total' || gap === 'category-not-told'))
    return { state: 'cannot-tell', reason: gap, excess: null };
  if (near) return { state: 'near', reason: used.minor >= limit ? 'used-up' : 'near-limit', excess: null };
  return { state: 'ok', reason: gap ?? 'fits', excess: null };
}

function meterOf(rule: Rule, view: LimitsView, rates: readonly NamedRate[]): LimitMeter | null {
  const zone = rule.zone ?? view.zone;
  const running = runningPeriod(rule.period);
  const period = running === null ? null : periodAt(running, view.now, zone);
  if (running === 'night' && period !== null && !isWithin(view.now, period)) return null;
  const resetsAt = period === null || running === 'lifetime' ? null : period.end;
  const used = usedFigure(rule, view, rates);
  const order = orderFigure(rule, view, rates);
  const { state, reason, excess } = verdictOn(rule, used, order);
  const money = (minor: number): Money => ({ currency: rule.limit.currency, minor });
  const { nearAtPercent: _near, ...shown } = rule;
  return {
    ...shown,
    place: placeOf(rule, view),
    zone,
    used: money(used.minor),
    order: order.gap === null ? money(order.minor) : null,
    left: money(Math.max(0, rule.limit.minor - used.minor)),
    excess: excess === null ? null : money(excess),
    state,
    reason,
    resetsAt,
    resetsInHours: resetsAt === null ? null : hoursUntil(view.now, resetsAt),
    applies: rule.methods === null || (view.chosen !== null && binds(rule.methods, view.chosen)),
    rate: order.rate ?? used.rate,
    converted: [...(used.rate ? (['used'] as const) : []), ...(order.rate ? (['order'] as const) : [])],
    unsure: rule.unsure || used.unsure || order.unsure,
  };
}

const WORST_FIRST: readonly MeterState[] = ['over', 'near', 'ok', 'cannot-tell'];

/** A quota in another currency than the order's leads nothing: it takes a rate to be measured against. */
function placeOf({ fact, limit, conditional }: Rule, { total }: LimitsView): LimitMeter['place'] {
  if (fact !== null && CUSTOMS_QUOTAS.includes(fact) && total?.currency === limit.currency) return 'customs';
  return conditional ? 'case' : 'holds';
}

function rank(meter: LimitMeter, meters: readonly LimitMeter[]): number {
  const { place, state, applies, fact, about } = meter;
  if (place === 'customs') return CUSTOMS_QUOTAS.indexOf(fact ?? '') - CUSTOMS_QUOTAS.length;
  const narrower = about === 'import' && isNarrower(meter, meters);
  const states = WORST_FIRST.indexOf(state) * 10 + (applies ? 0 : 1);
  return (place === 'case' ? 100 : 0) + (narrower ? 50 : 0) + states;
}

/**
 * Every limit that bears on this order, beside what is used of it: China's quotas on imports first, then those that
 * surely hold, worst first. A limit is judged in its own currency; other money is converted only at a rate the shopper typed or the page prints.
 */
export function limitMeters(view: LimitsView): LimitMeter[] {
  const rates = ratesOf(view);
  const meters = rulesFor(view)
    .map((rule) => meterOf(rule, view, rates))
    .filter((meter) => meter !== null);
  return [...meters].sort((a, b) => rank(a, meters) - rank(b, meters));
}

/** Every zone whose calendar some limit follows, the shopper's own first: what usage must be read for. */
export function zonesOf(facts: Facts, zone: string): readonly string[] {
  const entries = [...facts.limits, ...facts.methods, ...facts.plans].flatMap((fact) => fact.limits);
  return [...new Set([zone, ...entries.map((entry) => entry.zone ?? zone)])];
}
