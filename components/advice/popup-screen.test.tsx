// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, within } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { mockClient } from '../../tests/ui/preview/mock-client';
import { MODELS } from '../../tests/ui/preview/mock-models';
import type { PopupClient } from './popup-client';
import type { PopupModel } from './popup-model';
import { Popup } from './start-popup';

const slots = { installments: () => <p>parts</p>, limits: () => <p>meters</p> };

function show(name: string, more: Partial<PopupModel> = {}, actions: Partial<PopupClient> = {}) {
  const model = MODELS[name]?.('en');
  if (!model) throw new Error(`no model ${name}`);
  const client = { ...mockClient(model), ...actions };
  render(<Popup model={{ ...model, ...more }} client={client} slots={slots} />);
}

const button = (name: string | RegExp) => screen.getByRole('button', { name });
const heading = (name: string | RegExp) => screen.queryByRole('heading', { name });

afterEach(cleanup);

describe('the popup of a checkout', () => {
  it('shows total, time left, difference to the cart and whose page it is', () => {
    show('aliexpress');
    expect(screen.getAllByRole('status')[0]?.textContent).toBe('CNY\u00a01,234.56');
    expect(screen.getByText('14 min left, says the page')).toBeTruthy();
    expect(screen.getByText(/more than in the cart/)).toBeTruthy();
    expect(screen.getByText('www.aliexpress.com')).toBeTruthy();
  });

  it('opens a method in place, with steps by device, and remembers it', () => {
    const toggleSection = vi.fn();
    show('aliexpress', {}, { toggleSection });
    fireEvent.click(button(/^Alipay/));
    expect(toggleSection).toHaveBeenCalledWith('method:alipay', true);
    expect(screen.getByText(/scan the QR code with the app/)).toBeTruthy();
    fireEvent.click(screen.getByRole('tab', { name: 'Phone' }));
    expect(screen.getByText('Choose Alipay; the app opens by itself.')).toBeTruthy();
    expect(screen.queryByText(/scan the QR code with the app/)).toBeNull();
  });

  it('moves between tabs with the arrow keys', () => {
    show('aliexpress');
    fireEvent.click(button(/^Alipay/));
    fireEvent.keyDown(screen.getByRole('tablist'), { key: 'ArrowLeft' });
    expect(screen.getByRole('tab', { name: 'Phone' }).getAttribute('aria-selected')).toBe('true');
    fireEvent.keyDown(screen.getByRole('tablist'), { key: 'Home' });
    expect(screen.getByRole('tab', { name: 'This computer' }).getAttribute('aria-selected')).toBe('true');
  });

  it('names a method in the page’s language too, and calls a loan a loan', () => {
    show('aliexpress');
    expect(button(/^Alipay 支付宝/)).toBeTruthy();
    expect(button(/Huabei 花呗.*loan/)).toBeTruthy();
  });

  it('keeps methods not offered here behind a click', () => {
    show('aliexpress');
    expect(screen.queryByRole('button', { name: /^PayPal/ })).toBeNull();
    fireEvent.click(button('1 more, not offered here'));
    expect(button(/^PayPal.*not offered here/)).toBeTruthy();
  });

  it('builds the sections of other rooms only when they are open', () => {
    show('aliexpress');
    expect(screen.queryByText('meters')).toBeNull();
    fireEvent.click(button(/^Limits/));
    expect(screen.getByText('meters')).toBeTruthy();
  });

  it('gives sources with date or "undated", linked without a referrer', () => {
    show('aliexpress', { settings: { ...settings(), openSections: { 'method:alipay': true } } });
    const link = screen.getAllByRole('link', { name: 'Acquirer docs: Alipay', hidden: true })[0];
    expect(link?.getAttribute('rel')).toBe('noopener noreferrer');
    expect(link?.parentElement?.textContent).toBe('Acquirer docs: Alipay, 2026');
    expect(screen.getAllByText(/Help page of the wallet/)[0]?.textContent).toContain('undated');
  });
});

function settings() {
  const model = MODELS.aliexpress?.('en');
  if (!model) throw new Error('no model');
  return model.settings;
}

describe('whose page it is', () => {
  const site = (verdict: 'known' | 'unknown' | 'suspicious') =>
    show('aliexpress', { site: { host: 'shop.example', verdict, owner: null, reasons: [] } });

  it.each(['known', 'suspicious'] as const)('says %s', (verdict) => {
    site(verdict);
    expect(screen.getByText('shop.example').parentElement?.textContent).toContain(verdict);
  });

  it('says nothing of a host it merely does not list', () => {
    site('unknown');
    expect(screen.getByText('shop.example').parentElement?.textContent?.trim()).toBe('shop.example');
  });
});

