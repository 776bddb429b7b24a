import { describe, expect, it } from 'vitest';
import type { Facts, SafeguardFact } from '../knowledge/facts';
import { safeguardAdvice } from './safeguard-advice';

const fact = (over: Partial<SafeguardFact> & { readonly id: string }): SafeguardFact => ({
  markets: ['ALL'],
  asOf: null,
  checked: null,
  staleAfter: null,
  confidence: 'found',
  conflict: false,
  sources: [],
  mark: null,
  names: {},
  shops: ['aliexpress.com'],
  windows: [{ key: 'protection', days: 90, startsAt: 'shipped' }],
  ...over,
});

const facts = {
  safeguards: [fact({ id: 'core' }), fact({ id: 'free', mark: 'free-return', shops: null, conflict: true })],
} as unknown as Facts;

const say = (host: string | null, marks: readonly string[] = []) =>
  safeguardAdvice({ facts, host, marks: marks.map((mark) => ({ mark, item: 1 })), today: '2026-11-24' });

describe('safeguardAdvice', () => {
  it('holds on its shop and its subdomains alone', () => {
    expect(say('www.aliexpress.com').map(({ id }) => id)).toEqual(['safeguard.core']);
    expect(say('notaliexpress.com')).toEqual([]);
    expect(say(null)).toEqual([]);
  });

  it('needs the mark where it speaks of one, and puts it first', () => {
    const said = say('aliexpress.com', ['free-return']);
    expect(said.map(({ id, reason }) => [id, reason])).toEqual([
      ['safeguard.free', 'safeguard-marked'],
      ['safeguard.core', 'safeguard-here'],
    ]);
    expect(said[0]?.unsure).toBe(true);
  });

  it('says days, never an end date', () => {
    expect(say('aliexpress.com')[0]?.numbers).toEqual({ protection: { type: 'count', count: 90 } });
  });
});
