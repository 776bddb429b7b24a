import { type PaymentDraft, paymentFrom } from './entries';
import type { Payment } from './types';

/** A payment for tests, with what the test cares about. */
export function paymentFor(given: Partial<PaymentDraft> & { readonly minor?: number } = {}): Payment {
  const { minor = 12_345, ...rest } = given;
  return paymentFrom({
    id: 'payment-1',
    amount: { currency: 'CNY', minor },
    methods: ['alipay'],
    shop: 'shop.example',
    category: null,
    imported: null,
    at: '2026-11-24T08:00:00.000Z',
    zone: 'Asia/Shanghai',
    source: 'manual',
    ...rest,
  });
}
