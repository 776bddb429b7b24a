import { beforeEach, expect, it, vi } from 'vitest';

interface Script {
  readonly id: string;
  readonly matches: readonly string[];
}

const GRANTED = 'https://shop.example/*';

/** A browser that refuses to register one script twice, as browsers do. */
const world = vi.hoisted(() => ({
  scripts: new Map<string, { readonly id: string; readonly matches: readonly string[] }>(),
  origins: [] as string[],
}));

vi.mock('./api', () => ({
  browser: {
    runtime: { getManifest: () => ({ host_permissions: ['https://known.example/*'] }) },
    permissions: { getAll: async () => ({ origins: world.origins }) },
    scripting: {
      getRegisteredContentScripts: async () => [...world.scripts.values()],
      registerContentScripts: async ([script]: [Script]) => {
        if (world.scripts.has(script.id)) throw new Error(`Duplicate script ID '${script.id}'`);
        world.scripts.set(script.id, script);
      },
      updateContentScripts: async ([script]: [Script]) => void world.scripts.set(script.id, script),
      unregisterContentScripts: async ({ ids }: { ids: string[] }) =>
        ids.map((id) => world.scripts.delete(id)),
    },
  },
}));

const { isOn, registerGate } = await import('./site-access');
const matches = () => [...world.scripts.values()].flatMap((script) => script.matches);

beforeEach(() => {
  world.scripts.clear();
  world.origins = ['https://known.example/*', GRANTED];
});

it('puts the gate on hosts allowed later, and takes it away with them', async () => {
  await registerGate();
  expect(matches()).toEqual([GRANTED]);
  world.origins = ['https://known.example/*'];
  await registerGate();
  expect(matches()).toEqual([]);
});

it('bears being called twice at once, as at the start after an update', async () => {
  const warned = vi.spyOn(console, 'warn');
  await Promise.all([registerGate(), registerGate()]);
  expect(matches()).toEqual([GRANTED]);
  expect(warned).not.toHaveBeenCalled();
});

it.each([
  ['https://shop.example/*', true],
  ['http://shop.example/*', true],
  ['*://*.shop.example/*', true],
  ['*://*.example/*', true],
  ['https://*/*', true],
  ['<all_urls>', true],
  ['https://*.op.example/*', false],
  ['https://pay.shop.example/*', false],
  ['https://*.shop.example.evil/*', false],
])('tells whether %s is about a site', (pattern, about) => {
  expect(isOn(pattern, 'https://shop.example:8443/pay')).toBe(about);
});