describe('the total', () => {
  it('can be given by hand, in whole minor units', () => {
    const editTotal = vi.fn();
    show('aliexpress', {}, { editTotal });
    fireEvent.click(button('edit'));
    fireEvent.input(screen.getByRole('textbox', { name: 'Amount to pay' }), { target: { value: '99.90' } });
    fireEvent.click(button('Use'));
    expect(editTotal).toHaveBeenCalledWith({ currency: 'CNY', minor: 9990 });
  });

  it('keeps the keyboard at its place while it is edited and after', () => {
    show('aliexpress');
    fireEvent.click(button('edit'));
    expect(document.activeElement).toBe(screen.getByRole('textbox', { name: 'Amount to pay' }));
    fireEvent.click(button('Cancel'));
    expect(document.activeElement).toBe(button('edit'));
  });

  it('refuses what is no amount, with the reason', () => {
    const editTotal = vi.fn();
    show('aliexpress', {}, { editTotal });
    fireEvent.click(button('edit'));
    fireEvent.input(screen.getByRole('textbox', { name: 'Amount to pay' }), { target: { value: 'abc' } });
    fireEvent.click(button('Use'));
    expect(editTotal).not.toHaveBeenCalled();
    expect(screen.getByRole('alert').textContent).toMatch(/Not an amount/);
  });

  it('says who entered it, what the page said, and can be taken back', () => {
    const editTotal = vi.fn();
    show('taobao', {}, { editTotal });
    expect(screen.getByText(/Entered by you. The page says CNY/)).toBeTruthy();
    fireEvent.click(button('Take it back'));
    expect(editTotal).toHaveBeenCalledWith(null);
  });

  it('says why there is none', () => {
    show('generic-shop');
    expect(screen.getByText('The page shows two different totals, so none is used.')).toBeTruthy();
  });
});

describe('a total that comes late', () => {
  const late = (reason: 'unsettled' | 'not-shown' | 'contradiction') =>
    show('aliexpress', {
      total: { state: 'none', reason },
      advice: [],
      secondsLeft: null,
      cartDifference: null,
    });

  it('is said to be read while it still changes, and the place of a notice is kept', () => {
    late('unsettled');
    expect(screen.getByText('Reading…')).toBeTruthy();
    expect(screen.getByText('Limits and fees are checked once the total is read.')).toBeTruthy();
  });

  it('is not waited for where the page contradicts itself', () => {
    late('contradiction');
    expect(heading('Before you pay')).toBeNull();
    expect(screen.queryByText('Reading…')).toBeNull();
  });

  it('moves nothing when it comes: reason and notice leave their places behind', () => {
    const page = MODELS.aliexpress?.('en');
    if (!page) throw new Error('no model');
    const model = { ...page, advice: [], secondsLeft: null, cartDifference: null };
    const popup = (total: PopupModel['total']) => (
      <Popup model={{ ...model, total }} client={mockClient(model)} slots={slots} />
    );
    const { rerender, container } = render(popup({ state: 'none', reason: 'not-shown' }));
    rerender(popup(page.total));
    expect(container.querySelector('.pg-line-place')).toBeTruthy();
    expect(container.querySelector('.pg-notice-place')).toBeTruthy();
    expect(screen.queryByText(/once the total is read/)).toBeNull();
  });
});

