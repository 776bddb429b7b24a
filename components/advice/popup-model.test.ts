import { describe, expect, it } from 'vitest';
import type { Advice } from '../../lib/knowledge/advice';
import { MODELS } from '../../tests/ui/preview/mock-models';
import { amountOf, furtherAdvice, hasOrder, noticesOf, safeguardsOf } from './popup-model';

function advice(id: string, severity: Advice['severity'], kind: Advice['kind'] = 'method'): Advice {
  return { id, kind, severity, reason: id, facts: [], numbers: {}, sources: [], unsure: false, anchor: null };
}
const ids = (list: readonly Advice[]) => list.map(({ id }) => id);

describe('noticesOf', () => {
  it('gives at most three, worst first, in the order given among equals', () => {
    const list = [advice('a', 'care'), advice('b', 'stop'), advice('c', 'care'), advice('d', 'stop')];
    expect(ids(noticesOf(list))).toEqual(['b', 'd', 'a']);
  });

  it('is silent about mere information, but never about a failure', () => {
    const list = [advice('a', 'info'), advice('b', 'info', 'safeguard'), advice('c', 'info', 'failure')];
    expect(ids(noticesOf(list))).toEqual(['c']);
  });

  it('adds one word about a limit where there is room and none yet', () => {
    const info = [advice('x', 'info', 'limit'), advice('y', 'info', 'limit')];
    expect(ids(noticesOf([...info, advice('a', 'care')]))).toEqual(['a', 'x']);
    expect(ids(noticesOf([...info, advice('a', 'care', 'limit')]))).toEqual(['a']);
    const full = ['a', 'b', 'c'].map((id) => advice(id, 'care'));
    expect(ids(noticesOf([...info, ...full]))).toEqual(['a', 'b', 'c']);
  });

  it('leaves the rest to the section it is about', () => {
    const list = [
      advice('x', 'info', 'limit'),
      advice('y', 'info', 'limit'),
      advice('z', 'info', 'safeguard'),
    ];
    expect(ids(furtherAdvice(list, 'limit'))).toEqual(['y']);
    expect(ids(safeguardsOf(list))).toEqual(['z']);
  });
});

describe('a model', () => {
  it('has an order when a page was read or an amount was given by hand', () => {
    const none = MODELS['no-checkout']?.('en');
    const full = MODELS.aliexpress?.('en');
    if (!none || !full) throw new Error('no models');
    expect([hasOrder(none), hasOrder(full)]).toEqual([false, true]);
    const money = { currency: 'CNY', minor: 1 };
    const edited = { ...none, total: { state: 'edited', money, read: null } } as const;
    expect(hasOrder(edited)).toBe(true);
    expect([amountOf(none.total), amountOf(edited.total)]).toEqual([null, money]);
  });
});
