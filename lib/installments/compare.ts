import { Temporal } from 'temporal-polyfill';
import type { PlanFact } from '../knowledge/facts';
import type { Money } from '../money/money';
import { flatFeeRate } from './law';
import { isMarketMoney } from './market-currency';
import { offersOnPage, type PageOffer } from './offers-on-page';
import type { FeeRule } from './plan';
import { factFor, factProvider, outOfReach } from './plan-facts';
import { rowOf } from './schedule-row';
import type { InstallmentView, Offer, OfferRow } from './types';

/** The calendar day where the shopper is, as an ISO date. */
export const todayOf = ({ now, zone }: Pick<InstallmentView, 'now' | 'zone'>): string =>
  Temporal.Instant.from(now).toZonedDateTimeISO(zone).toPlainDate().toString();

/** An offer whose parts make more than this share of the order is about something else (an order in two carts, another item). */
const MOST_TIMES_PRICE = 3;

interface Priced {
  readonly principal: Money | null;
  readonly fee: FeeRule | null;
  /** Whether the fee comes from rounded parts. */
  readonly about: boolean;
  readonly contradictory: boolean;
}

const UNPRICED: Priced = { principal: null, fee: null, about: false, contradictory: false };
const FREE = { fee: { kind: 'none' }, about: false, contradictory: false } as const;

/**
 * What the printed fee comes to for the whole plan, and whether that agrees with `extra`, what the printed parts make
 * beyond the order (null: they are not printed). Shops print a fee of one part and of all alike: where the text does
 * not say which, the one that fits the parts holds. Null: no fee in the order's money is printed.
 */
function printedFee(
  { fee, count }: Offer,
  order: Money,
  extra: number | null,
): { readonly minor: number; readonly about: boolean; readonly agrees: boolean } | null {
  if (fee === null || fee.money.currency !== order.currency) return null;
  const one = fee.money.minor;
  const all = one * count;
  const fits = (minor: number) => extra === null || Math.abs(minor - extra) < count;
  const whole = { minor: one, about: false, agrees: fits(one) };
  const each = { minor: all, about: true, agrees: fits(all) };
  const said = fee.each || (!whole.agrees && each.agrees) ? each : whole;
  return said.minor > order.minor * MOST_TIMES_PRICE ? null : said;
}

/**
 * What an offer's amounts mean for this order. A fee the page prints is the fee. Without one, parts that add up to
 * the order but for the remainder of the division cost nothing; parts that add up to less, or to several times as
 * much, belong to something else, and nothing is said.
 */
function price(offer: Offer, order: Money | null): Priced {
  const { perPayment, count, interestFree, total } = offer;
  if (!perPayment) {
    const fee = order && printedFee(offer, order, null);
    if (order && fee) {
      const { minor, about } = fee;
      return {
        principal: order,
        fee: { kind: 'amount', minor },
        about,
        contradictory: interestFree === true,
      };
    }
    return order && interestFree === true ? { principal: order, ...FREE } : UNPRICED;
  }
  const parts = perPayment.minor * count;
  if (!Number.isSafeInteger(parts)) return UNPRICED;
  if (!order) {
    const principal = { currency: perPayment.currency, minor: parts };
    return interestFree === true ? { principal, ...FREE } : UNPRICED;
  }
  if (perPayment.currency !== order.currency) return UNPRICED;
  const told = total && total.currency === order.currency && Math.abs(total.minor - parts) < count;
  const printed = told ? total.minor : parts;
  const extra = printed - order.minor;
  if (extra <= -count || printed > order.minor * MOST_TIMES_PRICE)
    return { ...UNPRICED, contradictory: true };
  const fee = printedFee(offer, order, extra);
  const even = Math.abs(extra) < count;
  if (fee) {
    const { minor, about, agrees } = fee;
    // Parts may also be the price alone, and the fee come on top.
    const contradictory = interestFree === true || !(agrees || even);
    return { principal: order, fee: { kind: 'amount', minor }, about, contradictory };
  }
  if (even) return { principal: order, ...FREE, contradictory: interestFree === false && extra <= 0 };
  const amount = { kind: 'amount', minor: extra } as const;
  return { principal: order, fee: amount, about: !told, contradictory: interestFree === true };
}

/** The usual fee of a fact's plan, where the page says none. */
function usualFee(fact: PlanFact | null, count: number): FeeRule | null {
  const plan = fact?.plans.find((one) => one.count === count);
  if (!plan) return null;
  if (plan.feePpmPerPart !== undefined) return { kind: 'per-part', ppm: plan.feePpmPerPart };
  if (plan.feePpm === null) return null;
  return plan.feePpm === 0 ? { kind: 'none' } : { kind: 'whole', ppm: plan.feePpm };
}

