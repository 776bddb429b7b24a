import type { Facts, LimitEntry, LimitFact, MethodFact, PlanFact } from '../knowledge/facts';
import { methodFact as anyMethod, factsOf, limitEntry } from '../knowledge/fixtures';
import { DEFAULT_SETTINGS } from '../settings/defaults';
import type { OwnLimit, Settings } from '../settings/settings';
import type { LimitsView } from './types';

/** Facts, settings and views for tests, small and made by hand: each test names only what it is about. */

const BASE = {
  markets: ['CN'],
  asOf: '2026-01-01',
  checked: '2026-11-24',
  staleAfter: null,
  confidence: 'found',
  conflict: false,
  sources: [{ title: 'a test', url: null, asOf: '2026' }],
} as const;

export function entry(
  given: Partial<LimitEntry> & { readonly minor?: number; readonly currency?: string },
): LimitEntry {
  const { minor = 500_000, currency = 'CNY', ...rest } = given;
  return limitEntry({ amount: { currency, minor }, who: 'wallet', ...rest });
}

export function limitFact(
  id: string,
  limits: readonly LimitEntry[],
  given: Partial<LimitFact> = {},
): LimitFact {
  return { ...BASE, id, methods: ['alipay'], about: 'payment', limits, ...given };
}

export function methodFact(
  id: string,
  method: MethodFact['method'],
  limits: readonly LimitEntry[],
): MethodFact {
  return anyMethod({ ...BASE, id, method, names: {}, limits, onAliExpress: true });
}

export function planFact(id: string, methods: PlanFact['methods'], limits: readonly LimitEntry[]): PlanFact {
  return {
    ...BASE,
    id,
    provider: id,
    methods,
    names: {},
    loan: true,
    plans: [],
    firstDue: null,
    remainderOn: null,
    feeCharged: null,
    aprFromPpm: null,
    aprToPpm: null,
    limits,
    lateFee: null,
    earlyPayoff: null,
    onAliExpress: true,
  };
}

export function factsWith(given: Partial<Facts>): Facts {
  return factsOf({ market: 'CN', ...given });
}

export function ownLimit(given: Partial<OwnLimit> & { readonly minor?: number } = {}): OwnLimit {
  const { minor = 500_000, ...rest } = given;
  return {
    id: 'day',
    method: null,
    category: null,
    period: 'day',
    amount: { currency: 'CNY', minor },
    remindAtPercent: 90,
    who: 'own',
    ...rest,
  };
}

export const NOW = '2026-11-24T08:00:00Z';

export function viewWith(
  given: Partial<LimitsView> & { readonly minor?: number; readonly set?: Partial<Settings> } = {},
): LimitsView {
  const { minor = 100_000, set = {}, ...rest } = given;
  return {
    total: { currency: 'CNY', minor },
    methods: ['alipay', 'card'],
    chosen: 'alipay',
    facts: factsWith({}),
    settings: { ...DEFAULT_SETTINGS, ...set },
    usage: { sums: {} },
    now: NOW,
    zone: 'Asia/Shanghai',
    market: 'CN',
    ...rest,
  };
}