describe('pages that were not read', () => {
  it('have nothing to point at, and no sign where nothing was asked', () => {
    show('no-checkout');
    expect(screen.queryByRole('button', { name: 'Show me on the page' })).toBeNull();
    expect(screen.queryByText('unknown')).toBeNull();
    expect(button('Alipay yours')).toBeTruthy();
  });

  it('have signs once an amount was given', () => {
    show('no-checkout', {
      total: { state: 'edited', money: { currency: 'CNY', minor: 100 }, read: null },
      methods: (MODELS.aliexpress?.('en').methods ?? []).slice(4, 5),
    });
    expect(button(/^Huabei.*unknown/)).toBeTruthy();
  });

  it('asks for access in words, and names the host', () => {
    const grantSite = vi.fn();
    show('no-access', {}, { grantSite });
    fireEvent.click(button('Allow this site'));
    expect(grantSite).toHaveBeenCalledWith('shop.example');
  });

  it('still helps by hand: market, method and amount', () => {
    const chooseMarket = vi.fn();
    const chooseMethod = vi.fn();
    show('no-checkout', {}, { chooseMarket, chooseMethod });
    for (const list of ['Country', 'Method']) fireEvent.focus(screen.getByRole('combobox', { name: list }));
    fireEvent.change(screen.getByRole('combobox', { name: 'Country' }), { target: { value: 'BR' } });
    fireEvent.change(screen.getByRole('combobox', { name: 'Method' }), { target: { value: 'unionpay' } });
    expect(chooseMarket).toHaveBeenCalledWith('BR');
    expect(chooseMethod).toHaveBeenCalledWith('unionpay');
    expect(screen.getByRole('textbox', { name: 'Amount to pay' })).toBeTruthy();
    expect(heading('How to pay here')).toBeNull();
    expect(heading('Usual ways to pay')).toBeTruthy();
  });

  it('keeps the place of the number while reading', () => {
    show('reading');
    expect(screen.getByText('Reading…')).toBeTruthy();
    expect(heading('Order total')).toBeTruthy();
  });

  it('says that no extension may look at a restricted page', () => {
    show('restricted');
    expect(heading('The browser does not let extensions read this page')).toBeTruthy();
  });
});

describe('panels', () => {
  it('shows what was looked at, and that nothing was sent', () => {
    show('aliexpress');
    fireEvent.click(button('What Payguide looked at'));
    const panel = within(screen.getByRole('region', { name: 'What Payguide looked at' }));
    expect(panel.getByText('Sent: nothing')).toBeTruthy();
    expect(panel.getByText(/97% sure/)).toBeTruthy();
  });

  it('shows the help slip before it is copied, without any amount', async () => {
    const copyText = vi.fn(() => Promise.resolve(true));
    show('failed-payment', {}, { copyText });
    fireEvent.click(button('Help slip'));
    const slip = screen.getByRole('textbox', { name: 'Help slip' });
    expect(slip).toHaveProperty('value', expect.stringContaining('CSC_7200011'));
    expect(slip).toHaveProperty('value', expect.not.stringContaining('1,234'));
    expect(slip).toHaveProperty('value', expect.stringContaining('Alipay, UnionPay, WeChat Pay'));
    fireEvent.click(button('Copy'));
    expect(await screen.findByText('Copied')).toBeTruthy();
    expect(copyText).toHaveBeenCalledTimes(1);
  });

  it('composes a report of a wrong reading from codes alone', () => {
    show('aliexpress');
    fireEvent.click(button('What Payguide looked at'));
    fireEvent.click(screen.getByRole('radio', { name: 'The total' }));
    const report = screen.getByRole('textbox', { name: 'Report to copy' });
    expect(report).toHaveProperty('value', expect.stringContaining('wrong: total\nevidence: pay-button(3)'));
  });

  it('offers once to keep a payment that went through', async () => {
    const markPaid = vi.fn(async () => null);
    show('paid', {}, { markPaid });
    fireEvent.click(button('I paid this'));
    expect(markPaid).toHaveBeenCalledWith('alipay');
    expect(await screen.findByText('Kept on this device.')).toBeTruthy();
  });

  it('says so when a payment was not kept', async () => {
    show('paid', {}, { markPaid: async () => 'quota' as const });
    fireEvent.click(button('I paid this'));
    expect(await screen.findByText('The browser has no room left. Nothing was changed.')).toBeTruthy();
  });

  it('finds questions by words with typing errors', async () => {
    show('no-checkout');
    fireEvent.click(button('Questions'));
    fireEvent.input(screen.getByRole('searchbox'), { target: { value: 'refnud' } });
    expect(await screen.findByText('1 found')).toBeTruthy();
    expect(button('How long until my refund arrives?')).toBeTruthy();
  });

  it('explains a word where it stands, by keyboard', () => {
    show('aliexpress', { settings: { ...settings(), openSections: { 'method:visa': true } } });
    fireEvent.click(screen.getAllByRole('button', { name: /^3-D Secure/ })[0] as HTMLElement);
    expect(screen.getByRole('note').textContent).toContain('A check by your own bank');
  });

  it('says why and what to do, one at a time', () => {
    show('aliexpress', { advice: [...(MODELS.aliexpress?.('en').advice ?? [])] });
    const [why] = screen.getAllByRole('button', { name: 'Why' });
    fireEvent.click(why as HTMLElement);
    expect(why?.getAttribute('aria-expanded')).toBe('true');
  });
});
