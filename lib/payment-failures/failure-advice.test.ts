import { describe, expect, it } from 'vitest';
import { loadFacts, loadWords } from '../../scripts/load-knowledge';
import { LOCALES } from '../i18n/locales';
import { failureAdvice } from './failure-advice';

const facts = loadFacts('CN');
const say = (code: string | null, host: string | null = 'www.aliexpress.com', today = '2026-11-24') =>
  failureAdvice({ failure: { code, text: 'Payment failed', item: 1 }, host, facts, today })[0];

describe('failureAdvice', () => {
  it('is silent where nothing failed', () => {
    expect(failureAdvice({ failure: null, host: null, facts, today: '2026-11-24' })).toEqual([]);
  });

  it('explains a code of the shop it is on, on each of its sites', () => {
    const known = say('CSC_7200021');
    expect(known).toMatchObject({ id: 'failure.csc-7200021', reason: 'failure-known', unsure: false });
    expect(known?.numbers.next).toEqual({ type: 'word', key: 'csc-7200021.do' });
    expect(say('CSC_7200021', 'www.aliexpress.us')?.reason).toBe('failure-known');
    expect(say('csc_7200021')?.reason).toBe('failure-known');
  });

  it('takes no code for another shop, and knows none by guessing', () => {
    for (const host of ['shop.example', 'aliexpress.com.pay.example', null]) {
      expect(say('CSC_7200021', host)?.reason).toBe('failure-code-unknown');
    }
    expect(say('CSC_9999999')?.reason).toBe('failure-code-unknown');
  });

  it.each([
    ['insufficient_funds', 'decline-insufficient-funds', false],
    ['card_declined', 'decline-card-declined', false],
    ['generic_decline', 'decline-generic-decline', false],
    ['do_not_honor', 'decline-do-not-honor', false],
    ['expired_card', 'decline-expired-card', false],
    ['incorrect_cvc', 'decline-incorrect-cvc', false],
    ['authentication_required', 'decline-authentication-required', false],
    ['processing_error', 'decline-processing-error', false],
    ['05', 'response-05', true],
    ['14', 'response-14', true],
    ['51', 'response-51', true],
    ['54', 'response-54', true],
    ['61', 'response-61', true],
    ['65', 'response-65', true],
    ['91', 'response-91', true],
  ])('knows %s at any shop; a mere number may be its own, so it is never sure', (code, id, unsure) => {
    expect(say(code, 'shop.example')).toMatchObject({
      id: `failure.${id}`,
      reason: 'failure-known',
      unsure,
    });
  });

  it('says of an error without a code what holds of any', () => {
    expect(say(null)).toMatchObject({ reason: 'failure-told', facts: ['fail-pending-hold'], unsure: true });
    expect(say(null)?.numbers.code).toBeUndefined();
  });

  it('reads as unsure where sources differ, and once it is old', () => {
    expect(say('CSC_7200001')?.unsure).toBe(true);
    expect(say('CSC_7200021', 'www.aliexpress.com', '2031-01-01')?.unsure).toBe(true);
  });

  it.each(LOCALES)('has words for all it names in %s', (locale) => {
    const words = loadWords(locale);
    for (const { id } of facts.failures) {
      expect([words[`${id}.meaning`], words[`${id}.do`]].every(Boolean), id).toBe(true);
    }
  });

  it('has nothing to say where the market has no record at all', () => {
    const bare = { ...facts, failures: [] };
    const failure = { code: 'X_1', text: '', item: 1 };
    expect(failureAdvice({ failure, host: null, facts: bare, today: '2026-11-24' })).toEqual([]);
  });
});
