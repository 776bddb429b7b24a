import type { Advice, AdviceNumber, Severity } from '../knowledge/advice';
import type { Money } from '../money/money';
import { isOfAccountOrCode } from './conditions';
import { importAdvice } from './import-advice';
import { limitMeters } from './meters';
import { rateText } from './rates';
import { isSingle } from './rules';
import type { LimitMeter, LimitsView, NamedRate } from './types';

const money = (amount: Money): { readonly type: 'money'; readonly money: Money } => ({
  type: 'money',
  money: amount,
});
const word = (key: string): AdviceNumber => ({ type: 'word', key });

/** The figures every limit advice can quote. */
function numbersOf(meter: LimitMeter): Record<string, AdviceNumber> {
  const { category, methods, limit, used, left, excess, order, who, period, id, fact, ofMethodFact } = meter;
  const reckoned = (amount: Money, ...parts: LimitMeter['converted']): AdviceNumber =>
    parts.some((part) => meter.converted.includes(part)) ? { ...money(amount), about: true } : money(amount);
  const [method] = methods ?? [];
  const subject: AdviceNumber =
    category !== null
      ? { type: 'text', text: category }
      : word(method === undefined ? 'limits.subject.all' : `common.method.${method}`);
  const after = { currency: limit.currency, minor: used.minor + (order?.minor ?? 0) };
  return {
    name: word(ofMethodFact ? `${fact}.name` : id),
    subject,
    period: word(`limits.period.${period}`),
    who: word(`limits.who.${who}`),
    limit: money(limit),
    used: reckoned(used, 'used'),
    left: reckoned(left, 'used'),
    after: reckoned(after, 'used', 'order'),
    ...(excess === null ? {} : { excess: reckoned(excess, 'used', 'order') }),
    ...(order === null ? {} : { order: reckoned(order, 'order') }),
  };
}

function adviceOn(meter: LimitMeter, severity: Severity, reason: string): Advice {
  const [method, ...more] = meter.methods ?? [];
  return {
    id: `limit.${meter.id}`,
    kind: 'limit',
    severity,
    reason,
    facts: meter.facts,
    numbers: numbersOf(meter),
    sources: meter.sources,
    unsure: meter.unsure,
    anchor: method === undefined || more.length > 0 ? 'total' : `method:${method}`,
  };
}

/** The shopper's own limits: a budget is broken by choice, so it never counts as a stop; a bank's limit does. */
function ownAdvice(meter: LimitMeter): Advice | null {
  const bank = meter.who === 'bank';
  const kind = bank ? 'limit-bank-own' : 'limit-own';
  if (meter.state === 'over' && meter.reason === 'passes-limit') {
    const reason = isSingle(meter.period) ? `${kind}-single-over` : `${kind}-over`;
    return adviceOn(meter, bank && meter.applies ? 'stop' : 'care', reason);
  }
  if (meter.reason === 'used-up')
    return adviceOn(meter, bank && meter.applies ? 'stop' : 'care', `${kind}-used-up`);
  return meter.state === 'near' ? adviceOn(meter, 'care', `${kind}-near`) : null;
}

/**
 * The reason for a passed limit. Splitting an order is named as a way out only where no law is passed by the whole of
 * it (customs count orders, and an order may be an import without saying so): else it would be advice to evade.
 */
function passedReason({ period, who }: LimitMeter, lawIsPassed: boolean): string {
  if (!isSingle(period)) return 'limit-max-over';
  if (who === 'law') return 'limit-law-single-over';
  return lawIsPassed ? 'limit-max-single-over' : 'limit-max-split-over';
}

/** Published limits that surely hold. Near a limit on one order there is nothing to do, so nothing is said. */
function publishedAdvice(meter: LimitMeter, lawIsPassed: boolean): Advice | null {
  const { state, kind, period, applies } = meter;
  if (kind === 'fee-free')
    return state === 'over' ? adviceOn(meter, applies ? 'care' : 'info', 'limit-fee-over') : null;
  if (kind === 'threshold') return null;
  if (state === 'over' && kind === 'min')
    return adviceOn(meter, applies ? 'stop' : 'info', 'limit-min-under');
  if (state === 'over') return adviceOn(meter, applies ? 'stop' : 'care', passedReason(meter, lawIsPassed));
  if (state === 'near' && !isSingle(period))
    return adviceOn(meter, applies ? 'care' : 'info', 'limit-max-near');
  return null;
}

/** Many limits that hold only in cases no page shows would drown the rest: each kind is told once, by its lowest. */
function conditionalAdvice(
  meters: readonly LimitMeter[],
  reason: string,
  ofRange: string = reason,
): readonly Advice[] {
  const over = meters.filter(({ state, kind }) => state === 'over' && kind === 'max');
  const alike = over.filter(({ limit }) => limit.currency === over[0]?.limit.currency);
  const [lowest, ...higher] = alike.sort((a, b) => a.limit.minor - b.limit.minor);
  const highest = higher.at(-1) ?? lowest;
  if (lowest === undefined || highest === undefined) return [];
  const one = adviceOn(lowest, 'info', highest.limit.minor > lowest.limit.minor ? ofRange : reason);
  return [
    {
      ...one,
      id: `limit.${reason}`,
      facts: [...new Set(over.flatMap(({ facts }) => facts))],
      numbers: {
        ...one.numbers,
        count: { type: 'count', count: over.length },
        highest: money(highest.limit),
      },
      sources: [
        ...new Map(over.flatMap(({ sources }) => sources).map((source) => [source.title, source])).values(),
      ],
      anchor: 'total',
    },
  ];
}

