import type { MethodId } from '../page/method-ids';
import type { Fact, FactBase, Facts, LimitEntry, Market, MethodFact } from './facts';

/** Member states of the European Union (ISO 3166 alpha-2) since 2020. https://european-union.europa.eu/principles-countries-history/eu-countries_en */
export const EU_MEMBERS: readonly Market[] =
  'AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IT LT LU LV MT NL PL PT RO SE SI SK'.split(' ');

/** The names a market answers to: its own, its union's, and `ALL`. */
function namesOf(market: Market): ReadonlySet<Market> {
  return new Set([market, 'ALL', ...(EU_MEMBERS.includes(market) ? ['EU'] : [])]);
}

/** Every record, whatever its kind. */
export function recordsOf(facts: Facts): Fact[] {
  return [
    ...facts.methods,
    ...facts.limits,
    ...facts.plans,
    ...facts.safeguards,
    ...facts.failures,
    ...facts.sites,
    ...facts.refunds,
    ...facts.notes,
    ...facts.questions,
  ];
}

/**
 * What holds in one market: records of the market, of the EU for its members, and of `ALL`. Limits and plans
 * narrower than their record are left out elsewhere, and questions and terms cite only what is left.
 *
 * @param market ISO 3166 alpha-2, `EU` or `ALL`; one that no record names has the records of `ALL`.
 */
export function factsFor(market: Market, all: Facts): Facts {
  const names = namesOf(market);
  const holds = (one: { readonly markets?: readonly Market[] }) =>
    one.markets === undefined || one.markets.some((name) => names.has(name));
  const narrowed = <F extends { readonly limits: readonly LimitEntry[] }>(fact: F): F => ({
    ...fact,
    limits: fact.limits.filter(holds),
  });
  const methods = all.methods.filter(holds).map(narrowed);
  const here: Facts = {
    ...all,
    market,
    methods,
    abroad: abroadOf(methods, all),
    plansAbroad: plansAbroadOf(names, all),
    limits: all.limits.filter(holds).map(narrowed),
    plans: all.plans.filter(holds).map((fact) => ({ ...narrowed(fact), plans: fact.plans.filter(holds) })),
    safeguards: all.safeguards.filter(holds),
    failures: all.failures.filter(holds),
    sites: all.sites.filter(holds),
    refunds: all.refunds.filter(holds),
    notes: all.notes.filter(holds),
    questions: all.questions.filter(holds),
  };
  const known = new Set(recordsOf(here).map((fact) => fact.id));
  const cited = <C extends { readonly facts: readonly string[] }>(one: C): C => ({
    ...one,
    facts: one.facts.filter((id) => known.has(id)),
  });
  return { ...here, questions: here.questions.map(cited), glossary: here.glossary.map(cited) };
}

/**
 * How methods are used that only other markets have records of, one record each: a shopper may meet them in a shop
 * abroad. What one shop gives away is no method one could meet elsewhere; of those that share the id `other` each stands,
 * for it is known by its name alone.
 */
function abroadOf(methods: readonly MethodFact[], all: Facts): MethodFact[] {
  const here = new Set(methods.map(({ id }) => id));
  const known = new Set<MethodId>(methods.map(({ method }) => method));
  return all.methods.flatMap((fact) => {
    const isKnown = fact.method === 'other' ? here.has(fact.id) : known.has(fact.method);
    if (isKnown || fact.family === 'balance') return [];
    known.add(fact.method);
    return [{ ...fact, limits: [], fees: [] }];
  });
}

/** Methods whose plans are all of other markets, with these markets. A provider's own: what others lend with it is theirs. */
function plansAbroadOf(here: ReadonlySet<Market>, all: Facts): NonNullable<Facts['plansAbroad']> {
  const markets = new Map<MethodId, Set<Market>>();
  for (const plan of all.plans) {
    const own = plan.methods.find((method) => method === plan.provider);
    if (own) markets.set(own, new Set([...(markets.get(own) ?? []), ...plan.markets]));
  }
  return [...markets]
    .filter(([, found]) => ![...found].some((market) => here.has(market)))
    .map(([method, found]) => ({ method, markets: [...found] }));
}

/** The record with this id, or null where this market has none. */
export function factById(facts: Facts, id: string): Fact | null {
  return recordsOf(facts).find((fact) => fact.id === id) ?? null;
}

const CARD_BRANDS: ReadonlySet<MethodId> = new Set([
  'visa',
  'mastercard',
  'amex',
  'unionpay',
  'discover',
  'jcb',
  'diners',
  'elo',
  'mir',
]);

/**
 * What is known of a method a page offers. A card brand without a record of its own is a card. `other` is many
 * things, a balance is one shop's and a bank transfer another thing at each bank, so a record is given only where the
 * page's own label names it; else null, since a guess would mislead. What this market has no record of is as other
 * markets have it.
 */
export function methodFactFor(facts: Facts, id: MethodId, label: string | null): MethodFact | null {
  const own = facts.methods.filter((fact) => fact.method === id);
  const others = () => (facts.abroad ?? []).filter((fact) => fact.method === id);
  const said = label?.trim().toLowerCase() ?? '';
  const isNamed = (fact: MethodFact) => Object.values(fact.names).some((name) => said === name.toLowerCase());
  if (id === 'other') return [...own, ...others()].find(isNamed) ?? null;
  const mustBeNamed = ({ family }: MethodFact) => family === 'balance' || id === 'banktransfer';
  const found = own.find((fact) => label === null || !mustBeNamed(fact) || isNamed(fact));
  if (found) return found;
  if (CARD_BRANDS.has(id)) return methodFactFor(facts, 'card', null);
  const [abroad = null] = others();
  return abroad && (id !== 'banktransfer' || isNamed(abroad)) ? abroad : null;
}

/**
 * Whether a fact is old enough to be shown grey.
 *
 * @param today ISO date, time or not.
 */
export function isStale(fact: Pick<FactBase, 'staleAfter'>, today: string): boolean {
  return fact.staleAfter !== null && today.slice(0, 10) >= fact.staleAfter;
}
