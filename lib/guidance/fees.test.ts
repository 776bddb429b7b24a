import { describe, expect, it } from 'vitest';
import { DEFAULT_SETTINGS } from '../settings/defaults';
import { feeFor } from './fees';
import { FACTS, FOREIGN_CARD_FEE, methodFact } from './fixtures';

const cny = (minor: number) => ({ currency: 'CNY', minor });
const alipay = methodFact({ id: 'alipay-cn', method: 'alipay', fees: [FOREIGN_CARD_FEE] });
const card = methodFact({ id: 'card-generic', method: 'card', family: 'card' });
const foreign = { ...DEFAULT_SETTINGS, cardForeign: true };

describe('feeFor', () => {
  it('takes a fee on the whole once the threshold is passed', () => {
    expect(feeFor(alipay, cny(20_100), foreign, FACTS)).toMatchObject({ kind: 'certain', fee: cny(603) });
  });

  it('takes none up to the threshold', () => {
    expect(feeFor(alipay, cny(20_000), foreign, FACTS)).toMatchObject({ kind: 'none', fee: cny(0) });
  });

  it('takes a fee on the excess from what lies above', () => {
    const excess = { ...alipay, fees: [{ ...FOREIGN_CARD_FEE, base: 'excess' as const }] };
    expect(feeFor(excess, cny(30_000), foreign, FACTS).fee).toEqual(cny(300));
  });

  it('says "if" where the shopper has not said whose card it is, and none where it is a card of the market', () => {
    expect(feeFor(alipay, cny(20_100), DEFAULT_SETTINGS, FACTS).kind).toBe('if-foreign');
    expect(feeFor(alipay, cny(20_100), { ...DEFAULT_SETTINGS, cardForeign: false }, FACTS).kind).toBe('none');
  });

  it('converts no threshold', () => {
    const answer = feeFor(alipay, { currency: 'USD', minor: 20_100 }, foreign, FACTS);
    expect(answer).toMatchObject({ kind: 'unknown', fee: null });
  });

  it("uses the bank's own fee for another currency, and knows nothing without it", () => {
    const told = { ...DEFAULT_SETTINGS, cardCurrency: 'USD', bankFeePpm: 15_000 };
    expect(feeFor(card, cny(10_000), told, FACTS)).toMatchObject({ kind: 'bank', fee: cny(150) });
    expect(feeFor(card, cny(10_000), DEFAULT_SETTINGS, FACTS).kind).toBe('unknown');
    expect(feeFor(card, cny(10_000), { ...told, cardCurrency: 'CNY' }, FACTS).kind).toBe('unknown');
  });

  it("adds the bank's own fee where a foreign card stands behind a wallet, or says it is missing", () => {
    const told = { ...foreign, cardCurrency: 'USD', bankFeePpm: 15_000 };
    expect(feeFor(alipay, cny(96_600), told, FACTS)).toMatchObject({ fee: cny(4347), atLeast: false });
    expect(feeFor(alipay, cny(10_000), told, FACTS)).toMatchObject({ kind: 'bank', fee: cny(150) });
    expect(feeFor(alipay, cny(96_600), foreign, FACTS)).toMatchObject({ fee: cny(2898), atLeast: true });
    const yuan = { ...foreign, cardCurrency: 'CNY' };
    expect(feeFor(alipay, cny(96_600), yuan, FACTS)).toMatchObject({ fee: cny(2898), atLeast: false });
    expect(feeFor(alipay, cny(96_600), DEFAULT_SETTINGS, FACTS)).toMatchObject({
      kind: 'if-foreign',
      fee: cny(2898),
      atLeast: true,
    });
  });

  it('names the record the fee stands in', () => {
    const elsewhere = { ...alipay, fees: [{ ...FOREIGN_CARD_FEE, fact: 'card-generic' }] };
    expect(feeFor(elsewhere, cny(20_100), foreign, FACTS).sources).toEqual(card.sources);
    const lost = { ...alipay, fees: [{ ...FOREIGN_CARD_FEE, fact: 'gone' }] };
    expect(feeFor(lost, cny(20_100), foreign, FACTS).sources).toEqual(alipay.sources);
  });
});
