// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import english from '../../lib/i18n/catalogue/en/practice.json';
import chinese from '../../lib/i18n/catalogue/zh-CN/practice.json';
import { createTranslator } from '../../lib/i18n/translator';
import { Checkout } from './checkout';
import type { PracticeMethod } from './order';
import { FAILURE_CODE } from './pay-block';

afterEach(cleanup);

interface Start {
  readonly language?: 'en' | 'zh-CN';
  readonly method?: PracticeMethod;
  readonly failing?: boolean;
  readonly delay?: number | null;
}

function open({ language = 'en', method = 'alipay', failing = false, delay = 0 }: Start = {}) {
  const t = createTranslator(language, language === 'en' ? english : chinese, english);
  return render(<Checkout t={t} language={language} method={method} failing={failing} delay={delay} />);
}

const total = (page: ReturnType<typeof open>) => page.container.querySelector('.total-amount');
const totalIs = (page: ReturnType<typeof open>, text: string) =>
  waitFor(() => expect(total(page)?.textContent).toBe(text));

describe('the practice checkout', () => {
  it('shows a bar for the total first, then the amount in a span per character', async () => {
    const page = open();
    expect(page.container.querySelector('.total-skeleton')).not.toBeNull();
    await totalIs(page, 'CN¥966.00');
    expect(total(page)?.children).toHaveLength('CN¥966.00'.length);
  });

  it('waits for ever when asked to', async () => {
    const page = open({ delay: null });
    await new Promise((done) => setTimeout(done, 30));
    expect(total(page)).toBeNull();
    expect(screen.getByRole('button', { name: 'Place order' })).toHaveProperty('disabled', true);
  });

  it('draws its lists anew on each change and keeps the focus', async () => {
    const page = open();
    await totalIs(page, 'CN¥966.00');
    const before = screen.getByLabelText(/^WeChat Pay/);
    fireEvent.click(before);
    await totalIs(page, 'CN¥966.00');
    const after = screen.getByLabelText(/^WeChat Pay/);
    expect(after).not.toBe(before);
    expect(after).toHaveProperty('checked', true);
    await waitFor(() => expect(after.ownerDocument.activeElement).toBe(after));
  });

  it('changes the total with the shipping and the coupon, and refuses other codes', async () => {
    const page = open();
    fireEvent.click(screen.getByLabelText(/^Express/));
    await totalIs(page, 'CN¥992.00');
    const box = screen.getByLabelText('Coupon code');
    fireEvent.input(box, { target: { value: 'NOPE' } });
    fireEvent.click(screen.getByRole('button', { name: 'Apply' }));
    expect((await screen.findByRole('alert')).textContent).toContain('not known');
    fireEvent.input(box, { target: { value: 'practice50' } });
    fireEvent.click(screen.getByRole('button', { name: 'Apply' }));
    await totalIs(page, 'CN¥942.00');
    fireEvent.click(screen.getByRole('button', { name: 'Remove' }));
    await totalIs(page, 'CN¥992.00');
  });

  it('offers 3, 6 and 12 parts with their fees', async () => {
    const page = open({ method: 'installments' });
    expect(screen.getByText('3 monthly payments of CN¥322.00, interest-free')).toBeDefined();
    fireEvent.click(screen.getByLabelText(/^6 monthly/));
    expect(await screen.findByText('First CN¥165.05, then 5 times CN¥165.02, one a month.')).toBeDefined();
    await totalIs(page, 'CN¥966.00');
  });

  it('asks for a card only when a card is chosen, with tokens', async () => {
    const page = open({ language: 'zh-CN', method: 'card' });
    const tokens = [...page.container.querySelectorAll('[autocomplete^="cc-"]')].map((field) =>
      field.getAttribute('autocomplete'),
    );
    expect(tokens).toEqual(['cc-number', 'cc-exp', 'cc-csc', 'cc-name']);
    await totalIs(page, '¥966.00');
    fireEvent.click(screen.getByLabelText(/^支付宝/));
    await waitFor(() => expect(page.container.querySelector('[autocomplete^="cc-"]')).toBeNull());
  });

  it('never pays, and fails on demand with a code', async () => {
    const page = open();
    await totalIs(page, 'CN¥966.00');
    fireEvent.click(screen.getByRole('button', { name: 'Place order' }));
    expect((await screen.findByRole('status')).textContent).toBe('This is practice: nothing was paid.');
    fireEvent.click(screen.getByLabelText(/^Let the payment fail/));
    fireEvent.click(screen.getByRole('button', { name: 'Place order' }));
    expect((await screen.findByRole('alert')).textContent).toContain(FAILURE_CODE);
  });
});
