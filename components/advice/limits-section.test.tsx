// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { catalogueOf } from '../../lib/i18n/catalogues';
import type { Locale } from '../../lib/i18n/locales';
import { createTranslator } from '../../lib/i18n/translator';
import { paymentFor } from '../../lib/ledger/fixtures';
import { usageOf } from '../../lib/ledger/usage';
import { entry, factsWith, limitFact, NOW, ownLimit, viewWith } from '../../lib/limits/fixtures';
import { limitMeters } from '../../lib/limits/meters';
import type { LimitsView } from '../../lib/limits/types';
import { SayProvider } from '../ui/say';
import { LimitsSection } from './limits-section';
import type { OrderAsk } from './order-questions';

afterEach(cleanup);

const facts = factsWith({
  limits: [
    limitFact('wallet', [entry({ key: 'day-max', period: 'day', zone: 'Asia/Shanghai' })]),
    limitFact('code', [entry({ minor: 50_000, conditional: true })]),
  ],
});
const words = { 'wallet.day-max': 'Alipay, in a day', 'code.name': 'QR code payments' };
const usage = await usageOf([paymentFor({ at: NOW, minor: 310_000 })], NOW, ['Asia/Shanghai']);

const NOTHING_ASKED = { imports: false, categories: [], told: { imported: null, category: null } };

function show(view: LimitsView, locale: Locale = 'en', ask: OrderAsk = NOTHING_ASKED) {
  const onTell = vi.fn();
  const onLedger = vi.fn();
  const onLimits = vi.fn();
  const t = createTranslator(locale, catalogueOf(locale), catalogueOf('en'));
  const say = { t, locale, words, otherWords: null, pageLanguage: null, glossary: [], today: '2026-11-24' };
  render(
    <SayProvider value={say}>
      <LimitsSection
        meters={limitMeters(view)}
        ask={ask}
        onTell={onTell}
        onLedger={onLedger}
        onLimits={onLimits}
      />
    </SayProvider>,
  );
  return { onLedger, onLimits, onTell };
}

const plain = (text: string | null): string => (text ?? '').replaceAll('\u00a0', ' ');

