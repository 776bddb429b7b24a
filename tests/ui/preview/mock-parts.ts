import type { MethodRow } from '../../../components/advice/popup-model';
import type { MethodAdvice } from '../../../lib/guidance/types';
import type { OfferRow } from '../../../lib/installments/types';
import type { Advice } from '../../../lib/knowledge/advice';
import type { MethodFact } from '../../../lib/knowledge/facts';
import type { LimitMeter } from '../../../lib/limits/types';
import type { Money } from '../../../lib/money/money';
import type { MethodId } from '../../../lib/page/method-ids';
import { SOURCES } from './mock-facts';

export const money = (currency: string, minor: number): Money => ({ currency, minor });
const amount = (value: Money) => ({ type: 'money' as const, money: value });

export function methodRow(
  id: MethodId,
  fact: MethodFact | null,
  more: Partial<MethodAdvice> = {},
  pageLabel: string | null = null,
): MethodRow {
  const advice: MethodAdvice = {
    id,
    fact,
    offered: true,
    owned: false,
    chosen: false,
    status: 'fits',
    reason: 'fits',
    numbers: {},
    fee: null,
    feeIfForeign: null,
    feeAtLeast: false,
    loan: fact?.loan ?? false,
    elsewhere: false,
    sources: fact?.sources ?? [],
    unsure: false,
    ...more,
  };
  const guide = id === 'alipay' ? 'alipay' : null;
  return {
    advice,
    pageLabel,
    pagePlace: advice.offered ? 0 : null,
    guide,
    chosenByHand: false,
    plans: [],
    plansIn: [],
    notes: [],
  };
}

function advice(reason: string, kind: Advice['kind'], more: Partial<Advice>): Advice {
  return {
    id: reason,
    kind,
    severity: 'care',
    reason,
    facts: [],
    numbers: {},
    sources: SOURCES,
    unsure: false,
    anchor: null,
    ...more,
  };
}

const word = (key: string) => ({ type: 'word' as const, key });

export const QUOTA = advice('limit-max-over', 'limit', {
  severity: 'stop',
  numbers: {
    name: word('cn-cbec-year.year-max'),
    who: word('limits.who.law'),
    excess: amount(money('CNY', 30_000)),
    limit: amount(money('CNY', 2_600_000)),
    used: amount(money('CNY', 2_506_544)),
  },
});
export const FEE = advice('method-fee', 'method', {
  unsure: true,
  numbers: {
    method: word('common.method.visa'),
    fee: amount(money('CNY', 3_704)),
    feeRate: { type: 'percent', ppm: 30_000 },
  },
});
export const FAILED = advice('failure-known', 'failure', {
  severity: 'stop',
  numbers: {
    code: { type: 'text', text: 'CSC_7200011' },
    meaning: word('csc-7200011.meaning'),
    next: word('csc-7200011.do'),
    charged: word('failure.charged.unknown'),
  },
  anchor: 'error',
});
export const RETURN = advice('safeguard-marked', 'safeguard', {
  id: 'free-return',
  severity: 'info',
  facts: ['free-return'],
  numbers: { until: { type: 'date', date: '2027-02-12' } },
});
export const PROTECTION = advice('safeguard-here', 'safeguard', {
  id: 'bp-core',
  severity: 'info',
  facts: ['bp-core'],
  unsure: true,
});

export const METER: LimitMeter = {
  id: 'cn-cbec-single.transaction-max',
  fact: 'cn-cbec-single',
  ofMethodFact: false,
  facts: ['cn-cbec-single'],
  others: [],
  about: 'import',
  who: 'law',
  kind: 'max',
  period: 'transaction',
  methods: null,
  category: null,
  limit: money('CNY', 500_000),
  used: money('CNY', 0),
  order: money('CNY', 123_456),
  left: money('CNY', 500_000),
  excess: null,
  state: 'ok',
  reason: 'fits',
  resetsAt: null,
  resetsInHours: null,
  zone: 'Asia/Shanghai',
  place: 'customs',
  conditional: false,
  applies: true,
  rate: null,
  converted: [],
  sources: SOURCES,
  unsure: false,
};

export const OFFER: OfferRow = {
  id: 'page-7-3',
  from: 'page',
  offer: null,
  item: 7,
  provider: 'huabei',
  factId: null,
  count: 3,
  upTo: false,
  perPayment: money('CNY', 42_098),
  total: money('CNY', 126_294),
  fee: money('CNY', 2_838),
  about: false,
  rate: { ppm: 139_600, method: 'effective-annual', law: 'cn-pboc-2021-3' },
  otherRates: [],
  aprRange: null,
  payments: [],
  firstDue: null,
  lastDue: null,
  datesAssumed: false,
  lateFee: null,
  earlyPayoff: null,
  interestFree: false,
  loan: true,
  outOfReach: null,
  sources: SOURCES,
  confidence: 'found',
  unsure: false,
  unknowns: ['due-dates', 'late-fee'],
};
