import { describe, expect, it } from 'vitest';
import { DEFAULT_SETTINGS } from '../settings/defaults';
import { guidanceView, verdict } from './fixtures';
import { guidanceAdvice } from './guidance-advice';
import { rankMethods } from './rank-methods';

const say = (over: Parameters<typeof guidanceView>[0]) => guidanceAdvice(rankMethods(guidanceView(over)));

describe('guidanceAdvice', () => {
  it('says that the chosen method would be stopped and which other fits', () => {
    const [one] = say({ limits: [verdict(), verdict({ methods: ['visa'], state: 'ok' })] });
    expect(one).toMatchObject({ id: 'method.alipay.method-other-fits', severity: 'stop' });
    expect(one?.numbers.other).toEqual({ type: 'word', key: 'common.method.visa' });
  });

  it('names no other way whose limits nobody knows', () => {
    expect(say({ limits: [verdict()] })).toEqual([]);
  });

  it('says a known fee of the chosen method', () => {
    const settings = { ...DEFAULT_SETTINGS, cardForeign: true, cardCurrency: 'USD' };
    const [one] = say({ settings: { ...settings, bankFeePpm: 15_000 } });
    expect(one).toMatchObject({ id: 'method.alipay.method-fee', severity: 'care' });
    expect(say({ settings })[0]?.reason).toBe('method-fee-at-least');
  });

  it('is silent where the chosen one fits, or none is chosen', () => {
    expect(say({})).toEqual([]);
    expect(say({ offered: [{ id: 'alipay', chosen: null, label: null }], limits: [verdict()] })).toEqual([]);
  });
});
