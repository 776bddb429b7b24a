import { describe, expect, it } from 'vitest';
import { complaintsOf, problemsOf, type Verdict } from './compare';
import { type Expected, FIELDS } from './expected';

const truth: Expected = {
  url: null,
  kind: 'checkout',
  paymentFields: false,
  total: { currency: 'CNY', minor: 96_600 },
  methods: ['alipay', 'card'],
  optionalMethods: ['visa'],
  chosen: 'alipay',
  offers: [{ count: 3, perPayment: 32_200, currency: 'CNY', interestFree: true }],
  marks: ['buyer-protection'],
  rates: ['USD 1 = CNY 7.12'],
  anchors: ['total'],
  knownFailures: {},
};

const anchor = { item: 1, tag: 'div', attributes: {}, text: '' };

const right: Verdict = {
  line: {
    kind: 'checkout',
    paymentFields: false,
    total: { currency: 'CNY', minor: 96_600 },
    methods: ['card', 'visa', 'alipay'],
    installments: truth.offers ?? [],
  },
  reading: {
    total: { ok: true, money: { currency: 'CNY', minor: 96_600 }, item: 1, currencyFrom: 'text' },
    methods: [
      { id: 'card', chosen: false, item: 2, label: '' },
      { id: 'visa', chosen: true, item: 3, label: '' },
      { id: 'alipay', chosen: true, item: 4, label: '' },
    ],
    failure: null,
    marks: [{ mark: 'buyer-protection', item: 5 }],
    rates: [{ from: 'USD', to: 'CNY', per: 1, rateMillionths: 7_120_000 }],
    anchors: { total: anchor },
  },
};

describe('problemsOf', () => {
  it('finds none in a right reading, whatever the order and the optional methods', () => {
    expect(problemsOf(truth, right)).toEqual({});
  });

  it('names each field that is wrong', () => {
    const wrong: Verdict = {
      line: { kind: 'cart', paymentFields: true, total: null, methods: [], installments: [] },
      reading: {
        ...right.reading,
        total: { ok: false, reason: 'contradiction' },
        methods: [],
        marks: [],
        rates: [],
        anchors: {},
      },
    };
    const problems = problemsOf({ ...truth, failureCode: 'CSC_7200011' }, wrong);
    expect(Object.keys(problems)).toEqual([...FIELDS]);
    expect(problems.total).toContain('contradiction');
  });

  it('asks for the reason of a missing total only where the page states one', () => {
    const verdict: Verdict = {
      line: { ...right.line, total: null },
      reading: { ...right.reading, total: { ok: false, reason: 'not-shown' } },
    };
    expect(problemsOf({ ...truth, total: null }, verdict).total).toBeUndefined();
    const stated: Expected = { ...truth, total: null, noTotalReason: 'contradiction' };
    expect(problemsOf(stated, verdict).total).toBeDefined();
  });
});

describe('complaintsOf', () => {
  const known: Expected = { ...truth, knownFailures: { total: 'the label is an image' } };

  it('fails on a new failure in any way of reading', () => {
    expect(complaintsOf('p', truth, { url: {}, content: { kind: 'want a, got b' } })).toEqual([
      'p (content): kind: want a, got b',
    ]);
  });

  it('says the same failure once for all ways', () => {
    expect(complaintsOf('p', truth, { url: { kind: 'x' }, content: { kind: 'x' } })).toEqual([
      'p (url, content): kind: x',
    ]);
  });

  it('lets a known failure pass', () => {
    expect(complaintsOf('p', known, { url: {}, content: { total: 'wrong' } })).toEqual([]);
  });

  it('fails when a known failure is gone, and says what to delete', () => {
    const [complaint] = complaintsOf('p', known, { url: {}, content: {} });
    expect(complaint).toContain('delete "total"');
  });
});
