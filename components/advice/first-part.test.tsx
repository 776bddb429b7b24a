// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { mockClient } from '../../tests/ui/preview/mock-client';
import { MODELS } from '../../tests/ui/preview/mock-models';
import { firstPart } from './first-part';
import type { PopupModel } from './popup-model';
import { Popup } from './start-popup';

const slots = { installments: () => <p>parts</p>, limits: () => <p>meters</p> };
const popup = (model: PopupModel, wantWhole = () => {}) => (
  <Popup model={model} client={{ ...mockClient(model), wantWhole }} slots={slots} />
);

function drawn(model: PopupModel): string {
  const { container } = render(popup(model));
  // Ids count on from screen to screen.
  const html = container.innerHTML.replace(/pg-id-\d+/g, 'pg-id');
  cleanup();
  return html;
}

const alipay = () => screen.getByRole('button', { name: /^Alipay/ });

afterEach(cleanup);

describe('the first part of a model', () => {
  const closed = Object.entries(MODELS).flatMap(([name, make]) =>
    (['en', 'zh-CN'] as const).map((locale) => [name, locale, make(locale)] as const),
  );

  it.each(closed)('shows of %s in %s what the whole shows', (_, __, model) => {
    const first = firstPart(model);
    expect(first.whole).toBe(false);
    expect(drawn(first)).toBe(drawn(model));
  });

  it('names in an advice what the knowledge names', () => {
    const model = MODELS.aliexpress?.('en');
    if (!model) throw new Error('no model');
    const [advice] = model.advice;
    if (!advice) throw new Error('no advice');
    const numbers = { who: { type: 'word' as const, key: 'bank.name' } };
    const words = { 'bank.name': 'Bank', 'other.name': 'Other' };
    expect(firstPart({ ...model, words, advice: [{ ...advice, numbers }] }).words).toEqual({
      'bank.name': 'Bank',
    });
  });

  it('is the whole where a row was left open', () => {
    const model = MODELS.aliexpress?.('en');
    if (!model) throw new Error('no model');
    const open = { ...model, settings: { ...model.settings, openSections: { limits: true } } };
    expect(firstPart(open)).toBe(open);
  });

  it('asks for the rest when a row is opened, and shows the row once it is there', () => {
    const model = MODELS.aliexpress?.('en');
    if (!model) throw new Error('no model');
    const wantWhole = vi.fn();
    const { rerender } = render(popup(firstPart(model), wantWhole));
    expect(wantWhole).not.toHaveBeenCalled();
    fireEvent.click(alipay());
    expect(wantWhole).toHaveBeenCalled();
    expect(alipay().getAttribute('aria-expanded')).toBe('true');
    expect(screen.queryByText(/scan the QR code with the app/)).toBeNull();
    rerender(popup(model, wantWhole));
    expect(screen.getByText(/scan the QR code with the app/)).toBeTruthy();
  });
});
