import type { FactBase, Facts, LimitEntry, LimitFact, MethodFact } from './facts';

/** Small made-up records for unit tests; nothing here is a figure of the world. */
const BASE: FactBase = {
  id: 'base',
  markets: ['CN'],
  asOf: '2025',
  checked: null,
  staleAfter: '2026-12-31',
  confidence: 'found',
  conflict: false,
  sources: [{ title: 'A page', url: 'https://example.com/', asOf: '2025' }],
};

export function limitEntry(change: Partial<LimitEntry> = {}): LimitEntry {
  return {
    key: 'transaction-max',
    period: 'transaction',
    amount: { currency: 'CNY', minor: 500_000 },
    who: 'law',
    kind: 'max',
    zone: null,
    installmentCount: null,
    conditional: false,
    ...change,
  };
}

export function limitFact(change: Partial<LimitFact> = {}): LimitFact {
  return { ...BASE, id: 'a-limit', methods: null, about: 'payment', limits: [limitEntry()], ...change };
}

export function methodFact(change: Partial<MethodFact> = {}): MethodFact {
  return {
    ...BASE,
    id: 'a-wallet',
    method: 'alipay',
    names: { en: 'A Wallet' },
    family: 'wallet',
    loan: false,
    desktopSteps: 1,
    phoneSteps: 1,
    readyChecks: 1,
    limits: [],
    fees: [],
    timeoutMinutes: null,
    refund: null,
    refundable: null,
    refundSameWay: null,
    onAliExpress: false,
    ...change,
  };
}

export function factsOf(change: Partial<Facts> = {}): Facts {
  return {
    market: 'ALL',
    methods: [],
    limits: [],
    plans: [],
    safeguards: [],
    failures: [],
    sites: [],
    refunds: [],
    notes: [],
    questions: [],
    glossary: [],
    ...change,
  };
}
