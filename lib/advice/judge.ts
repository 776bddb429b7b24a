import { rankMethods } from '../guidance/rank-methods';
import type { MethodAdvice } from '../guidance/types';
import { compareOffers } from '../installments/compare';
import type { InstallmentView, OfferRow } from '../installments/types';
import { limitMeters } from '../limits/meters';
import type { LimitMeter, LimitsView } from '../limits/types';
import type { Money } from '../money/money';
import { type AdviceView, todayOf, totalOf } from './view';

/** What the rooms say of one order, as the popup's rows show it; `advise` picks from it what is worth saying aloud. */
export interface Judgement {
  readonly total: Money | null;
  readonly meters: readonly LimitMeter[];
  readonly methods: readonly MethodAdvice[];
  readonly offers: readonly OfferRow[];
}

/** The part of the view the limits room needs. */
export function limitsView(view: AdviceView): LimitsView {
  const { reading, facts, settings, usage, now, zone, told = null } = view;
  const methods = reading?.methods ?? [];
  return {
    total: totalOf(view),
    methods: methods.map(({ id }) => id),
    chosen: view.chosenByHand ?? methods.find((one) => one.chosen === true)?.id ?? null,
    facts,
    settings,
    usage,
    now,
    zone,
    market: settings.market,
    category: told?.category ?? null,
    importOrder: told?.imported ?? null,
    pageRates: (reading?.rates ?? []).map((rate) => ({ ...rate, by: 'page', date: null })),
  };
}

const isSame = (a: Money, b: Money): boolean => a.minor === b.minor && a.currency === b.currency;

/** The part of the view the installments room needs. */
export function installmentView(view: AdviceView): InstallmentView {
  const { reading, editedTotal, facts, settings, heldPlans, now, zone } = view;
  return {
    total: totalOf(view),
    ownTotal: editedTotal !== null && reading?.total.ok === true && !isSame(reading.total.money, editedTotal),
    offers: reading?.offers ?? [],
    language: reading?.language ?? null,
    market: settings.market,
    methods: (reading?.methods ?? []).map(({ id }) => id),
    facts,
    heldPlans,
    now,
    zone,
  };
}

/**
 * What a page offers, null where the market's usual methods stand for it: no page was read, or a confirmation page
 * that leaves the choice to the page after it.
 */
const offeredOn = (reading: AdviceView['reading']) =>
  reading === null || (reading.kind === 'checkout' && reading.methods.length === 0) ? null : reading.methods;

/**
 * Judges methods, limits and offers of one order. Once it is paid there is nothing left to judge; a cart that shows
 * no methods says nothing of those its checkout will have. Pure: the same view gives the same judgement.
 */
export function judge(view: AdviceView): Judgement {
  const { reading, facts, settings } = view;
  if (reading?.kind === 'result') return { total: totalOf(view), meters: [], methods: [], offers: [] };
  const meters = limitMeters(limitsView(view));
  const offered = offeredOn(reading);
  const usual = { ...limitsView(view), methods: facts.methods.map(({ method }) => method) };
  const atCheckout = reading?.kind === 'cart' && reading.methods.length === 0;
  return {
    total: totalOf(view),
    meters,
    methods: atCheckout
      ? []
      : rankMethods({
          offered,
          total: totalOf(view),
          facts,
          settings,
          limits: offered === null ? limitMeters(usual) : meters,
          today: todayOf(view),
        }),
    offers: compareOffers(installmentView(view)),
  };
}
