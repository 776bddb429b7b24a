import type { MethodFact } from '../knowledge/facts';
import { methodFact as anyMethod, factsOf } from '../knowledge/fixtures';
import { DEFAULT_SETTINGS } from '../settings/defaults';
import type { GuidanceView, LimitVerdict } from './rank-methods';

/** A market of three methods for the room's own tests. */
const base = {
  markets: ['CN'],
  asOf: '2026',
  checked: '2026-11-01',
  staleAfter: null,
  confidence: 'found',
  conflict: false,
  sources: [{ title: 'A source', url: null, asOf: '2026' }],
} as const;

export function methodFact(over: Partial<MethodFact> & Pick<MethodFact, 'id' | 'method'>): MethodFact {
  return anyMethod({
    ...base,
    names: { en: over.id },
    desktopSteps: 2,
    phoneSteps: 2,
    onAliExpress: true,
    ...over,
  });
}

export const FOREIGN_CARD_FEE = {
  key: 'foreign-card',
  ppm: 30_000,
  above: { currency: 'CNY', minor: 20_000 },
  base: 'whole',
  foreignCardOnly: true,
  fact: null,
} as const;

export const FACTS = factsOf({
  market: 'CN',
  methods: [
    methodFact({ id: 'alipay-cn', method: 'alipay', fees: [FOREIGN_CARD_FEE] }),
    methodFact({ id: 'card-generic', method: 'card', family: 'card' }),
    methodFact({ id: 'later', method: 'klarna', family: 'bnpl', loan: true }),
  ],
});

export function guidanceView(over: Partial<GuidanceView> = {}): GuidanceView {
  return {
    offered: [
      { id: 'klarna', chosen: false, label: null },
      { id: 'visa', chosen: false, label: null },
      { id: 'alipay', chosen: true, label: null },
    ],
    total: { currency: 'CNY', minor: 20_100 },
    facts: FACTS,
    settings: DEFAULT_SETTINGS,
    limits: [],
    today: '2026-11-24',
    ...over,
  };
}

export function verdict(over: Partial<LimitVerdict> = {}): LimitVerdict {
  return {
    kind: 'max',
    about: 'payment',
    who: 'wallet',
    category: null,
    order: { currency: 'CNY', minor: 20_100 },
    methods: ['alipay'],
    state: 'over',
    conditional: false,
    limit: { currency: 'CNY', minor: 20_000 },
    left: { currency: 'CNY', minor: 20_000 },
    excess: { currency: 'CNY', minor: 100 },
    sources: base.sources,
    unsure: false,
    ...over,
  };
}