function pageRow({ item, offer }: PageOffer, view: InstallmentView, today: string): OfferRow {
  const fact = factFor(view.facts.plans, offer.provider, view.market, offer.count);
  const usual = fact?.plans.find((plan) => plan.count === offer.count) ?? fact?.plans[0];
  const { principal, fee, about, contradictory } = price(offer, view.ownTotal ? null : view.total);
  const row = rowOf({
    id: `page-${item}-${offer.count}`,
    from: 'page',
    offer,
    item,
    provider: offer.provider,
    fact,
    count: offer.count,
    upTo: offer.upTo,
    principal,
    fee,
    about,
    perPayment: offer.perPayment,
    interestFree: offer.interestFree,
    interval: offer.interval ?? (usual ? { every: usual.interval, unit: usual.unit } : null),
    firstDue: fact?.firstDue ?? null,
    statementDay: null,
    market: view.market,
    today,
    contradictory,
  });
  const stated = offer.statedRate;
  const currency = offer.currency ?? view.total?.currency ?? null;
  // Shops print fees and interest alike as "0.6 % a month"; a fee is taken on the first amount, which costs more.
  const flatRate =
    row.rate === null && stated?.per === 'month'
      ? flatFeeRate(view.market, currency, stated.ppm, offer.count, { every: 1, unit: 'month' })
      : null;
  const full = { ...row, flatRate };
  return fact && view.total
    ? { ...full, outOfReach: outOfReach(fact, offer.count, view.total, row.perPayment) }
    : full;
}

/**
 * A product's plans worth a row each: those of known cost, and of the rest the longest alone, since "12 parts, cost
 * unknown" says all that "2 to 12 parts, cost unknown" would.
 */
function plansToShow(fact: PlanFact) {
  const plans = fact.plans.filter((plan) => plan.count > 1);
  const known = plans.filter((plan) => usualFee(fact, plan.count) !== null);
  const unknown = plans.filter((plan) => !known.includes(plan)).sort((a, b) => b.count - a.count);
  return [
    ...known.map((plan) => ({ plan, upTo: false })),
    ...unknown.slice(0, 1).map((plan) => ({ plan, upTo: unknown.length > 1 })),
  ];
}

/** Rows of products the market usually has, for orders in its money; never offers. Only those a method on this page could lead to. */
function marketRows(view: InstallmentView, onPage: readonly PageOffer[], today: string): OfferRow[] {
  const { total, market, methods } = view;
  if (!total || !isMarketMoney(market, total.currency)) return [];
  const providers = onPage.flatMap(({ offer }) => offer.provider ?? []);
  const offered = new Set(providers.map((provider) => factProvider(provider, market)));
  const possible = view.facts.plans.filter(
    (fact) =>
      !offered.has(fact.provider) &&
      (methods.length === 0 || fact.methods.some((method) => methods.includes(method))),
  );
  return possible.flatMap((fact) =>
    plansToShow(fact).map(({ plan, upTo }) => {
      const row = rowOf({
        id: `market-${fact.id}-${plan.count}`,
        from: 'market',
        offer: null,
        item: null,
        provider: fact.provider,
        fact,
        count: plan.count,
        upTo,
        principal: total,
        fee: usualFee(fact, plan.count),
        perPayment: null,
        interestFree: null,
        interval: { every: plan.interval, unit: plan.unit },
        firstDue: fact.firstDue,
        statementDay: null,
        market,
        today,
        contradictory: false,
      });
      return { ...row, outOfReach: outOfReach(fact, plan.count, total, row.perPayment) };
    }),
  );
}

function atOnce(total: Money, view: InstallmentView, today: string): OfferRow {
  const row = rowOf({
    id: 'at-once',
    from: 'at-once',
    offer: null,
    item: null,
    provider: null,
    fact: null,
    count: 1,
    upTo: false,
    principal: total,
    fee: { kind: 'none' },
    perPayment: total,
    interestFree: true,
    interval: null,
    firstDue: 'today',
    statementDay: null,
    market: view.market,
    today,
    contradictory: false,
  });
  return { ...row, rate: null, otherRates: [], loan: false, datesAssumed: false, unknowns: [] };
}

/** Known costs first, the least first; then those of unknown cost, as they stand on the page. */
const byCost = (a: OfferRow, b: OfferRow): number =>
  (a.fee?.minor ?? Number.MAX_SAFE_INTEGER) - (b.fee?.minor ?? Number.MAX_SAFE_INTEGER) || a.count - b.count;

/**
 * Every way to pay this order: at once first (where the total is known), then the page's offers, then what the market
 * usually has. No provider's place is paid for: within each group the cheaper stands first.
 */
export function compareOffers(view: InstallmentView): OfferRow[] {
  const today = todayOf(view);
  const onPage = offersOnPage(view.offers, { locale: view.language, currency: view.total?.currency ?? null });
  return [
    ...(view.total && view.total.minor > 0 ? [atOnce(view.total, view, today)] : []),
    ...onPage.map((offer) => pageRow(offer, view, today)).sort(byCost),
    ...marketRows(view, onPage, today).sort(byCost),
  ];
}
