import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { paymentFor } from './fixtures';
import { paymentInput, refundInput } from './schema';

const { countsAt: _countsAt, refundOf: _refundOf, ...good } = paymentFor();
const accepts = (value: unknown): boolean => paymentInput.safeParse(value).success;

describe('paymentInput', () => {
  it('takes a payment', () => {
    expect(accepts(good)).toBe(true);
    expect(accepts({ ...good, shop: null, imported: true, category: '礼物' })).toBe(true);
  });

  it.each([
    ['nothing', null],
    ['a field too many', { ...good, admin: 1 }],
    ['part of a unit', { ...good, amount: { currency: 'CNY', minor: 1.5 } }],
    [
      'more than a number holds exactly',
      { ...good, amount: { currency: 'CNY', minor: 9_007_199_254_740_992 } },
    ],
    ['more than 10^15', { ...good, amount: { currency: 'CNY', minor: 1_000_000_000_000_001 } }],
    ['nothing paid', { ...good, amount: { currency: 'CNY', minor: 0 } }],
    ['less than nothing', { ...good, amount: { currency: 'CNY', minor: -1 } }],
    ['an amount as text', { ...good, amount: { currency: 'CNY', minor: '1' } }],
    ['a currency in lower case', { ...good, amount: { currency: 'usd', minor: 1 } }],
    ['a currency that is none', { ...good, amount: { currency: 'ZZZ', minor: 1 } }],
    ['an unknown method', { ...good, methods: ['barter'] }],
    ['no method', { ...good, methods: [] }],
    ['a shop with a path', { ...good, shop: 'shop.example/pay' }],
    ['a category that turns text round', { ...good, category: 'a\u202eb' }],
    ['a category too long', { ...good, category: 'x'.repeat(61) }],
    ['a day that does not exist', { ...good, at: '2026-02-30T00:00:00Z' }],
    ['an instant without zone', { ...good, at: '2026-02-20T00:00:00' }],
    ['a far future', { ...good, at: '9000-01-01T00:00:00Z' }],
    ['a zone that is none', { ...good, zone: 'Mars/Olympus' }],
    ['an id that reaches for a prototype', { ...good, id: '__proto__\u0000' }],
  ])('refuses %s', (_name, value) => {
    expect(accepts(value)).toBe(false);
  });

  it('refuses a refund without its payment', () => {
    const { id, amount, at, source } = good;
    expect(refundInput.safeParse({ id, amount, at, source }).success).toBe(false);
    expect(refundInput.safeParse({ id, amount, at, source, refundOf: 'payment-2' }).success).toBe(true);
  });
});

const CASES = '../shared/cases/hostile.jsonl';
if (!existsSync(CASES)) console.log(`skipped: hostile message cases, no ${CASES}`);

describe.skipIf(!existsSync(CASES))('hostile messages', () => {
  interface Row {
    readonly id: string;
    readonly kind: string;
    readonly input: { readonly minor?: unknown; readonly currency?: unknown } | null;
    readonly expected: { readonly action: string };
  }
  const rows = existsSync(CASES)
    ? readFileSync(CASES, 'utf8')
        .split('\n')
        .filter(Boolean)
        .map((line): Row => JSON.parse(line))
        .filter(({ kind, expected }) => kind === 'message' && expected.action.startsWith('refuse'))
    : [];
  it.each(rows.map((row) => [row.id, row] as const))('%s is refused as it stands', (_id, { input }) => {
    expect(accepts(input)).toBe(false);
  });

  const telling = rows.filter(({ expected }) => !/from web page/.test(expected.action));
  it.each(telling.map((row) => [row.id, row] as const))(
    '%s is refused in an otherwise good payment',
    (_id, { input }) => {
      const amount = { currency: input?.currency ?? 'CNY', minor: input?.minor };
      expect(accepts({ ...good, amount })).toBe(false);
    },
  );
});
