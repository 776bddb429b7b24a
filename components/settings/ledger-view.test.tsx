// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { catalogueOf } from '../../lib/i18n/catalogues';
import { createTranslator } from '../../lib/i18n/translator';
import { paymentFrom } from '../../lib/ledger/entries';
import { exportCsv } from '../../lib/ledger/export';
import { paymentFor } from '../../lib/ledger/fixtures';
import { previewImport } from '../../lib/ledger/import';
import { matcher } from '../../lib/ledger/search';
import type { LedgerResult, Payment } from '../../lib/ledger/types';
import { SayProvider } from '../ui/say';
import type { LedgerClient } from './ledger-client';
import { LedgerView } from './ledger-view';

afterEach(cleanup);

/** A ledger in memory, as small as the view needs. */
function memoryClient(start: readonly Payment[], more: Partial<LedgerClient> = {}): LedgerClient {
  let entries = [...start];
  const change = (entriesIn: readonly Payment[], taken: readonly Payment[]): Promise<LedgerResult> => {
    const gone = new Set(taken.map(({ id }) => id));
    entries = [...entries.filter(({ id }) => !gone.has(id)), ...entriesIn];
    return Promise.resolve({ ok: true, change: { entries: entriesIn, taken } });
  };
  const of = (id: string) => entries.filter((entry) => entry.id === id || entry.refundOf === id);
  return {
    zone: 'Asia/Shanghai',
    now: () => '2026-11-24T08:00:00.000Z',
    newId: () => 'new-entry-1',
    watch: () => () => {},
    list: async (query) => ({ entries: entries.filter(matcher(query)), next: null }),
    count: async () => entries.length,
    categories: async () => entries.flatMap(({ category }) => category ?? []),
    add: (draft) => change([paymentFrom(draft)], []),
    edit: (draft) => change([paymentFrom(draft)], of(draft.id)),
    refund: (paid, amount) => change([{ ...paid, id: 'refund-01', amount, refundOf: paid.id }], []),
    remove: (id) => change([], of(id)),
    undo: (done) => change(done.taken, done.entries),
    clear: () => change([], entries),
    preview: async (text) => previewImport(text, new Map(entries.map((entry) => [entry.id, entry]))),
    importFresh: (fresh) => change(fresh, []),
    exportFile: vi.fn(async () => {}),
    aside: async () => [],
    exportAside: vi.fn(),
    dropAside: vi.fn(async () => {}),
    ...more,
  };
}

const settings = { categories: ['Gifts'], cardCurrency: null, ownedMethods: ['alipay' as const] };
const payments = [
  paymentFor({ shop: 'tea.example', minor: 12_345 }),
  paymentFor({ id: 'payment-2', shop: 'lamp.example', minor: 999 }),
];

async function show(client = memoryClient(payments)): Promise<LedgerClient> {
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
  render(
    <SayProvider value={say}>
      <LedgerView client={client} settings={settings} />
    </SayProvider>,
  );
  await waitFor(() =>
    expect(document.querySelector('table') ?? screen.queryByText('Nothing is recorded yet.')).toBeTruthy(),
  );
  return client;
}

const click = (name: string | RegExp) => fireEvent.click(screen.getByRole('button', { name }));
const rows = () =>
  [...document.querySelectorAll('tbody tr')].map((row) => row.textContent?.replaceAll('\u00a0', ' ') ?? '');
const rowsBecome = (count: number) => waitFor(() => expect(rows()).toHaveLength(count));

