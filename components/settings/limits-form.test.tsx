// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { useState } from 'preact/hooks';
import { afterEach, describe, expect, it } from 'vitest';
import { catalogueOf } from '../../lib/i18n/catalogues';
import { createTranslator } from '../../lib/i18n/translator';
import { ownLimit } from '../../lib/limits/fixtures';
import { DEFAULT_SETTINGS } from '../../lib/settings/defaults';
import type { Settings } from '../../lib/settings/settings';
import { SayProvider } from '../ui/say';
import { LimitsForm } from './limits-form';
import { millionthsFromText } from './rate-input';

afterEach(cleanup);

let kept: Settings;

function Stage({ start }: { start: Settings }) {
  const [settings, setSettings] = useState(start);
  kept = settings;
  const t = createTranslator('en', catalogueOf('en'), catalogueOf('en'));
  const say = {
    t,
    locale: 'en',
    words: {},
    otherWords: null,
    pageLanguage: null,
    glossary: [],
    today: '2026-11-24',
  };
  return (
    <SayProvider value={say}>
      <LimitsForm
        settings={settings}
        today="2026-11-24"
        newId={() => 'new-limit'}
        onChange={(part) => setSettings({ ...settings, ...part })}
      />
    </SayProvider>
  );
}

const show = (given: Partial<Settings> = {}) => render(<Stage start={{ ...DEFAULT_SETTINGS, ...given }} />);
const click = (name: string) => fireEvent.click(screen.getByRole('button', { name }));
const type = (label: string, value: string) =>
  fireEvent.input(screen.getByLabelText(label), { target: { value } });
const pick = (label: string, value: string) =>
  fireEvent.change(screen.getByLabelText(label), { target: { value } });

describe('LimitsForm', () => {
  it('adds a limit with everything that was chosen', () => {
    show({ categories: ['Gifts'] });
    click('Add a limit');
    pick('Whose limit', 'bank');
    pick('Payment method', 'alipay');
    pick('Category', 'Gifts');
    pick('Counts', 'day');
    pick('Currency', 'USD');
    type('At most', '5,000.00');
    type('Remind from (percent)', '80');
    click('Save');
    expect(kept.ownLimits).toEqual([
      {
        id: 'new-limit',
        who: 'bank',
        method: 'alipay',
        category: 'Gifts',
        period: 'day',
        amount: { currency: 'USD', minor: 500_000 },
        remindAtPercent: 80,
      },
    ]);
  });

  it('refuses no amount and a share that is none, and says so at the field', () => {
    show();
    click('Add a limit');
    type('Remind from (percent)', '101');
    click('Save');
    expect(screen.getByText('Write a whole number from 1 to 100.')).toBeTruthy();
    expect(screen.getByLabelText('At most').getAttribute('aria-invalid')).toBe('true');
    expect(kept.ownLimits).toEqual([]);
    click('Cancel');
    expect(screen.queryByLabelText('At most')).toBeNull();
  });

  it('edits and removes a limit by its name', () => {
    show({ ownLimits: [ownLimit({ method: 'alipay' })] });
    click('Edit: Your Alipay day limit');
    type('At most', '10');
    click('Save');
    expect(kept.ownLimits).toMatchObject([{ id: 'day', amount: { currency: 'CNY', minor: 1_000 } }]);
    click('Remove: Your Alipay day limit');
    expect(kept.ownLimits).toEqual([]);
  });

  it('keeps categories apart and takes their limits along', () => {
    show({ ownLimits: [ownLimit({ category: 'Gifts' }), ownLimit({ id: 'other' })], categories: ['Gifts'] });
    type('Name of the category', ' Gifts ');
    click('Add a category');
    expect(screen.getByText(/each name only once/)).toBeTruthy();
    type('Name of the category', '礼物');
    click('Add a category');
    expect(kept.categories).toEqual(['Gifts', '礼物']);
    click('Remove: Gifts');
    expect(kept.categories).toEqual(['礼物']);
    expect(kept.ownLimits.map(({ id }) => id)).toEqual(['other']);
    click('Undo');
    expect(kept.categories).toEqual(['礼物', 'Gifts']);
    expect(kept.ownLimits.map(({ id }) => id)).toEqual(['other', 'day']);
  });

  it('puts back what was removed, once, beside what changed since', () => {
    show({ ownLimits: [ownLimit({ method: 'alipay' }), ownLimit({ id: 'other' })] });
    click('Remove: Your Alipay day limit');
    expect(screen.getByText('Removed.')).toBeTruthy();
    type('Name of the category', 'Gifts');
    click('Add a category');
    click('Undo');
    expect(kept.ownLimits.map(({ id }) => id)).toEqual(['other', 'day']);
    expect(kept.categories).toEqual(['Gifts']);
    expect(screen.getByText('Put back.')).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Undo' })).toBeNull();
  });

  it('calls nothing deleted that still stands', () => {
    show({ categories: ['Gifts'] });
    click('Remove: Gifts');
    type('Name of the category', 'Gifts');
    click('Add a category');
    expect(screen.queryByText('Removed.')).toBeNull();
  });

  it('keeps one typed rate a pair, with its date', () => {
    show({ rates: [{ from: 'USD', to: 'CNY', rateMillionths: 1, typedOn: '2020-01-01' }] });
    type('Rate', '7.1');
    click('Keep the rate');
    expect(kept.rates).toEqual([
      { from: 'USD', to: 'CNY', rateMillionths: 7_100_000, typedOn: '2026-11-24' },
    ]);
    pick('To', 'USD');
    type('Rate', '1');
    click('Keep the rate');
    expect(screen.getByText(/two different currencies/)).toBeTruthy();
    click('Remove: USD 1 = CNY 7.1');
    expect(kept.rates).toEqual([]);
    click('Undo');
    expect(kept.rates).toHaveLength(1);
  });

  it('asks for the account class only where wallets have one', () => {
    show();
    pick('Class of your Chinese wallet account', '2');
    expect(kept.accountClass).toBe(2);
    cleanup();
    show({ market: 'BR' });
    expect(screen.queryByLabelText('Class of your Chinese wallet account')).toBeNull();
  });
});

describe('millionthsFromText', () => {
  it('is exact, and refuses what is no rate', () => {
    expect(['7.1', '7,1', ' 0.000001 ', '150'].map(millionthsFromText)).toEqual([
      7_100_000, 7_100_000, 1, 150_000_000,
    ]);
    expect(['', '0', '-1', '1e3', '1.2345678', '9999999999'].map(millionthsFromText)).toEqual([
      null,
      null,
      null,
      null,
      null,
      null,
    ]);
  });
});
