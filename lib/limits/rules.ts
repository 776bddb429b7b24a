import type { FactBase, LimitEntry, LimitFact, LimitPeriod } from '../knowledge/facts';
import { isStale } from '../knowledge/lookup';
import { binds, coveredBy } from '../ledger/methods';
import type { UsagePeriod } from '../ledger/types';
import type { MethodId } from '../page/method-ids';
import type { OwnLimit } from '../settings/settings';
import { conditionOf } from './conditions';
import type { LimitMeter, LimitsView } from './types';

/** A limit that bears on this order, before anything is counted. */
export type Rule = Pick<
  LimitMeter,
  | 'id'
  | 'fact'
  | 'facts'
  | 'ofMethodFact'
  | 'about'
  | 'who'
  | 'kind'
  | 'period'
  | 'methods'
  | 'category'
  | 'limit'
  | 'others'
  | 'conditional'
  | 'sources'
  | 'unsure'
> & {
  readonly zone: string | null;
  /** Share of the limit, in percent, from which it is near. */
  readonly nearAtPercent: number;
};

/** Share from which a published limit is called near. */
const NEAR_PERCENT = 90;

/** Limits that look at one order alone, as far as a checkout can tell. */
const SINGLE: ReadonlySet<LimitPeriod> = new Set(['transaction', 'order', 'item', 'parcel', 'consignment']);
const RUNNING: ReadonlySet<LimitPeriod> = new Set<UsagePeriod>(['day', 'night', 'month', 'year', 'lifetime']);

/** Whether a limit looks at one order alone. */
export const isSingle = (period: LimitPeriod): boolean => SINGLE.has(period);

/** The stretch a limit adds up over, or null where it looks at one order. */
export const runningPeriod = (period: LimitPeriod): UsagePeriod | null =>
  RUNNING.has(period) ? (period as UsagePeriod) : null;

/**
 * Whether an entry is about paying for an order. Left out, for a meter would mislead: what a card skips or a bank asks
 * at small sums, taxes and duties themselves, thresholds for gifts or other cases no page shows, money stored in a
 * wallet, single instalments, and quotas on buying currency or taking cash, which a shop payment does not use.
 */
function isAboutPaying(
  about: LimitFact['about'],
  methods: readonly MethodId[] | null,
  entry: LimitEntry,
): boolean {
  if (entry.kind === 'tax-waived' || entry.kind === 'duty' || about === 'time') return false;
  if (!SINGLE.has(entry.period) && !RUNNING.has(entry.period)) return false;
  if (about === 'account' && methods === null) return false;
  return !(entry.kind === 'threshold' && (entry.conditional || about === 'authentication'));
}

/** Methods that are nothing but paying later, so that their plans' limits are theirs. PayPal's, say, are not. */
const PAY_LATER: ReadonlySet<MethodId> = new Set(['klarna', 'afterpay', 'affirm']);

function rulesOfFact(
  fact: FactBase & { readonly limits: readonly LimitEntry[] },
  about: LimitFact['about'],
  methods: readonly MethodId[] | null,
  view: LimitsView,
): readonly Rule[] {
  return fact.limits.flatMap((entry): readonly Rule[] => {
    if (!isAboutPaying(about, methods, entry)) return [];
    const condition = conditionOf(fact.id, about, entry, view);
    if (condition === null) return [];
    const others = entry.others ?? [];
    return [
      {
        id: `${fact.id}.${entry.key}`,
        fact: fact.id,
        facts: [fact.id],
        ofMethodFact: false,
        about,
        who: entry.who,
        kind: entry.kind,
        period: entry.period,
        methods,
        category: null,
        limit: entry.amount,
        others,
        zone: entry.zone,
        conditional: condition === 'perhaps',
        nearAtPercent: NEAR_PERCENT,
        sources: fact.sources,
        unsure: fact.confidence === 'weak' || fact.conflict || others.length > 0 || isStale(fact, view.now),
      },
    ];
  });
}

function ruleOfOwn(own: OwnLimit): Rule {
  return {
    id: `own.${own.id}`,
    fact: null,
    facts: [],
    ofMethodFact: false,
    about: 'own',
    who: own.who,
    kind: 'max',
    period: own.period,
    methods: own.method === null ? null : coveredBy(own.method),
    category: own.category,
    limit: own.amount,
    others: [],
    zone: null,
    conditional: false,
    nearAtPercent: own.remindAtPercent,
    sources: [],
    unsure: false,
  };
}

/** Two records that state the same limit become one with both their sources. */
function merged(rules: readonly Rule[]): readonly Rule[] {
  const found = new Map<string, Rule>();
  for (const rule of rules) {
    const { methods, period, kind, limit } = rule;
    const same =
      rule.fact === null ? rule.id : [methods, period, kind, limit.currency, limit.minor].join('|');
    const known = found.get(same);
    found.set(
      same,
      known === undefined
        ? rule
        : {
            ...known,
            facts: [...known.facts, ...rule.facts],
            conditional: known.conditional && rule.conditional,
            sources: [
              ...new Map([...known.sources, ...rule.sources].map((one) => [one.title, one])).values(),
            ],
          },
    );
  }
  return [...found.values()];
}

/** Methods the shopper may pay with here; what the shopper owns where the page offers none. */
function candidates({ methods, chosen, settings }: LimitsView): readonly MethodId[] {
  if (chosen !== null) return [chosen, ...methods];
  return methods.length > 0 ? methods : settings.ownedMethods;
}

/** Every limit that bears on this order: the shopper's own first, then law, scheme, wallet, bank and provider. */
export function rulesFor(view: LimitsView): readonly Rule[] {
  const { facts, settings } = view;
  const here = candidates(view);
  const published = [
    ...facts.limits.flatMap((fact) => rulesOfFact(fact, fact.about, fact.methods, view)),
    // `other` is many methods at once: which of them a page means is not known.
    ...facts.methods
      .filter(({ method }) => method !== 'other')
      .flatMap((fact) => rulesOfFact(fact, 'payment', [fact.method], view))
      .map((rule) => ({ ...rule, ofMethodFact: true })),
    ...facts.plans
      .filter(({ methods }) => methods.every((method) => PAY_LATER.has(method)))
      .flatMap((fact) => rulesOfFact(fact, 'payment', fact.methods, view))
      .map((rule) => ({ ...rule, conditional: true })),
  ];
  return merged([...settings.ownLimits.map(ruleOfOwn), ...published]).filter(
    ({ methods }) => methods === null || here.some((method) => binds(methods, method)),
  );
}

/** Whether some limit here counts imports, so that it matters whether the order is one. */
export function countsImports(view: LimitsView): boolean {
  return rulesFor({ ...view, importOrder: true }).some(({ about }) => about === 'import');
}