describe('LedgerView', () => {
  it('lists payments with what they were', async () => {
    await show();
    expect(rows()[0]).toContain('Nov 24, 2026');
    expect(rows()[0]).toContain('CNY 123.45');
    expect(rows()[0]).toContain('tea.example');
    expect(screen.getByText('2 entries')).toBeTruthy();
  });

  it('says when nothing is recorded, and offers no export of nothing', async () => {
    await show(memoryClient([]));
    expect(screen.getByRole('button', { name: 'Export as CSV' }).hasAttribute('disabled')).toBe(true);
  });

  it('finds by words', async () => {
    await show();
    fireEvent.input(screen.getByLabelText('Search the ledger'), { target: { value: 'lamp' } });
    await rowsBecome(1);
    fireEvent.input(screen.getByLabelText('Search the ledger'), { target: { value: 'nothing such' } });
    await waitFor(() => expect(screen.getByText('No entry matches.')).toBeTruthy());
  });

  it('finds by a category that was deleted since', async () => {
    await show(memoryClient([...payments, paymentFor({ id: 'payment-3', category: 'Old hobby' })]));
    const filter = () => screen.getByLabelText<HTMLSelectElement>('Category');
    await waitFor(() =>
      expect([...filter().options].map(({ text }) => text)).toEqual(['All', 'Gifts', 'Old hobby']),
    );
    fireEvent.change(filter(), { target: { value: 'Old hobby' } });
    await rowsBecome(1);
  });

  it('names the field that is wrong, takes an address for its host, and gives the keyboard back', async () => {
    const add = vi.fn(memoryClient([]).add);
    await show(memoryClient(payments, { add }));
    click('Add a payment');
    expect(document.activeElement).toBe(screen.getByLabelText('Amount'));
    const type = (label: string, value: string) =>
      fireEvent.input(screen.getByLabelText(label), { target: { value } });
    type('Amount', '5');
    type('Shop', 'Tmall');
    type('Time', '');
    click('Save');
    expect(screen.getByText(/web address/)).toBeTruthy();
    expect(screen.getByText(/from 1995/)).toBeTruthy();
    expect(add).not.toHaveBeenCalled();
    type('Shop', 'https://www.Tmall.com/item?id=1');
    type('Time', '2026-11-24T10:00');
    click('Save');
    await waitFor(() => expect(add).toHaveBeenCalledOnce());
    expect(add.mock.calls[0]?.[0]).toMatchObject({ shop: 'www.tmall.com', at: '2026-11-24T02:00:00Z' });
    await waitFor(() =>
      expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Add a payment' })),
    );
  });

  it('follows what another window writes, and says that a file was not saved', async () => {
    let tell = () => {};
    const client = memoryClient(payments, {
      watch: (onChange) => {
        tell = onChange;
        return () => {};
      },
      exportFile: () => Promise.reject(new Error('no room')),
    });
    await show(client);
    await client.add({ ...paymentFor({ id: 'payment-3' }) });
    tell();
    await rowsBecome(3);
    click('Export as CSV');
    await screen.findByText(/could not keep it/);
  });

  it('adds a payment, after refusing an amount that is none', async () => {
    await show();
    click('Add a payment');
    click('Save');
    expect(screen.getByText(/Not an amount/)).toBeTruthy();
    fireEvent.input(screen.getByLabelText('Amount'), { target: { value: '50.00' } });
    click('Save');
    await rowsBecome(3);
    expect(rows()[2]).toContain('CNY 50.00');
    expect(screen.getByText(/Recorded\./)).toBeTruthy();
  });

  it('edits in place and undoes it', async () => {
    await show();
    click(/^Edit CNY.*123\.45/);
    fireEvent.change(screen.getByLabelText('Category', { selector: '.pg-payment select' }), {
      target: { value: 'Gifts' },
    });
    click('Save');
    await waitFor(() => expect(rows().join()).toContain('Gifts'));
    click('Undo');
    await waitFor(() => expect(rows().join()).not.toContain('Gifts'));
    expect(screen.getByText(/Undone\./)).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Undo' })).toBeNull();
  });

  it('deletes an entry and brings it back', async () => {
    await show();
    click(/^Delete CNY.*123\.45/);
    await rowsBecome(1);
    click('Undo');
    await rowsBecome(2);
  });

  it('records a refund as one', async () => {
    await show();
    click(/^Record a refund of CNY.*123\.45/);
    fireEvent.input(screen.getByLabelText('Amount given back'), { target: { value: '23.45' } });
    click('Save');
    await rowsBecome(3);
    expect(rows().some((row) => row.includes('−CNY 23.45') && row.includes('Refund'))).toBe(true);
  });

  it('deletes all only after asking, with the way out in focus', async () => {
    await show();
    click('Delete all');
    const dialog = screen.getByRole('alertdialog');
    expect(document.activeElement?.textContent).toBe('Cancel');
    fireEvent.click(within(dialog).getByRole('button', { name: 'Cancel' }));
    expect(rows()).toHaveLength(2);
    click('Delete all');
    click('Delete all entries');
    await waitFor(() => expect(screen.getByText('Nothing is recorded yet.')).toBeTruthy());
  });

  it('exports what there is', async () => {
    const client = await show();
    click('Export as CSV');
    click('Export as JSON');
    expect(vi.mocked(client.exportFile).mock.calls).toEqual([['csv'], ['json']]);
  });

  it('says why a change was not kept', async () => {
    const full: LedgerResult = { ok: false, reason: 'quota', detail: '' };
    await show(memoryClient(payments, { remove: async () => full }));
    click(/^Delete CNY.*123\.45/);
    await waitFor(() => expect(screen.getByRole('alert').textContent).toContain('no room left'));
    expect(rows()).toHaveLength(2);
  });

  it('shows values that were set aside, to export or delete', async () => {
    const one = {
      id: 'settings-1',
      what: 'settings' as const,
      raw: '{}',
      reason: 'no-version',
      detail: null,
      foundAt: '2026-11-24T00:00:00Z',
    };
    const client = await show(memoryClient(payments, { aside: async () => [one] }));
    await waitFor(() => expect(screen.getByText('Kept aside')).toBeTruthy());
    click('Export it');
    click('Delete it');
    expect(client.exportAside).toHaveBeenCalledWith(one);
    expect(client.dropAside).toHaveBeenCalledWith('settings-1');
  });
});

describe('importing', () => {
  async function choose(text: string) {
    click('Import a file');
    const input = screen.getByLabelText(/File from an export/);
    fireEvent.change(input, { target: { files: [new File([text], 'ledger.csv')] } });
  }

  it('says line by line what it would do, then does it on a second click', async () => {
    await show();
    const fresh = paymentFor({ id: 'payment-3', minor: 100 });
    const csv = exportCsv([payments[0] ?? fresh, fresh, paymentFor({ id: 'payment-4' })]).replace(
      '123.45,CNY,alipay,shop.example',
      '1O0,CNY,alipay,shop.example',
    );
    await choose(csv);
    await waitFor(() => expect(screen.getByText('1 new entry')).toBeTruthy());
    expect(screen.getByText('1 already there')).toBeTruthy();
    expect(screen.getByText('Line 4, amount: not readable')).toBeTruthy();
    expect(rows()).toHaveLength(2);
    click('Import 1 entry');
    await rowsBecome(3);
    expect(screen.getByText(/1 entry imported/)).toBeTruthy();
  });

  it('refuses a cut file whole', async () => {
    await show();
    await choose('[{"minor":1},{"mi');
    await waitFor(() => expect(screen.getByText(/cut off, so none of it is taken/)).toBeTruthy());
    expect(screen.queryByRole('button', { name: /^Import \d/ })).toBeNull();
  });
});
