import { describe, expect, it } from 'vitest';
import { factsOf, limitEntry, limitFact, methodFact } from './fixtures';
import { factById, factsFor, isStale, methodFactFor } from './lookup';

const euro = { currency: 'EUR', minor: 3000 };

describe('factsFor', () => {
  const all = factsOf({
    limits: [
      limitFact({ id: 'china' }),
      limitFact({ id: 'union', markets: ['EU'] }),
      limitFact({ id: 'world', markets: ['ALL'] }),
      limitFact({
        id: 'pair',
        markets: ['FR', 'GB'],
        limits: [limitEntry({ key: 'fr', amount: euro, markets: ['FR'] }), limitEntry({ key: 'both' })],
      }),
    ],
  });
  const ids = (market: string) => factsFor(market, all).limits.map((fact) => fact.id);

  it('gives a market its own records and those of all', () => {
    expect(ids('CN')).toEqual(['china', 'world']);
    expect(factsFor('CN', all).market).toBe('CN');
  });

  it('gives the union to its members alone', () => {
    expect(ids('FR')).toEqual(['union', 'world', 'pair']);
    expect(ids('GB')).toEqual(['world', 'pair']);
    expect(ids('EU')).toEqual(['union', 'world']);
  });

  it('gives a market nobody names what holds everywhere', () => {
    expect(ids('AQ')).toEqual(['world']);
    expect(ids('ALL')).toEqual(['world']);
  });

  it('leaves out limits of other markets', () => {
    const keys = (market: string) =>
      factsFor(market, all)
        .limits.at(-1)
        ?.limits.map((entry) => entry.key);
    expect(keys('FR')).toEqual(['fr', 'both']);
    expect(keys('GB')).toEqual(['both']);
  });

  it('lets terms cite only what is there', () => {
    const glossary = [{ id: 'limit', spellings: ['limit'], facts: ['china', 'union'] }];
    expect(factsFor('FR', { ...all, glossary }).glossary[0]?.facts).toEqual(['union']);
  });
});

describe('factById', () => {
  const facts = factsOf({ methods: [methodFact()], limits: [limitFact()] });

  it('finds a record of any kind', () => {
    expect(factById(facts, 'a-limit')?.id).toBe('a-limit');
    expect(factById(facts, 'a-wallet')?.id).toBe('a-wallet');
  });

  it('is null for another', () => {
    expect(factById(facts, 'none')).toBeNull();
  });
});

describe('methodFactFor', () => {
  const facts = factsOf({
    methods: [
      methodFact({ id: 'card-generic', method: 'card' }),
      methodFact({ id: 'mir-ru', method: 'mir' }),
      methodFact({ id: 'bizum', method: 'other', names: { es: 'Bizum' } }),
      methodFact({ id: 'toss', method: 'other', names: { ko: '토스페이', en: 'Toss Pay' } }),
    ],
  });

  it('takes a card brand without its own record for a card', () => {
    expect(methodFactFor(facts, 'visa', 'Visa')?.id).toBe('card-generic');
    expect(methodFactFor(facts, 'mir', null)?.id).toBe('mir-ru');
    expect(methodFactFor(facts, 'klarna', 'Klarna')).toBeNull();
  });

  it('takes a balance of one shop only where the page names it', () => {
    const bonus = methodFact({ id: 'bonus', method: 'giftcard', family: 'balance', names: { en: 'Bonus' } });
    const shop = factsOf({ methods: [bonus] });
    expect(methodFactFor(shop, 'giftcard', 'Gift card')).toBeNull();
    expect(methodFactFor(shop, 'giftcard', 'bonus')?.id).toBe('bonus');
    expect(methodFactFor(shop, 'giftcard', null)?.id).toBe('bonus');
  });

  it('tells what other markets know of a method, without their limits and fees', () => {
    const [pix, alipay] = [
      methodFact({ id: 'pix-br', method: 'pix', markets: ['BR'], limits: [limitEntry({})] }),
      methodFact({ markets: ['CN'] }),
    ];
    const here = factsFor('CN', factsOf({ methods: [alipay, pix, { ...pix, id: 'pix-other' }] }));
    expect(here.abroad?.map(({ id }) => id)).toEqual(['pix-br']);
    expect(methodFactFor(here, 'pix', 'Pix')).toMatchObject({ id: 'pix-br', limits: [], fees: [] });
    expect(here.methods.map(({ method }) => method)).toEqual(['alipay']);
  });

  it("takes no bank transfer for another market's, but by its name", () => {
    const account = methodFact({ id: 'account-kr', method: 'banktransfer', names: { ko: '가상계좌' } });
    const here = factsFor('CN', factsOf({ methods: [{ ...account, markets: ['KR'] }] }));
    expect(methodFactFor(here, 'banktransfer', 'Direct bank transfer')).toBeNull();
    expect(methodFactFor(here, 'banktransfer', null)).toBeNull();
    expect(methodFactFor(here, 'banktransfer', '가상계좌')?.id).toBe('account-kr');
  });

  it('knows by its name what other markets know under an id that many things share', () => {
    const [bizum, toss] = [
      methodFact({ id: 'bizum-es', method: 'other', markets: ['ES'], names: { es: 'Bizum' } }),
      methodFact({ id: 'toss-kr', method: 'other', markets: ['KR'], names: { ko: '토스페이' } }),
    ];
    const here = factsFor('CN', factsOf({ methods: [bizum, toss] }));
    expect(methodFactFor(here, 'other', '토스페이')?.id).toBe('toss-kr');
    expect(methodFactFor(here, 'other', 'Bizum')?.id).toBe('bizum-es');
    expect(methodFactFor(here, 'other', 'Some Pay')).toBeNull();
    expect(methodFactFor(here, 'other', null)).toBeNull();
  });

  it('knows an unnumbered method only by the name on the page', () => {
    expect(methodFactFor(facts, 'other', ' toss pay ')?.id).toBe('toss');
    expect(methodFactFor(facts, 'other', 'Some Pay')).toBeNull();
    expect(methodFactFor(facts, 'other', null)).toBeNull();
  });
});

describe('isStale', () => {
  it('turns on the day itself', () => {
    expect(isStale({ staleAfter: '2026-12-31' }, '2026-12-30')).toBe(false);
    expect(isStale({ staleAfter: '2026-12-31' }, '2026-12-31T08:00:00Z')).toBe(true);
  });

  it('is never true of what bears no date', () => {
    expect(isStale({ staleAfter: null }, '2999-01-01')).toBe(false);
  });
});
