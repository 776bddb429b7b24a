// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { mockOptions, mockSlots, mockWelcome } from '../../tests/ui/preview/mock-pages';
import { startOptions } from '../settings/start-options';
import { startWelcome } from '../support/start-welcome';
import type { ScreenClient } from './start-screen';

/** The client given, whose first model does not come, and which fails again when it is told to. */
function failingFirst<A extends ScreenClient<unknown>>(client: A): A & { fail: () => void } {
  let failed = false;
  let tell = () => {};
  return {
    ...client,
    loadModel: () => {
      if (failed) return client.loadModel();
      failed = true;
      return Promise.reject(new Error('no database'));
    },
    subscribe: (_: unknown, onFault: () => void) => {
      tell = onFault;
      return () => {};
    },
    fail: () => tell(),
  };
}

const PAGES = {
  options: async (root: HTMLElement) => {
    const client = failingFirst(mockOptions('en'));
    await startOptions(client, mockSlots, root);
    return client;
  },
  welcome: async (root: HTMLElement) => {
    const client = failingFirst(mockWelcome('en', false));
    await startWelcome(client, root);
    return client;
  },
};

let root: HTMLElement;

beforeEach(() => {
  root = document.createElement('div');
  document.body.append(root);
});

afterEach(() => document.body.replaceChildren());

const alert = () => root.querySelector<HTMLElement>('.pg-state[role=alert]');

describe.each(Object.entries(PAGES))('the %s page', (_, start) => {
  it('says so where its first load fails, and tries again by a click', async () => {
    await start(root);
    await vi.waitFor(() => expect(alert()).not.toBeNull());
    expect(root.querySelector('h1')).toBeNull();
    alert()?.querySelector('button')?.click();
    await vi.waitFor(() => expect(root.querySelector('h1')).not.toBeNull());
    expect(alert()).toBeNull();
  });

  it('leaves what stands where something fails later', async () => {
    const client = await start(root);
    await vi.waitFor(() => expect(alert()).not.toBeNull());
    alert()?.querySelector('button')?.click();
    await vi.waitFor(() => expect(alert()).toBeNull());
    client.fail();
    await vi.waitFor(() => expect(alert()).not.toBeNull());
    expect(root.querySelector('h1')).not.toBeNull();
  });
});
