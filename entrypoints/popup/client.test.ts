// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, it, vi } from 'vitest';

/** A browser whose background answers what it is told to. */
const world = vi.hoisted(() => ({
  asked: [] as string[],
  answer: (_name: string): unknown => null,
  changed: new Set<(changes: object, area: string) => void>(),
  session: {} as Record<string, unknown>,
}));

vi.mock('../../lib/browser/api', () => {
  const event = { addListener: () => {}, removeListener: () => {} };
  const changed = {
    addListener: (one: (changes: object, area: string) => void) => world.changed.add(one),
    removeListener: (one: (changes: object, area: string) => void) => world.changed.delete(one),
  };
  return {
    browser: {
      extension: { inIncognitoContext: false },
      tabs: { query: async () => [{ id: 7, url: 'https://shop.example/pay' }] },
      permissions: {
        onAdded: event,
        onRemoved: event,
        request: () => Promise.reject(new Error('no gesture')),
      },
      runtime: {
        getManifest: () => ({}),
        sendMessage: async ({ name }: { name: string }) => {
          world.asked.push(name);
          return { answer: world.answer(name) };
        },
      },
      storage: {
        onChanged: changed,
        local: { get: async () => ({}) },
        session: { onChanged: changed, get: async () => world.session },
      },
    },
  };
});

const { createClient } = await import('./client');

const lost: unknown[] = [];
const note = (reason: unknown) => lost.push(reason);

beforeEach(() => {
  Object.assign(world, { asked: [], answer: () => ({}), session: {} });
  vi.spyOn(console, 'warn').mockImplementation(() => {});
  lost.length = 0;
  process.on('unhandledRejection', note);
});

afterEach(async () => {
  // A rejection counts as unhandled only after its turn.
  await new Promise((done) => setTimeout(done, 20));
  process.off('unhandledRejection', note);
  expect(lost).toEqual([]);
});

const failing = (...names: string[]) => {
  world.answer = (name) => {
    if (names.includes(name)) throw new Error('The message channel closed before a response was received');
    return {};
  };
};

it('asks once more where the background was stopped in mid-answer', async () => {
  let stops = 1;
  world.answer = (name) => {
    if (name === 'popup-model' && stops-- > 0) throw new Error('channel closed');
    return { name };
  };
  expect(await createClient().loadModel()).toEqual({ name: 'popup-model' });
});

it('hands on that no model came, and still follows the tab', async () => {
  failing('read-tab', 'popup-model');
  const client = createClient();
  const onFault = vi.fn();
  client.subscribe(() => {}, onFault);
  await expect(client.loadModel()).rejects.toThrow('channel closed');
  await vi.waitFor(() => expect(world.changed.size).toBe(2));
  for (const tell of world.changed) tell({ 'tab:7': {} }, 'session');
  await vi.waitFor(() => expect(onFault).toHaveBeenCalled());
});

it.each<[string, (client: ReturnType<typeof createClient>) => void]>([
  ['a guide', (client) => client.startGuide('alipay', null)],
  ['reading', (client) => client.readThisPage()],
  ['what is told of the order', (client) => client.tellOrder({ imported: true, category: null })],
  ['access', (client) => client.grantSite('shop.example')],
])('shows that %s failed', async (_, act) => {
  const client = createClient();
  const onFault = vi.fn();
  client.subscribe(() => {}, onFault);
  await client.loadModel();
  failing('start-guide', 'read-tab', 'tell-order');
  act(client);
  await vi.waitFor(() => expect(onFault).toHaveBeenCalledOnce());
});

it('looks at the page once more where a guide may not stand on it', async () => {
  const client = createClient();
  await client.loadModel();
  world.asked = [];
  world.answer = (name) => name !== 'start-guide';
  client.startGuide('alipay', null);
  await vi.waitFor(() => expect(world.asked).toEqual(['start-guide', 'read-tab']));
});
