import { expect, it } from 'vitest';
import type { MethodAdvice } from '../../lib/guidance/types';
import { methodFactFor } from '../../lib/knowledge/lookup';
import type { MethodId } from '../../lib/page/method-ids';
import { loadFacts } from '../../scripts/load-knowledge';
import { aboutMethod, scamsOf } from './good-to-know';

function about(id: MethodId, market: string, host: string | null = null) {
  const facts = loadFacts(market);
  const advice = { id, fact: methodFactFor(facts, id, null) } as MethodAdvice;
  const { plans, notes } = aboutMethod(advice, facts, host);
  return { plans: plans.map((plan) => plan.id), notes: notes.map((note) => note.id) };
}

it('gives a lender without a record of its own the plans of its market', () => {
  expect(about('klarna', 'US').plans).toContain('klarna-fin');
  expect(about('afterpay', 'GB').plans).toEqual(['clearpay-gb']);
  expect(about('klarna', 'CN').plans).toEqual([]);
});

it('names the countries whose plans are known, where none is from here', () => {
  const plansIn = (id: MethodId, market: string) => {
    const facts = loadFacts(market);
    const fact = methodFactFor(facts, id, null);
    return aboutMethod({ id, fact } as MethodAdvice, facts, null).plansIn;
  };
  expect(plansIn('klarna', 'CN')).toContain('DE');
  expect(plansIn('afterpay', 'CN')).toEqual(['US', 'GB']);
  expect(plansIn('klarna', 'DE')).toEqual([]);
  expect(plansIn('boleto', 'CN')).toEqual([]);
});

it('leaves plans where a method has a record, and tells how its refunds travel', () => {
  expect(about('alipay', 'CN')).toEqual({ plans: [], notes: ['refund-alipay-cn'] });
  expect(about('card', 'FR', 'fr.aliexpress.com').notes).toEqual(['refund-times', '3ds-names', 'cb-fr']);
  expect(about('card', 'FR', 'shop.example').notes).toEqual(['3ds-names', 'cb-fr']);
});

it('knows the tricks of fraudsters apart from what is paid with', () => {
  expect(scamsOf(loadFacts('CN')).every(({ topic }) => topic === 'scam')).toBe(true);
});
