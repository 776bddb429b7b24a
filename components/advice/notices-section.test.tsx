// @vitest-environment happy-dom
import { cleanup, render, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import { catalogueOf } from '../../lib/i18n/catalogues';
import { createTranslator } from '../../lib/i18n/translator';
import type { Advice } from '../../lib/knowledge/advice';
import { SayProvider } from '../ui/say';
import { FurtherAdvice } from './notices-section';

afterEach(cleanup);

function show(part: Partial<Advice>) {
  const t = createTranslator('en', catalogueOf('en'), catalogueOf('en'));
  const advice: Advice = {
    id: 'installments.offer',
    kind: 'installment',
    severity: 'info',
    reason: 'installments-free',
    facts: [],
    numbers: {
      count: { type: 'count', count: 4 },
      each: { type: 'money', money: { currency: 'USD', minor: 2162 } },
    },
    sources: [],
    unsure: false,
    anchor: null,
    ...part,
  };
  const say = { t, words: {}, otherWords: null, pageLanguage: null, glossary: [], today: '2026-11-25' };
  render(
    <SayProvider value={{ ...say, locale: 'en' }}>
      <FurtherAdvice advice={[advice]} />
    </SayProvider>,
  );
  return screen.getByRole('heading').textContent?.replace(/\s+/g, ' ') ?? '';
}

describe('the sign of a notice', () => {
  it('doubts nothing that is certain', () => {
    expect(show({})).not.toContain('?');
    expect(screen.getByText('Note').className).toContain('pg-hidden');
  });

  it('says what it doubts, to everybody', () => {
    expect(show({ unsure: true })).toContain('?');
    expect(screen.getByText('not certain').className).not.toContain('pg-hidden');
  });

  it('keeps a warning a warning, however sure its facts', () => {
    expect(show({ severity: 'stop', unsure: true })).toContain('✕');
    expect(screen.getByText('Stop').className).toContain('pg-hidden');
  });
});
