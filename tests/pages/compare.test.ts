import { describe, expect, it } from 'vitest';
import type { Reading } from '../../lib/page/reading';
import { complaintsOf, problemsOf } from './compare';
import type { Expected } from './expected';

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
  anchors: ['total'],
  knownFailures: {},
};

const anchor = { item: 1, tag: 'div', attributes: {}, text: '' };

const right: Reading = {
  kind: 'checkout',
  confidence: 1,
  evidence: [],
  paymentFields: false,
  total: { ok: true, money: { currency: 'CNY', minor: 96_600 }, item: 1, currencyFrom: 'text' },
  methods: [
    { id: 'card', chosen: false, item: 2, label: '' },
    { id: 'visa', chosen: null, item: 3, label: '' },
    { id: 'alipay', chosen: true, item: 4, label: '' },
  ],
  offers: [],
  failure: null,
  marks: [{ mark: 'buyer-protection', item: 5 }],
  anchors: { total: anchor },
  secondsLeft: null,
  language: 'zh',
  truncated: null,
};
const offers = truth.offers ?? [];

describe('problemsOf', () => {
  it('finds none in a right reading, whatever the order and the optional methods', () => {
    expect(problemsOf(truth, { reading: right, offers: [...offers, ...offers] })).toEqual({});
  });

  it('names each field that is wrong', () => {
    const wrong: Reading = {
      ...right,
      kind: 'cart',
      paymentFields: true,
      total: { ok: false, reason: 'contradiction' },
      methods: [],
      marks: [],
      anchors: {},
    };
    const problems = problemsOf(truth, { reading: wrong, offers: [] });
    expect(Object.keys(problems)).toEqual([
      'kind',
      'paymentFields',
      'total',
      'methods',
      'chosen',
      'offers',
      'marks',
      'anchors',
    ]);
    expect(problems.total).toContain('contradiction');
  });

  it('asks for the reason of a missing total only where the page states one', () => {
    const reading: Reading = { ...right, total: { ok: false, reason: 'not-shown' } };
    expect(problemsOf({ ...truth, total: null }, { reading, offers }).total).toBeUndefined();
    const stated: Expected = { ...truth, total: null, noTotalReason: 'contradiction' };
    expect(problemsOf(stated, { reading, offers }).total).toBeDefined();
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