describe('LimitsSection', () => {
  it('tells a screen reader the numbers of a meter', () => {
    show(viewWith({ facts, usage, minor: 220_000 }));
    const meter = screen.getByLabelText('Alipay, in a day');
    expect(plain(meter.getAttribute('aria-valuetext'))).toBe(
      'CNY 3,100.00 used of CNY 5,000.00. This order adds CNY 2,200.00. Over by CNY 300.00.',
    );
    expect(meter.getAttribute('value')).toBe('100');
    expect(screen.getByText('over')).toBeTruthy();
  });

  it('shows who set it, what it rests on, and when it turns', () => {
    show(viewWith({ facts, usage }));
    for (const text of ['Set by the wallet', 'By your ledger.', 'Resets in 8 hours', /^a test/]) {
      expect(screen.getByText(text), String(text)).toBeTruthy();
    }
  });

  it('keeps what holds only in some cases behind one click, and never signs it as a stop', () => {
    show(viewWith({ facts, usage }));
    expect(screen.queryByText('QR code payments')).toBeNull();
    fireEvent.click(screen.getByRole('button', { name: /Only in some cases \(1\)/ }));
    expect(screen.getByText('QR code payments')).toBeTruthy();
    expect(screen.getByText('over').closest('.pg-status')?.className).toContain('care');
  });

  it('tells of a case too why it cannot be held against the order', () => {
    show(viewWith({ facts, usage, total: { currency: 'GBP', minor: 18_900 } }));
    fireEvent.click(screen.getByRole('button', { name: /Only in some cases/ }));
    const code = screen.getByText('QR code payments').closest('li');
    expect(code?.textContent).toContain('The limit is in CNY; no rate for this order is known.');
  });

  it('says "free up to" of a fee, which stops no payment', () => {
    const free = limitFact('free', [entry({ kind: 'fee-free', minor: 20_000 })]);
    show(viewWith({ facts: factsWith({ limits: [free] }), minor: 220_000 }));
    expect(plain(document.querySelector('.pg-limit-text')?.textContent ?? null)).toBe(
      'This order CNY 2,200.00; free up to CNY 200.00. Over by CNY 2,000.00.',
    );
    expect(screen.getByText('over').closest('.pg-status')?.className).toContain('care');
  });

  it('calls nothing used when the ledger could not be read', () => {
    show(viewWith({ facts, minor: 220_000, zone: 'Asia/Tokyo' }));
    const text = plain(document.querySelector('.pg-limit-text')?.textContent ?? null);
    expect(text).toBe('This order CNY 2,200.00; at most CNY 5,000.00.');
    expect(screen.queryByText('By your ledger.')).toBeNull();
  });

  it('says why it cannot tell, and at which rate it told', () => {
    const total = { currency: 'USD', minor: 10_000 };
    show(viewWith({ facts, usage, total }));
    expect(
      screen.getByText(/^The limit is in CNY; no rate for this order is known. You can enter/),
    ).toBeTruthy();
    cleanup();
    const rates = [{ from: 'USD', to: 'CNY', rateMillionths: 7_100_000, typedOn: '2026-11-20' }];
    show(viewWith({ facts, usage, total, set: { rates } }));
    expect(screen.getByText('Approximate: converted at USD 1 = CNY 7.1, which you typed.')).toBeTruthy();
  });

  it("calls what the page's own rate converted approximate, and the limit not", () => {
    const total = { currency: 'USD', minor: 100_000 };
    const pageRates = [
      { from: 'USD', to: 'CNY', per: 1, rateMillionths: 7_123_400, by: 'page' as const, date: null },
    ];
    show(viewWith({ facts, usage, total, pageRates }));
    expect(
      screen.getByText('Approximate: converted at USD 1 = CNY 7.1234, as this page prints.'),
    ).toBeTruthy();
    expect(plain(document.querySelector('.pg-limit-text')?.textContent ?? null)).toBe(
      'CNY 3,100.00 used of CNY 5,000.00. This order adds ≈ CNY 7,123.40. Over by ≈ CNY 5,223.40.',
    );
    cleanup();
    show(viewWith({ facts, usage, total, pageRates }), 'zh-CN');
    expect(screen.getByText('约数，按页面所示汇率 USD 1 = CNY 7.1234 折算。')).toBeTruthy();
  });

  it('calls own limits by method, category and period, in Chinese too', () => {
    const ownLimits = [
      ownLimit({ method: 'alipay' }),
      ownLimit({ id: 'gifts', category: 'Gifts', period: 'month' }),
      ownLimit({ id: 'bank', who: 'bank', period: 'transaction', minor: 1 }),
    ];
    show(viewWith({ usage, set: { ownLimits } }));
    for (const name of [
      'Your Alipay day limit',
      'Your Gifts month limit',
      "Your bank's overall one-payment limit",
    ]) {
      expect(screen.getByLabelText(name), name).toBeTruthy();
    }
    cleanup();
    show(viewWith({ usage, set: { ownLimits: ownLimits.slice(0, 1) } }), 'zh-CN');
    expect(screen.getByLabelText('你设的支付宝单日限额')).toBeTruthy();
  });

  it('shows a smallest payment without a bar', () => {
    show(
      viewWith({ facts: factsWith({ limits: [limitFact('min', [entry({ kind: 'min' })])] }), minor: 100 }),
    );
    expect(document.querySelector('meter')).toBeNull();
    expect(plain(document.body.textContent)).toContain('at least CNY 5,000.00. Short by CNY 4,999.00.');
  });

  it('says nothing of a smallest payment that is reached', () => {
    show(viewWith({ facts: factsWith({ limits: [limitFact('min', [entry({ kind: 'min', minor: 1 })])] }) }));
    expect(screen.getByText('No limit is known for this order.')).toBeTruthy();
  });

  it('leads to ledger and limits, and says when nothing is known', () => {
    const { onLedger, onLimits } = show(viewWith({}));
    expect(screen.getByText('No limit is known for this order.')).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'Open ledger' }));
    fireEvent.click(screen.getByRole('button', { name: 'Change my limits' }));
    expect([onLedger.mock.calls.length, onLimits.mock.calls.length]).toEqual([1, 1]);
  });

  it('asks what no page shows, and only what matters here', () => {
    const ask = { imports: true, categories: ['Gifts', 'Home'], told: { imported: null, category: 'Home' } };
    const { onTell } = show(viewWith({}), 'en', ask);
    const chosen = (name: string) => screen.getByRole<HTMLInputElement>('radio', { name }).checked;
    expect([chosen('Yes, imported'), chosen('No'), chosen("Don't know")]).toEqual([false, false, true]);
    expect(screen.getByLabelText<HTMLSelectElement>('Category').value).toBe('Home');
    fireEvent.click(screen.getByRole('radio', { name: 'No' }));
    fireEvent.change(screen.getByLabelText('Category'), { target: { value: 'Gifts' } });
    fireEvent.change(screen.getByLabelText('Category'), { target: { value: '' } });
    expect(onTell.mock.calls).toEqual([[{ imported: false }], [{ category: 'Gifts' }], [{ category: null }]]);
    cleanup();
    show(viewWith({}), 'zh-CN', { ...NOTHING_ASKED, imports: true });
    expect(screen.getByRole('group', { name: '这单是跨境进口吗？' })).toBeTruthy();
    expect(screen.queryByLabelText('分类')).toBeNull();
  });

  it('still shows a category that was said and deleted since', () => {
    show(viewWith({}), 'en', { ...NOTHING_ASKED, told: { imported: null, category: 'Old' } });
    expect(screen.getByLabelText<HTMLSelectElement>('Category').value).toBe('Old');
  });
});
