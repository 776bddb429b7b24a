// @vitest-environment happy-dom
import { cleanup, render, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import { catalogueOf } from '../../lib/i18n/catalogues';
import { createTranslator } from '../../lib/i18n/translator';
import type { Advice } from '../../lib/knowledge/advice';
import { SayProvider } from '../ui/say';
import { SafeguardsSection } from './safeguards-section';

afterEach(cleanup);

const advice = (id: string, reason: string, fact = true): Advice => ({
  id,
  kind: 'safeguard',
  severity: 'info',
  reason,
  facts: fact ? [id] : [],
  numbers: { badge: { type: 'word', key: 'guidance.mark.free-return' } },
  sources: [],
  unsure: false,
  anchor: null,
});

function show(...safeguards: Advice[]): string {
  const t = createTranslator('en', catalogueOf('en'), catalogueOf('en'));
  const say = {
    t,
    locale: 'en' as const,
    words: { 'core.name': 'Buyer Protection', 'rule.name': 'Who pays to send it back' },
    otherWords: null,
    pageLanguage: null,
    glossary: [],
    today: '2026-11-24',
  };
  render(
    <SayProvider value={say}>
      <SafeguardsSection safeguards={safeguards} open onToggle={() => undefined} />
    </SayProvider>,
  );
  return screen.getAllByRole('button')[0]?.textContent ?? '';
}

describe('SafeguardsSection', () => {
  it('counts only what protects, and puts the rest apart', () => {
    expect(show(advice('core', 'safeguard-here'), advice('rule', 'safeguard-note'))).toContain('1 safeguard');
    const names = screen.getAllByRole('button').map((one) => one.textContent);
    expect(names.findIndex((name) => name?.startsWith('Buyer'))).toBeGreaterThan(0);
    expect(screen.getByText('Good to know').compareDocumentPosition(screen.getByText(/^Who pays/))).toBe(
      Node.DOCUMENT_POSITION_FOLLOWING,
    );
  });

  it('names a badge without terms, and counts no protection', () => {
    expect(show(advice('mark', 'safeguard-mark-own', false))).toContain('none confirmed');
    expect(screen.getByText(/A badge on this page: returns/)).toBeTruthy();
  });
});
