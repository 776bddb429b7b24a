import type { LimitEntry, PlanFact } from '../knowledge/facts';
import type { Money } from '../money/money';
import type { OutOfReach } from './types';

/** Names shops print for a product whose facts stand under another provider id. */
const SAME_PROVIDER: Readonly<Record<string, string>> = {
  clearpay: 'afterpay',
  'yandex-split': 'dolyami',
  'mercado-credito': 'mercadopago',
};

/** The id under which facts know a provider read from a page; a bare "card" is the market's own. */
export function factProvider(provider: string, market: string): string {
  return provider === 'card' ? `card-${market.toLowerCase()}` : (SAME_PROVIDER[provider] ?? provider);
}

/** The product a page's offer most likely is: its provider's, and among those the one with the same count. */
export function factFor(
  facts: readonly PlanFact[],
  provider: string | null,
  market: string,
  count: number,
): PlanFact | null {
  if (provider === null) return null;
  const own = facts.filter(
    (fact) => fact.provider === factProvider(provider, market) && fact.plans.length > 0,
  );
  return (
    own.find((fact) => fact.plans.some((plan) => plan.count === count)) ??
    (own.length === 1 ? (own[0] ?? null) : null)
  );
}

const binds = (entry: LimitEntry, count: number): boolean =>
  !entry.conditional && (entry.installmentCount === null || entry.installmentCount === count);

/** The provider's threshold an order misses, or null. Limits in other currencies and conditional ones are left out. */
export function outOfReach(
  fact: PlanFact,
  count: number,
  order: Money,
  perPayment: Money | null,
): { readonly why: OutOfReach; readonly limit: Money } | null {
  for (const entry of fact.limits) {
    if (!binds(entry, count) || entry.amount.currency !== order.currency) continue;
    const { amount, kind, period } = entry;
    if (period === 'order' || period === 'transaction') {
      if (kind === 'min' && order.minor < amount.minor) return { why: 'below-order-min', limit: amount };
      if (kind === 'max' && order.minor > amount.minor) return { why: 'above-order-max', limit: amount };
    }
    if (period === 'instalment' && kind === 'min' && perPayment && perPayment.minor < amount.minor) {
      return { why: 'below-part-min', limit: amount };
    }
  }
  return null;
}
