import { describe, expect, it } from 'vitest';
import { offerByHand, type TypedOffer } from './by-hand';

const usd = (minor: number) => ({ currency: 'USD', minor });
const typed = (change: Partial<TypedOffer> = {}): TypedOffer => ({
  amount: usd(100_000),
  count: 4,
  perPayment: usd(26_000),
  fee: null,
  interval: { every: 2, unit: 'week' },
  firstDue: 'today',
  statementDay: null,
  ...change,
});
const ask = (change: Partial<TypedOffer> = {}) => offerByHand(typed(change), 'US', '2026-11-24');

describe('offerByHand', () => {
  it('makes a row of four numbers', () => {
    const answer = ask();
    expect(answer.ok && answer.row).toMatchObject({
      from: 'typed',
      fee: usd(4_000),
      total: usd(104_000),
      firstDue: '2026-11-24',
      lastDue: '2027-01-05',
      datesAssumed: false,
      rate: { method: 'regz-actuarial', law: 'us-reg-z' },
      unknowns: ['late-fee'],
    });
  });

  it('takes the whole fee in place of the parts', () => {
    const answer = ask({ perPayment: null, fee: usd(4_000) });
    expect(answer.ok && answer.row.perPayment).toEqual(usd(26_000));
  });

  it('takes the remainder of the division for no fee', () => {
    const answer = ask({ count: 3, perPayment: usd(33_333) });
    expect(answer.ok && answer.row).toMatchObject({ fee: usd(0), rate: { ppm: 0 } });
  });

  it('waits for the statement day', () => {
    const answer = ask({ interval: { every: 1, unit: 'month' }, firstDue: 'statement', statementDay: 5 });
    expect(answer.ok && answer.row.firstDue).toBe('2026-12-05');
  });

  it.each<[Partial<TypedOffer>, string, string]>([
    [{ amount: null }, 'amount', 'missing'],
    [{ amount: { currency: 'XXX', minor: 1 } }, 'amount', 'missing'],
    [{ amount: usd(0) }, 'amount', 'not-positive'],
    [{ count: null }, 'count', 'missing'],
    [{ count: 1 }, 'count', 'count-range'],
    [{ count: 500 }, 'count', 'count-range'],
    [{ count: 2.5 }, 'count', 'count-range'],
    [{ perPayment: null }, 'per-payment', 'missing'],
    [{ perPayment: usd(0) }, 'per-payment', 'not-positive'],
    [{ perPayment: { currency: 'EUR', minor: 26_000 } }, 'per-payment', 'currency-differs'],
    [{ perPayment: usd(20_000) }, 'per-payment', 'parts-below-amount'],
    [{ perPayment: usd(9_000_000) }, 'per-payment', 'parts-far-above'],
    [{ fee: usd(100) }, 'fee', 'one-of-two'],
    [{ perPayment: null, fee: usd(-1) }, 'fee', 'not-positive'],
    [{ perPayment: null, fee: usd(90_000_000) }, 'fee', 'parts-far-above'],
    [{ perPayment: null, fee: { currency: 'EUR', minor: 1 } }, 'fee', 'currency-differs'],
    [{ interval: { every: 0, unit: 'day' } }, 'interval', 'interval-range'],
    [{ firstDue: 'statement', statementDay: 40 }, 'statement-day', 'day-range'],
    [{ firstDue: 'statement', statementDay: null }, 'statement-day', 'day-range'],
  ])('names field and mend of %o', (change, field, fault) => {
    expect(ask(change)).toMatchObject({ ok: false, field, fault });
  });

  it('suggests the smallest part that covers the amount', () => {
    expect(ask({ count: 3, perPayment: usd(20_000) })).toMatchObject({ suggest: usd(33_334) });
  });
});
