import { describe, expect, it } from 'vitest';
import type { OfferedMethod } from '../page/reading';
import { guideFor, guideOf, pointsAt } from './guide-for';
import { guideById } from './guides';

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

describe('pointsAt', () => {
  const bizum = guideById('bizum');
  const row = (label: string) => [{ ...method('other'), label }];

  it('takes no other row for one that only shares its id', () => {
    expect(bizum && pointsAt(bizum, 'method:other', row('Bizum'))).toBe(true);
    expect(bizum && pointsAt(bizum, 'method:other', row('MB WAY'))).toBe(false);
    expect(bizum && pointsAt(bizum, 'method:other', [])).toBe(false);
  });

  it('leaves every other place, and every guide with an id of its own, as it is', () => {
    const alipay = guideById('alipay');
    expect(bizum && pointsAt(bizum, 'total', [])).toBe(true);
    expect(alipay && pointsAt(alipay, 'method:alipay', [])).toBe(true);
  });
});

describe('guideOf', () => {
  it('serves brands as cards and loans as loans', () => {
    expect(guideOf(method('visa'))).toBe('card');
    expect(guideOf(method('klarna'))).toBe('installments');
    expect(guideOf(method('unionpay'))).toBe('unionpay');
    expect(guideOf(method('bancontact'))).toBe('bancontact');
    expect(guideOf(method('cod'))).toBeNull();
  });

  it("knows by the page's own name what shares its id with others", () => {
    const called = (id: OfferedMethod['id'], label: string) => guideOf({ id, label });
    expect(called('other', 'Bizum')).toBe('bizum');
    expect(called('other', 'Pago con Bizum: rápido')).toBe('bizum');
    expect(called('other', '토스페이')).toBe('tosspay');
    expect(called('other', 'Toss Pay')).toBe('tosspay');
    expect(called('banktransfer', '가상계좌 입금')).toBe('virtual-account');
    expect(called('banktransfer', 'Virtual Account')).toBe('virtual-account');
    for (const label of ['', '무통장입금', 'Bizumba', 'Tossed']) {
      expect(called('other', label), label).toBeNull();
      expect(called('banktransfer', label), label).toBeNull();
    }
    expect(called('card', 'Bizum')).toBe('card');
  });
});
