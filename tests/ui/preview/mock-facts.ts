import type { MethodFact, QuestionFact, Source } from '../../../lib/knowledge/facts';

export const SOURCES: Source[] = [
  { title: 'Acquirer docs: Alipay', url: 'https://docs.example/alipay', asOf: '2026' },
  { title: 'Help page of the wallet', url: null, asOf: null },
];

const BASE = {
  markets: ['CN'],
  asOf: '2026',
  checked: '2026-11-24',
  staleAfter: null,
  confidence: 'found' as const,
  conflict: false,
  sources: SOURCES,
};

function method(fact: Partial<MethodFact> & Pick<MethodFact, 'id' | 'method' | 'names'>): MethodFact {
  return {
    ...BASE,
    family: 'wallet',
    loan: false,
    desktopSteps: 0,
    phoneSteps: 0,
    readyChecks: 0,
    limits: [],
    fees: [],
    timeoutMinutes: null,
    refund: null,
    refundable: null,
    refundSameWay: null,
    onAliExpress: true,
    ...fact,
  };
}

export const ALIPAY = method({
  id: 'alipay-cn',
  method: 'alipay',
  names: { en: 'Alipay', zh: '支付宝' },
  desktopSteps: 3,
  phoneSteps: 2,
  readyChecks: 2,
  timeoutMinutes: 14,
  refund: { from: 3, to: 15, unit: 'day' },
  refundable: { count: 365, unit: 'day' },
  fees: [
    {
      key: 'foreign',
      ppm: 30_000,
      above: { currency: 'CNY', minor: 20_000 },
      base: 'whole',
      foreignCardOnly: true,
      fact: null,
    },
  ],
});
export const WECHAT = method({
  id: 'wechatpay-cn',
  method: 'wechatpay',
  names: { en: 'WeChat Pay', zh: '微信支付' },
  desktopSteps: 1,
  phoneSteps: 1,
  readyChecks: 1,
});
export const UNIONPAY = method({
  id: 'unionpay-cn',
  method: 'unionpay',
  names: { en: 'UnionPay', zh: '银联' },
  family: 'card',
  conflict: true,
  confidence: 'weak',
  desktopSteps: 2,
  readyChecks: 2,
});
export const HUABEI = method({
  id: 'huabei',
  method: 'other',
  names: { en: 'Huabei', zh: '花呗' },
  family: 'bnpl',
  loan: true,
  desktopSteps: 1,
  staleAfter: '2026-01-01',
});
export const VISA = method({
  id: 'visa',
  method: 'visa',
  names: { en: 'Visa', zh: 'Visa' },
  family: 'card',
  desktopSteps: 2,
  readyChecks: 1,
  refund: { from: 3, to: 15, unit: 'business-day' },
});

function question(id: string, rank: number, tag: string): QuestionFact {
  return { ...BASE, id, rank, tag, facts: [] };
}

export const QUESTIONS = [
  question('q-payment-failed', 1, 'payment-failed'),
  question('q-refund-time', 2, 'refund-time'),
  question('q-instalments', 3, 'instalments'),
];

export const GLOSSARY = [
  { id: 'cvv', spellings: ['CVV', '安全码'], facts: [] },
  { id: 'fenqi', spellings: ['分期', 'instalments'], facts: [] },
  { id: 'three-ds', spellings: ['3-D Secure'], facts: [] },
];
