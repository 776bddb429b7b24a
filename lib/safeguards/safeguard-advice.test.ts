import { describe, expect, it } from 'vitest';
import type { Facts, SafeguardFact } from '../knowledge/facts';
import type { MethodId } from '../page/method-ids';
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
  methods: null,
  windows: [{ key: 'protection', days: 90, startsAt: 'shipped' }],
  ...over,
});

const facts = {
  safeguards: [
    fact({ id: 'core' }),
    fact({ id: 'free', mark: 'free-return', shops: null, conflict: true }),
    fact({ id: 'paypal', shops: null, methods: ['paypal'] }),
  ],
} as unknown as Facts;

const say = (host: string | null, marks: readonly string[] = [], methods: readonly MethodId[] = []) =>
  safeguardAdvice({
    facts,
    host,
    methods,
    marks: marks.map((mark) => ({ mark, item: 1 })),
    today: '2026-11-24',
  });

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

  it('needs its method where it is a method that protects', () => {
    expect(say('shop.example', [], ['card'])).toEqual([]);
    expect(say('shop.example', [], ['paypal']).map(({ id }) => id)).toEqual(['safeguard.paypal']);
  });

  it('tells what protects nothing apart, and last', () => {
    const rule = fact({ id: 'rule', protects: false });
    const said = safeguardAdvice({
      facts: { safeguards: [rule, fact({ id: 'core' })] } as unknown as Facts,
      host: 'aliexpress.com',
      methods: [],
      marks: [],
      today: '2026-11-24',
    });
    expect(said.map(({ reason }) => reason)).toEqual(['safeguard-here', 'safeguard-note']);
  });

  it('names a badge no fact explains, and claims none of its terms', () => {
    const badges = (host: string | null, ...marks: string[]) =>
      say(host, marks).flatMap(({ reason, numbers, facts: cited }) =>
        cited.length ? [] : [reason, numbers],
      );
    const badge = { badge: { type: 'word', key: 'guidance.mark.buyer-protection' } };
    expect(badges('aliexpress.com', 'buyer-protection', 'free-return')).toEqual([
      'safeguard-mark-unconfirmed',
      badge,
    ]);
    expect(badges('shop.example', 'buyer-protection')).toEqual(['safeguard-mark-own', badge]);
    expect(badges(null, 'buyer-protection', 'buyer-protection')).toHaveLength(2);
    expect(badges('shop.example', 'choice')).toEqual([]);
  });

  it('says days, never an end date', () => {
    expect(say('aliexpress.com')[0]?.numbers).toEqual({ protection: { type: 'count', count: 90 } });
  });
});
