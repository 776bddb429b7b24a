import { beforeEach, expect, it, vi } from 'vitest';

const SHOP = 'https://shop.example/checkout';

/** What is kept on the disk and what for the session. */
const world = vi.hoisted(() => ({
  settings: { chip: 'on', mutedHosts: [] as string[] },
  session: new Map<string, unknown>(),
}));

vi.mock('./api', () => ({
  browser: {
    storage: {
      session: {
        get: async (key: string) => ({ [key]: world.session.get(key) }),
        remove: async (key: string) => void world.session.delete(key),
        set: async (items: object) => {
          for (const [key, value] of Object.entries(items)) world.session.set(key, value);
        },
      },
    },
  },
}));
vi.mock('./stored-settings', () => ({
  readSettings: async () => world.settings,
  keepSettings: async (change: (old: object) => typeof world.settings) => {
    world.settings = change(world.settings);
  },
}));

const { isPaused, isQuiet, mute, setMuted } = await import('./quiet');

beforeEach(() => {
  world.settings = { chip: 'on', mutedHosts: [] };
  world.session.clear();
});

it('mutes a site for good in a common window', async () => {
  await mute('site', SHOP, false);
  expect(world.settings.mutedHosts).toEqual(['shop.example']);
  expect(await isQuiet(SHOP)).toBe(true);
});

it.each([
  ['the chip', () => mute('site', SHOP, true)],
  ['the popup', () => setMuted('shop.example', true, true)],
])('keeps no name of a site muted by %s in a private window', async (_, muteThere) => {
  await muteThere();
  expect(world.settings.mutedHosts).toEqual([]);
  expect(await isQuiet(SHOP)).toBe(true);
  await setMuted('shop.example', false, true);
  expect(await isPaused('shop.example')).toBe(false);
  expect(await isQuiet(SHOP)).toBe(false);
});

it('loses no pause of two windows that pause at once', async () => {
  await Promise.all([mute('pause', SHOP, false), mute('pause', 'https://other.example/pay', false)]);
  expect(await isQuiet(SHOP)).toBe(true);
  expect(await isQuiet('https://other.example/pay')).toBe(true);
});
