// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { catalogueOf } from '../../lib/i18n/catalogues';
import { createTranslator } from '../../lib/i18n/translator';
import { mockOptions, mockSlots } from '../../tests/ui/preview/mock-pages';
import { SayProvider } from '../ui/say';
import { OptionsScreen } from './options-screen';
import type { OptionsClient } from './settings-client';

async function show(more: Partial<OptionsClient> = {}) {
  const client = { ...mockOptions('en'), ...more };
  const model = await client.loadModel();
  const t = createTranslator('en', catalogueOf('en'), catalogueOf('en'));
  const say = {
    t,
    locale: 'en',
    words: {},
    otherWords: null,
    pageLanguage: null,
    glossary: [],
    today: model.today,
  };
  render(
    <SayProvider value={say}>
      <OptionsScreen model={model} client={client} slots={mockSlots} />
    </SayProvider>,
  );
}

/** What the screen changes, without the settings it shows beside it. */
function kept() {
  const parts = vi.fn();
  const change = (_: unknown, part: unknown) => {
    parts(part);
    return Promise.resolve(null);
  };
  return Object.assign(change, { parts });
}

afterEach(cleanup);

describe('the options page', () => {
  it('does not say that there are no plans where they cannot be read', async () => {
    const client = mockOptions('en');
    const model = { ...(await client.loadModel()), heldPlans: null };
    await show({ loadModel: () => Promise.resolve(model) });
    const told = screen.getByText(/^Your plans could not be read/);
    expect(told.getAttribute('role')).toBe('alert');
    expect(told.className).toBe('pg-fault');
  });

  it.each([
    ['Language', 'zh-CN', { language: 'zh-CN' }],
    ['Country whose rules apply', 'BR', { market: 'BR', marketTold: true }],
    ['Its currency', 'EUR', { cardCurrency: 'EUR' }],
    ['Where it was issued', 'true', { cardForeign: true }],
  ])('%s can be chosen', async (name, value, part) => {
    const change = kept();
    await show({ change });
    fireEvent.change(screen.getByRole('combobox', { name }), { target: { value } });
    expect(change.parts).toHaveBeenCalledWith(part);
  });

  it('says that nobody told the country, until it is confirmed', async () => {
    const change = kept();
    await show({ change });
    fireEvent.click(screen.getByRole('button', { name: 'That is right' }));
    expect(change.parts).toHaveBeenCalledWith({ marketTold: true });
  });

  it('switches the chip, and adds and takes away owned methods', async () => {
    const change = kept();
    await show({ change });
    fireEvent.click(screen.getByRole('checkbox', { name: /small Payguide button/ }));
    fireEvent.click(screen.getByRole('checkbox', { name: 'UnionPay' }));
    fireEvent.click(screen.getByRole('checkbox', { name: 'Alipay' }));
    expect(change.parts.mock.calls).toEqual([
      [{ chip: 'off' }],
      [{ ownedMethods: ['alipay', 'unionpay'] }],
      [{ ownedMethods: [] }],
    ]);
  });

  it('reads a percentage as typed, refuses what is none, and takes emptiness as not known', async () => {
    const change = kept();
    await show({ change });
    const field = screen.getByRole('textbox', { name: /bank's fee/ });
    const type = (value: string) => {
      fireEvent.input(field, { target: { value } });
      fireEvent.change(field);
    };
    type('much');
    expect(field.getAttribute('aria-invalid')).toBe('true');
    expect(change.parts).not.toHaveBeenCalled();
    type('1.5');
    type('');
    expect(change.parts.mock.calls).toEqual([[{ bankFeePpm: 15_000 }], [{ bankFeePpm: null }]]);
  });

  it('says when the browser refused notifications, and keeps them off', async () => {
    const change = kept();
    await show({ change });
    fireEvent.click(screen.getByRole('checkbox', { name: /notification/ }));
    expect(await screen.findByText('The browser did not allow notifications.')).toBeTruthy();
    expect(change.parts).toHaveBeenCalledWith({ notifications: false });
  });

  it('lets a silent site speak again and gives a granted one back', async () => {
    const change = kept();
    const revokeOrigin = vi.fn();
    await show({ change, revokeOrigin });
    fireEvent.click(screen.getByRole('button', { name: 'Speak again on quiet.example' }));
    fireEvent.click(screen.getByRole('button', { name: /^Take back access/ }));
    expect(change.parts).toHaveBeenCalledWith({ mutedHosts: [] });
    expect(revokeOrigin).toHaveBeenCalledWith('https://shop.example/*');
  });

  it('tells why a file cannot be used', async () => {
    await show();
    const file = new File(['{}'], 'x.json');
    fireEvent.change(screen.getByLabelText('Read settings from a file'), { target: { files: [file] } });
    expect(
      await screen.findByText('This file cannot be used: it was not saved by Payguide settings.'),
    ).toBeTruthy();
  });

  it('shows what a file would bring before it is kept', async () => {
    const change = kept();
    const { settings } = await mockOptions('en').loadModel();
    await show({ change, readImport: () => ({ ok: true, settings }) });
    const file = new File(['{}'], 'x.json');
    fireEvent.change(screen.getByLabelText('Read settings from a file'), { target: { files: [file] } });
    expect(await screen.findByText(/Methods: 1, limits: 0, silent sites: 1/)).toBeTruthy();
    expect(change.parts).not.toHaveBeenCalled();
    fireEvent.click(screen.getByRole('button', { name: 'Use these settings' }));
    expect(change.parts).toHaveBeenCalledWith(settings);
  });

  it('says when a change was not kept', async () => {
    await show({ change: () => Promise.resolve('quota') });
    fireEvent.click(screen.getByRole('checkbox', { name: 'UnionPay' }));
    expect(await screen.findByText('Not kept: quota')).toBeTruthy();
  });
});
