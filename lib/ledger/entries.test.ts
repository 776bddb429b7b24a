import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { followEdit, paymentFrom, postings, refundOf, sameEntry } from './entries';
import { paymentFor } from './fixtures';
import { allNamesOf, binds } from './methods';
import { addCells } from './rollups';
import type { Payment } from './types';

const refund = (minor: number, currency = 'CNY', at = '2026-12-01T00:00:00Z') => ({
  id: `refund-${minor}`,
  amount: { currency, minor },
  at,
  source: 'manual' as const,
});

function made(payment: Payment, minor: number, before: readonly Payment[] = []): Payment {
  const result = refundOf(payment, before, refund(minor));
  if (!result.ok) throw new Error(result.reason);
  return result.refund;
}

describe('paymentFrom', () => {
  it('brings instants and method names into one form', () => {
    const { countsAt: _c, refundOf: _r, ...draft } = paymentFor({ methods: ['visa'] });
    const payment = paymentFrom({ ...draft, at: '2026-11-24T16:00:00+08:00' });
    expect(payment).toMatchObject({
      at: '2026-11-24T08:00:00.000Z',
      countsAt: '2026-11-24T08:00:00.000Z',
      methods: ['card', 'visa'],
    });
  });
});

describe('refundOf', () => {
  const payment = paymentFor({ minor: 100 });

  it('counts where its payment counted', () => {
    expect(made(payment, 40)).toMatchObject({
      refundOf: payment.id,
      countsAt: payment.countsAt,
      methods: payment.methods,
    });
  });

  it('never gives back more than was paid', () => {
    const first = made(payment, 60);
    expect(refundOf(payment, [first], refund(41))).toEqual({ ok: false, reason: 'more-than-paid' });
    expect(refundOf(payment, [first], refund(40)).ok).toBe(true);
  });

  it('refuses other money, an earlier day, and a refund of a refund', () => {
    expect(refundOf(payment, [], refund(1, 'USD'))).toEqual({ ok: false, reason: 'other-currency' });
    expect(refundOf(payment, [], refund(1, 'CNY', '2026-11-01T00:00:00Z'))).toEqual({
      ok: false,
      reason: 'before-payment',
    });
    expect(refundOf(made(payment, 1), [], refund(1))).toEqual({ ok: false, reason: 'not-a-payment' });
  });

  it('follows an edit of its payment', () => {
    const edited = paymentFor({
      minor: 100,
      category: 'gifts',
      methods: ['wechatpay'],
      at: '2026-10-01T00:00:00Z',
    });
    const [followed] = followEdit(edited, [made(payment, 40)]);
    expect(followed).toMatchObject({
      category: 'gifts',
      methods: ['wechatpay'],
      countsAt: edited.at,
      amount: { minor: 40 },
    });
  });
});

describe('postings', () => {
  it('of a full refund and its payment cancel out', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 10 ** 12 }), (minor) => {
        const payment = paymentFor({ minor });
        const cells = postings([], [payment, made(payment, minor)]).map(({ cell }) => cell);
        expect(addCells([], cells)).toMatchObject([{ minor: 0, count: 2 }]);
      }),
    );
  });

  it('of an edit leave only the new entry', () => {
    const before = paymentFor({ minor: 1 });
    const after = paymentFor({ minor: 2, category: 'gifts' });
    const cells = [...postings([], [before]), ...postings([before], [after])].map(({ cell }) => cell);
    expect(addCells([], cells)).toMatchObject([{ minor: 2, category: 'gifts', count: 1 }]);
  });
});

describe('sameEntry', () => {
  it('sees a retried message, whatever the order of its fields', () => {
    const payment = paymentFor();
    const turned = Object.fromEntries(Object.entries(payment).reverse()) as unknown as Payment;
    expect(sameEntry(payment, turned)).toBe(true);
    expect(sameEntry(payment, paymentFor({ minor: 1 }))).toBe(false);
    expect(sameEntry(payment, paymentFor({ category: 'gifts' }))).toBe(false);
  });
});

describe('method names', () => {
  it('takes every brand for a card too, and no wallet', () => {
    expect(allNamesOf(['visa'])).toEqual(['card', 'visa']);
    expect(allNamesOf(['alipay', 'alipay'])).toEqual(['alipay']);
    expect(binds(['card'], 'unionpay')).toBe(true);
    expect(binds(['card'], 'alipay')).toBe(false);
    expect(binds(['visa'], 'card')).toBe(false);
    expect(binds(null, 'pix')).toBe(true);
  });
});
