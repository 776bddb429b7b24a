// @vitest-environment happy-dom
import { cleanup, fireEvent, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { mockWelcome } from '../../tests/ui/preview/mock-pages';
import { startWelcome } from './start-welcome';

function root(): HTMLElement {
  const element = document.createElement('div');
  document.body.append(element);
  return element;
}

afterEach(() => {
  cleanup();
  document.body.replaceChildren();
});

describe('the welcome page', () => {
  it('says what it does and the four promises, in the page’s language', async () => {
    await startWelcome(mockWelcome('zh-CN', false), root());
    expect(document.documentElement.lang).toBe('zh-CN');
    expect(screen.getByRole('heading', { name: '四项承诺' }).nextElementSibling?.children).toHaveLength(4);
  });

  it('says whose rules it goes by', async () => {
    await startWelcome(mockWelcome('en', false), root());
    expect(screen.getByText(/the rules of this place: China\./)).toBeTruthy();
  });

  it('leads to practice, settings and the other language', async () => {
    const [openPractice, openOptions, setLanguage] = [vi.fn(), vi.fn(), vi.fn()];
    await startWelcome({ ...mockWelcome('en', false), openPractice, openOptions, setLanguage }, root());
    fireEvent.click(screen.getByRole('button', { name: /practice/ }));
    fireEvent.click(screen.getByRole('button', { name: 'Settings' }));
    fireEvent.click(screen.getByRole('button', { name: '中文' }));
    expect([openPractice, openOptions, setLanguage].map((fn) => fn.mock.calls.length)).toEqual([1, 1, 1]);
    expect(setLanguage).toHaveBeenCalledWith('zh-CN');
  });

  it('has a place for a support link only when given one', async () => {
    await startWelcome(mockWelcome('en', false), root(), 'paste here');
    expect(screen.getByRole('region', { name: 'A link from support' }).textContent).toContain('paste here');
  });

  it('shows a method’s steps to print', async () => {
    const print = vi.fn();
    await startWelcome({ ...mockWelcome('en', true), print }, root());
    expect(screen.getByRole('heading', { level: 1, name: 'Alipay' })).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'Print' }));
    expect(print).toHaveBeenCalledOnce();
  });

  it('puts the phone’s steps into a code that holds the text itself', async () => {
    await startWelcome(mockWelcome('en', true), root());
    fireEvent.click(screen.getByRole('button', { name: 'QR code for your phone' }));
    expect(await screen.findByRole('img', { name: 'QR code holding these steps as text' })).toBeTruthy();
  });
});
