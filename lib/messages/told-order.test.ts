import { describe, expect, it } from 'vitest';
import type { Money } from '../money/money';
import type { PageKind, Reading } from '../page/reading';
import { parseMessage } from './schemas';
import { withNavigation, withoutAccess, withReading } from './tab-state';
import { EMPTY_TAB, type TabState } from './table';
import { withTold } from './told-order';

const reading = (kind: PageKind, minor: number | null = 100, currency = 'CNY'): Reading => ({
  kind,
  confidence: 1,
  evidence: [],
  paymentFields: false,
  total:
    minor === null
      ? { ok: false, reason: 'not-shown' }
      : { ok: true, money: { currency, minor } satisfies Money, item: 1, currencyFrom: 'text' },
  methods: [],
  offers: [],
  failure: null,
  marks: [],
  rates: [],
  anchors: {},
  secondsLeft: null,
  language: 'en',
  truncated: null,
});

const SHOP = 'https://www.a.example/pay';
const visit = (state: TabState, page: Reading, url: string | null): TabState =>
  withReading(withNavigation(state, url), page, url);
const toldAt = (kind: PageKind, minor: number | null = 100): TabState =>
  withTold(withReading(EMPTY_TAB, reading(kind, minor), SHOP), { imported: true, category: 'Gifts' });

describe('what is said of an order', () => {
  it('is put together answer by answer, and gone when taken back', () => {
    const one = withTold(EMPTY_TAB, { imported: true });
    expect(one.told).toMatchObject({ imported: true, category: null });
    const both = withTold(one, { category: 'Gifts' });
    expect(both.told).toMatchObject({ imported: true, category: 'Gifts' });
    expect(withTold(withTold(both, { imported: null }), { category: null }).told).toBeNull();
  });

  it('holds while the same order is read again, changes its total, and is paid', () => {
    const again = withReading(toldAt('checkout'), reading('checkout', 90), SHOP);
    const cashier = visit(again, reading('payment', 90), 'https://pay.a.example/x');
    const elsewhere = visit(cashier, reading('none'), 'https://bank.example/3ds');
    const paid = visit(elsewhere, reading('result', null), 'https://www.a.example/done');
    expect(paid.told).toMatchObject({ imported: true, category: 'Gifts' });
  });

  it("follows to another site's cashier by its amount alone", () => {
    const there = (minor: number | null, currency = 'CNY') =>
      visit(toldAt('checkout'), reading('payment', minor, currency), 'https://cashier.example/').told;
    expect(there(100)).not.toBeNull();
    expect([there(101), there(null), there(100, 'USD')]).toEqual([null, null, null]);
    expect(visit(toldAt('checkout', null), reading('payment', null), 'https://b.example/').told).toBeNull();
  });

  it('is not held for the next order of the shop', () => {
    const paid = visit(toldAt('checkout'), reading('result'), SHOP);
    expect(visit(paid, reading('checkout'), SHOP).told).toBeNull();
    expect(visit(toldAt('checkout'), reading('cart'), SHOP).told).toBeNull();
    expect(visit(toldAt('cart'), reading('checkout'), SHOP).told).not.toBeNull();
  });

  it('goes with the access to where it was said', () => {
    expect(withoutAccess(toldAt('checkout'), new Set([SHOP])).told).toBeNull();
    expect(withoutAccess(toldAt('checkout'), new Set(['https://b.example/'])).told).not.toBeNull();
  });
});

describe('the message that says it', () => {
  const parses = (told: unknown) => parseMessage({ name: 'tell-order', request: { tabId: 1, told } }).ok;

  it('takes one answer or both', () => {
    expect(
      [{ imported: false }, { category: 'Gifts' }, { imported: null, category: null }].map(parses),
    ).toEqual([true, true, true]);
  });

  it.each([
    [{ imported: 'yes' }],
    [{ imported: 1 }],
    [{ category: '' }],
    [{ category: ' Gifts' }],
    [{ category: 'a\u202eb' }],
    [{ category: 'x'.repeat(41) }],
    [{ amount: 1 }],
    [null],
    [[]],
  ])('refuses %j', (told) => {
    expect(parses(told)).toBe(false);
  });
});
