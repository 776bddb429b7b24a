import { describe, expect, it } from 'vitest';
import type { OfferedMethod } from '../page/reading';
import { guideFor, guideOf } from './guide-for';

const method = (id: OfferedMethod['id'], chosen: boolean | null = false): OfferedMethod => ({
  id,
  chosen,
  item: 1,
  label: id,
});

describe('guideFor', () => {
  it('takes the guide of the chosen method', () => {
    const methods = [method('alipay'), method('unionpay', true)];
    expect(guideFor({ kind: 'checkout', methods })).toEqual({ id: 'unionpay', step: null });
  });

  it('takes the first offered method with a guide where the chosen one has none', () => {
    const methods = [method('cod', true), method('alipay'), method('card')];
    expect(guideFor({ kind: 'payment', methods })?.id).toBe('alipay');
  });

  it('leads from the cart, or from a confirmation page without methods, to the payment', () => {
    expect(guideFor({ kind: 'cart', methods: [] })).toEqual({ id: 'order', step: null });
    expect(guideFor({ kind: 'checkout', methods: [] })).toEqual({ id: 'order', step: 'check' });
  });

  it('says none where there is nothing left to choose, or nothing known', () => {
    expect(guideFor({ kind: 'result', methods: [method('alipay', true)] })).toBeNull();
    expect(guideFor({ kind: 'none', methods: [] })).toBeNull();
    expect(guideFor({ kind: 'payment', methods: [method('cod', true)] })).toBeNull();
  });
});

describe('guideOf', () => {
  it('serves brands as cards and loans as loans', () => {
    expect(guideOf('visa')).toBe('card');
    expect(guideOf('klarna')).toBe('installments');
    expect(guideOf('unionpay')).toBe('unionpay');
    expect(guideOf('cod')).toBeNull();
  });
});
