import { describe, expect, it } from 'vitest';
import type { FactBase } from './facts';
import { staleAfter } from './stale-after';

const fact: FactBase = {
  id: 'a',
  markets: ['CN'],
  asOf: null,
  checked: null,
  staleAfter: null,
  confidence: 'found',
  conflict: false,
  sources: [],
};

describe('staleAfter', () => {
  it('is a year after the last look for figures, two for what describes', () => {
    const seen = { ...fact, asOf: '2014', checked: '2026-11-24' };
    expect(staleAfter('limits', seen)).toBe('2027-11-24');
    expect(staleAfter('notes', seen)).toBe('2028-11-24');
  });

  it('counts days of protection as figures', () => {
    const seen = { ...fact, checked: '2026-11-24' };
    expect(staleAfter('safeguards', { ...seen, windows: [{}] })).toBe('2027-11-24');
    expect(staleAfter('safeguards', { ...seen, windows: [] })).toBe('2028-11-24');
  });

  it('starts from the last day a year or a month covers', () => {
    expect(staleAfter('limits', { ...fact, asOf: '2025' })).toBe('2026-12-31');
    expect(staleAfter('limits', { ...fact, asOf: '2023-02' })).toBe('2024-02-28');
    expect(staleAfter('plans', { ...fact, asOf: '2024-02-29' })).toBe('2025-02-28');
  });

  it('is never for what bears no date', () => {
    expect(staleAfter('methods', fact)).toBeNull();
  });

  it('ends with the rule itself, where that is sooner', () => {
    const until = (date: string): FactBase => ({
      ...fact,
      checked: '2026-11-24',
      figures: [{ key: 'until', who: 'law', type: 'date', date }],
    });
    expect(staleAfter('limits', until('2026-07-24'))).toBe('2026-07-24');
    expect(staleAfter('limits', until('2028-07-01'))).toBe('2027-11-24');
    expect(staleAfter('limits', { ...until('2026-07-24'), checked: null })).toBe('2026-07-24');
  });
});