/** Hours before a turn from which waiting is worth naming. */
const SOON_HOURS = 48;

/** A limit that this order passes now and would not pass once the period has turned. */
function turnAdvice(meter: LimitMeter): Advice | null {
  const { state, resetsAt, resetsInHours: hours, order, limit, conditional, kind } = meter;
  if (
    state !== 'over' ||
    resetsAt === null ||
    hours === null ||
    order === null ||
    conditional ||
    kind !== 'max'
  )
    return null;
  if (order.minor > limit.minor || hours > SOON_HOURS) return null;
  const advice = adviceOn(meter, 'info', meter.fact === null ? 'limit-own-turns' : 'limit-turns');
  const numbers = {
    ...advice.numbers,
    count: { type: 'count', count: hours },
    date: { type: 'date', date: resetsAt },
  } as const;
  return { ...advice, id: `${advice.id}.turns`, numbers };
}

/** Limits in a currency nothing is known to convert to: one advice a currency, not one a limit. */
function cannotTellAdvice(meters: readonly LimitMeter[]): readonly Advice[] {
  const blind = meters.filter(
    ({ reason, conditional }) =>
      !conditional && (reason === 'no-rate-for-order' || reason === 'no-rate-for-used'),
  );
  const currencies = [...new Set(blind.map(({ limit }) => limit.currency))];
  return currencies.map((currency) => {
    const those = blind.filter(({ limit }) => limit.currency === currency);
    return {
      id: `limit.cannot-tell.${currency}`,
      kind: 'limit',
      severity: those.some(({ about }) => about === 'own') ? 'care' : 'info',
      reason: 'limit-cannot-tell',
      facts: [...new Set(those.flatMap(({ facts }) => facts))],
      numbers: { currency: { type: 'text', text: currency }, count: { type: 'count', count: those.length } },
      sources: [],
      unsure: false,
      anchor: 'total',
    };
  });
}

function tooLargeAdvice(meters: readonly LimitMeter[]): readonly Advice[] {
  const meter = meters.find(({ reason }) => reason === 'sum-too-large');
  return meter === undefined
    ? []
    : [{ ...adviceOn(meter, 'care', 'limit-sum-too-large'), id: 'limit.sum-too-large' }];
}

/** Names each rate that a comparison leaned on. */
function rateAdvice(meters: readonly LimitMeter[]): readonly Advice[] {
  const used = new Map<string, NamedRate>();
  for (const { rate } of meters) if (rate !== null) used.set(rateText(rate), rate);
  return [...used].map(([text, { by, date }]) => ({
    id: `limit.rate.${text}`,
    kind: 'limit',
    severity: 'info',
    reason: by === 'typed' ? 'limit-rate-typed' : 'limit-rate-page',
    facts: [],
    numbers: {
      rate: { type: 'text', text },
      ...(date === null ? {} : { date: { type: 'date', date } as const }),
    },
    sources: [],
    unsure: true,
    anchor: 'total',
  }));
}

const SEVERITIES: readonly Severity[] = ['stop', 'care', 'info'];

/**
 * What is worth saying of limits, worst first: would pass, comes near, about to turn, cannot tell. Limits that hold
 * only in cases no page shows inform and never stop. Splitting is in no words about law: it would evade it.
 */
export function limitAdvice(view: LimitsView): Advice[] {
  const meters = limitMeters(view);
  const sure = meters.filter(({ conditional, about }) => !conditional && about !== 'import');
  // What may hold for a method that was not chosen stands in that method's row.
  const cases = meters.filter(
    ({ conditional, about, applies }) =>
      conditional && about !== 'import' && (applies || view.chosen === null),
  );
  const banks = cases.filter(({ who }) => who === 'bank');
  const lawIsPassed = meters.some(({ who, state }) => who === 'law' && state === 'over');
  const all = [
    ...sure.map((meter) => (meter.about === 'own' ? ownAdvice(meter) : publishedAdvice(meter, lawIsPassed))),
    ...importAdvice(meters, view.importOrder === true, adviceOn),
    ...sure.map((meter) => turnAdvice(meter)),
    ...conditionalAdvice(banks, 'limit-bank-over', 'limit-bank-range-over'),
    ...conditionalAdvice(
      cases.filter((meter) => meter.who !== 'bank' && !isOfAccountOrCode(meter)),
      'limit-conditional-over',
    ),
    ...cannotTellAdvice(meters),
    ...tooLargeAdvice(meters),
    ...rateAdvice(meters),
  ].filter((advice) => advice !== null);
  return all.sort((a, b) => SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity));
}
