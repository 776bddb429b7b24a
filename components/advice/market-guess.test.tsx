// @vitest-environment happy-dom
import { cleanup, fireEvent, screen, waitFor } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import { mockClient } from '../../tests/ui/preview/mock-client';
import { MODELS } from '../../tests/ui/preview/mock-models';
import type { PopupModel } from './popup-model';
import { startPopup } from './start-popup';

afterEach(() => {
  cleanup();
  document.body.textContent = '';
});

const slots = { installments: () => <p>parts</p>, limits: () => <p>meters</p> };

async function open(marketTold: boolean, name = 'aliexpress') {
  const model = MODELS[name]?.('en');
  if (!model) throw new Error('no model');
  const log: string[] = [];
  const guessed: PopupModel = { ...model, settings: { ...model.settings, marketTold } };
  const root = document.body.appendChild(document.createElement('div'));
  await startPopup({ client: mockClient(guessed, (line) => log.push(line)), slots }, root);
  return log;
}

describe('a country nobody told', () => {
  it('is shown as a guess, and can be changed', async () => {
    const log = await open(false);
    expect(screen.getByText('Country: China')).toBeTruthy();
    expect(screen.getByText('a guess')).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'Change' }));
    expect(log).toEqual(['openOptions("settings")']);
  });

  it('is no guess once it is confirmed, and the keyboard stays there', async () => {
    const log = await open(false);
    fireEvent.click(screen.getByRole('button', { name: 'That is right' }));
    expect(log).toEqual(['chooseMarket("CN")']);
    const told = await screen.findByText('Country: China, as you said.');
    await waitFor(() => expect(document.activeElement).toBe(told));
    expect(screen.queryByText('a guess')).toBeNull();
  });

  it('is called a guess where it can be chosen, until it was', async () => {
    await open(false, 'no-checkout');
    expect(screen.queryByText('Country: China')).toBeNull();
    fireEvent.change(screen.getByRole('combobox', { name: 'Country (a guess)' }), {
      target: { value: 'CN' },
    });
    await screen.findByRole('combobox', { name: 'Country' });
  });

  it('is not spoken of where it was told', async () => {
    await open(true);
    expect(screen.queryByText(/^Country: /)).toBeNull();
  });
});
