import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DEFAULT_SETTINGS } from './defaults';
import { mergeChange } from './merge';
import type { OwnLimit, Settings } from './settings';

const limit = (id: string, minor = 100): OwnLimit => ({
  id,
  method: null,
  category: null,
  period: 'month',
  amount: { currency: 'CNY', minor },
  remindAtPercent: 90,
  who: 'own',
});
const base: Settings = { ...DEFAULT_SETTINGS, ownLimits: [limit('a'), limit('b')], categories: ['food'] };

describe('mergeChange', () => {
  it('keeps what another window added meanwhile', () => {
    const newest = { ...base, ownLimits: [...base.ownLimits, limit('c')], chip: 'off' as const };
    const merged = mergeChange(base, { ownLimits: [limit('a'), limit('b'), limit('d')] }, newest);
    expect(merged.ownLimits.map(({ id }) => id)).toEqual(['a', 'b', 'c', 'd']);
    expect(merged.chip).toBe('off');
  });

  it('takes out what was taken out here, and nothing taken out there comes back', () => {
    const newest = { ...base, ownLimits: [limit('a')] };
    expect(mergeChange(base, { ownLimits: [limit('b')] }, newest).ownLimits).toEqual([]);
  });

  it('changes one limit without undoing the change of another', () => {
    const newest = { ...base, ownLimits: [limit('a'), limit('b', 700)] };
    const merged = mergeChange(base, { ownLimits: [limit('a', 500), limit('b')] }, newest);
    expect(merged.ownLimits).toEqual([limit('a', 500), limit('b', 700)]);
  });

  it('leaves alone what the screen sent along unchanged', () => {
    const newest = { ...base, market: 'DE', categories: ['food', 'books'] };
    const merged = mergeChange(base, { ...base, language: 'en' }, newest);
    expect(merged).toEqual({ ...newest, language: 'en' });
  });

  it('is the plain change where nobody else wrote', () => {
    const names = fc.uniqueArray(fc.string({ minLength: 1, maxLength: 3 }));
    fc.assert(
      fc.property(names, names, (before, after) => {
        const shown = { ...base, categories: before };
        expect([...mergeChange(shown, { categories: after }, shown).categories].sort()).toEqual(
          [...after].sort(),
        );
      }),
    );
  });
});
