// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { compareOffers } from '../../lib/installments/compare';
import { sampleView } from '../../lib/installments/test-facts';

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
          return { answer: await world.answer(name) };
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

vi.mock('../../lib/browser/kept-orders', () => ({ orderId: async () => 'order-1' }));
const kept = vi.hoisted(() => vi.fn());
vi.mock('../../lib/browser/stored-plans', () => ({ addPlan: kept }));

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

it('asks for the whole model at once: someone waits for a row', async () => {
  const client = createClient();
  client.subscribe(
    () => {},
    () => {},
  );
  await client.loadModel();
  world.asked = [];
  vi.useFakeTimers({ toFake: ['setTimeout'] });
  client.wantWhole();
  client.wantWhole();
  for (let turn = 0; turn < 10; turn += 1) await Promise.resolve();
  vi.useRealTimers();
  expect(world.asked).toEqual(['popup-model']);
});

it('lets no older model stand over a newer one', async () => {
  const client = createClient();
  const shown: unknown[] = [];
  client.subscribe(
    (model) => shown.push(model),
    () => {},
  );
  await client.loadModel();
  let finish = (_: unknown) => {};
  world.asked = [];
  world.answer = () => new Promise((done) => (finish = done));
  client.editTotal({ currency: 'CNY', minor: 100 });
  await vi.waitFor(() => expect(world.asked).toHaveLength(1));
  world.answer = () => ({ turn: 2 });
  client.chooseMethod('alipay');
  await vi.waitFor(() => expect(shown).toEqual([{ turn: 2 }]));
  finish({ turn: 1 });
  await new Promise((done) => setTimeout(done, 20));
  expect(shown).toEqual([{ turn: 2 }]);
});

it("dates a plan by the shopper's own calendar", async () => {
  vi.stubEnv('TZ', 'Asia/Shanghai');
  vi.useFakeTimers({ now: new Date('2026-11-24T16:30:00Z'), toFake: ['Date'] });
  kept.mockResolvedValue(null);
  const [row] = compareOffers(
    sampleView({
      offers: [{ item: 1, text: '分3期 每期 ¥333.34' }],
    }),
  ).filter(({ from }) => from === 'page');
  expect(row && (await createClient().confirmPlan(row))).toBeNull();
  expect(kept).toHaveBeenCalledWith(
    expect.objectContaining({ confirmedOn: '2026-11-25' }),
    expect.anything(),
  );
  vi.useRealTimers();
  vi.unstubAllEnvs();
});
