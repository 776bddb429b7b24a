import type { PlanFact } from '../knowledge/facts';
import { factsOf } from '../knowledge/fixtures';
import type { InstallmentView } from './types';

/** Made-up products for tests; no figure here is anybody's. */
export function planFact(change: Partial<PlanFact>): PlanFact {
  return {
    id: 'sample-plan',
    markets: ['CN'],
    provider: 'huabei',
    methods: ['alipay'],
    names: {},
    loan: true,
    plans: [
      { count: 3, interval: 1, unit: 'month', feePpm: 25_000 },
      { count: 12, interval: 1, unit: 'month', feePpm: null, feePpmPerPart: 6_000 },
    ],
    firstDue: 'interval',
    remainderOn: 'first',
    feeCharged: 'per-part',
    aprFromPpm: null,
    aprToPpm: null,
    limits: [],
    lateFee: { amount: null, upTo: false, ppmPerDay: 500 },
    earlyPayoff: 'fee-kept',
    onAliExpress: true,
    asOf: '2026-01-01',
    checked: '2026-01-01',
    staleAfter: '2027-01-01',
    confidence: 'found',
    conflict: false,
    sources: [{ title: 'A sample', url: null, asOf: '2026-01-01' }],
    figures: [],
    ...change,
  };
}

/** A view of an order of CNY 1,000.00 on 24 November 2026, changed as a test needs. */
export function sampleView(
  change: Partial<InstallmentView> = {},
  plans: readonly PlanFact[] = [],
): InstallmentView {
  return {
    total: { currency: 'CNY', minor: 100_000 },
    offers: [],
    language: 'zh-CN',
    market: 'CN',
    methods: ['alipay'],
    facts: factsOf({ market: 'CN', plans }),
    heldPlans: [],
    now: '2026-11-24T04:00:00Z',
    zone: 'Asia/Shanghai',
    ...change,
  };
}
