// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, expect, it, vi } from 'vitest';
import { catalogueOf } from '../../lib/i18n/catalogues';
import { createTranslator } from '../../lib/i18n/translator';
import { loadFacts, loadWords } from '../../scripts/load-knowledge';
import { mockClient } from '../../tests/ui/preview/mock-client';
import { MODELS } from '../../tests/ui/preview/mock-models';
import { type Say, SayProvider } from '../ui/say';
import { scamsOf } from './good-to-know';
import { HowToSection } from './how-to-section';
import { howTosOf } from './page-guides';
import type { PopupModel } from './popup-model';

const facts = loadFacts('CN');
const say: Say = {
  t: createTranslator('en', catalogueOf('en'), catalogueOf('en')),
  locale: 'en',
  words: loadWords('en'),
  otherWords: null,
  pageLanguage: null,
  glossary: [],
  today: '2026-11-24',
};

function show(guides: PopupModel['guides'], market = facts) {
  const model = MODELS.aliexpress?.('en');
  if (!model) throw new Error('no model');
  const startGuide = vi.fn();
  render(
    <SayProvider value={say}>
      <HowToSection
        model={{ howTos: howTosOf(market, guides), scams: scamsOf(market) }}
        open
        onToggle={() => undefined}
        actions={{ ...mockClient(model), startGuide }}
      />
    </SayProvider>,
  );
  return startGuide;
}

const rows = () => screen.getAllByRole('heading', { level: 3 }).map((one) => one.textContent);

afterEach(cleanup);

it('begins with what comes first, and reads as text where no page shows it', () => {
  show([]);
  expect(rows()[0]).toContain('sign in');
  fireEvent.click(screen.getByRole('button', { name: /^From the cart/ }));
  expect(screen.getByText(/tick the items you want/)).toBeTruthy();
  expect(screen.queryByRole('button', { name: 'Show me on the page' })).toBeNull();
});

it('puts first what this page can show, and begins there', () => {
  const startGuide = show([{ id: 'order', step: 'check' }]);
  expect(rows()[0]).toContain('From the cart');
  fireEvent.click(screen.getByRole('button', { name: /^From the cart/ }));
  fireEvent.click(screen.getByRole('button', { name: 'Show me on the page' }));
  expect(startGuide).toHaveBeenCalledWith('order', 'check');
});

it('warns of the tricks that are known, each with its sources', () => {
  show([], loadFacts('NO'));
  expect(rows()).toHaveLength(1);
  fireEvent.click(screen.getByRole('button', { name: /^Tricks/ }));
  expect(screen.getByText('A seller asks for money elsewhere')).toBeTruthy();
  expect(screen.getAllByText(/source/).length).toBeGreaterThan(3);
  // A rule of Payguide's own stands on no page.
  expect(screen.getByText(/own rule/)).toBeTruthy();
  expect(screen.queryByText(/what the page says/)).toBeNull();
});
