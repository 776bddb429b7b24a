// @vitest-environment happy-dom
import { cleanup, render, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import type { PageKind } from '../../lib/page/reading';
import { mockClient } from '../../tests/ui/preview/mock-client';
import { MODELS } from '../../tests/ui/preview/mock-models';
import { Popup } from './start-popup';

const slots = { installments: () => <p>parts</p>, limits: () => <p>meters</p> };

function show(pageKind: PageKind) {
  const model = MODELS.aliexpress?.('en');
  if (!model) throw new Error('no model');
  const state = { kind: 'read', host: 'shop.example', pageKind } as const;
  const client = mockClient(model);
  render(<Popup model={{ ...model, state, methods: [] }} client={client} slots={slots} />);
}

afterEach(cleanup);

describe('the methods of a page that offers none', () => {
  it('come later than a cart', () => {
    show('cart');
    expect(screen.getByText(/^Payment methods come at the checkout/)).toBeTruthy();
  });

  it('were not found at a checkout', () => {
    show('checkout');
    expect(screen.getByText('No payment method was found on this page.')).toBeTruthy();
  });

  it('are nothing to speak of where all is paid', () => {
    show('result');
    expect(screen.queryByRole('heading', { name: 'How to pay here' })).toBeNull();
    expect(screen.queryByText(/payment method/i)).toBeNull();
  });
});
