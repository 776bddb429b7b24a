import { beforeEach, expect, it, vi } from 'vitest';
import type { Reading } from '../page/reading';

const TAB = 7;

/** The browser as far as starting a guide sees it. */
const world = vi.hoisted(() => ({
  session: new Map<string, unknown>(),
  opened: [] as string[],
  ran: [] as string[],
  mayRun: true,
  openPopup: undefined as (() => Promise<void>) | undefined,
  windows: undefined as object | undefined,
}));

vi.mock('./api', () => ({
  browser: {
    runtime: { getURL: (path: string) => `ext://own/${path}` },
    action: {
      get openPopup() {
        return world.openPopup;
      },
    },
    get windows() {
      return world.windows;
    },
    tabs: {
      query: async () => [{ id: TAB }],
      get: async () => ({ id: TAB }),
      create: async ({ url }: { url: string }) => ({ id: world.opened.push(`tab ${url}`) }),
    },
    scripting: {
      executeScript: async ({ files }: { files: string[] }) => {
        if (!world.mayRun) throw new Error('Missing host permission for the tab');
        world.ran.push(...files);
      },
    },
    storage: {
      session: {
        get: async (key: string) => ({ [key]: world.session.get(key) }),
        set: async (items: object) => {
          for (const [key, value] of Object.entries(items)) world.session.set(key, value);
        },
      },
    },
  },
}));

const { guideFromKeyboard, startFittingGuide } = await import('./guide-start');
const { changeTabState } = await import('./tab-states');

const shows = (...ids: string[]) =>
  changeTabState(TAB, (old) => ({
    ...old,
    status: 'read',
    reading: { kind: 'checkout', methods: ids.map((id) => ({ id, chosen: null })) } as unknown as Reading,
  }));

const refuse = async () => {
  throw new Error('openPopup may only be called from a user input handler');
};

beforeEach(() => {
  world.session.clear();
  Object.assign(world, {
    opened: [],
    ran: [],
    mayRun: true,
    openPopup: async () => void world.opened.push('popup'),
    windows: {
      create: async ({ url }: { url: string }) => ({ id: world.opened.push(`window ${url}`) }),
      update: async (id: number) => void world.opened.push(`again ${id}`),
    },
  });
});

it('starts the guide that fits the page', async () => {
  await shows('card', 'alipay');
  await startFittingGuide(TAB);
  expect(world.ran).toEqual(['reader.js', 'guide.js']);
  expect(world.opened).toEqual([]);
});

it('opens the popup where no guide fits, and where the page may not be touched', async () => {
  await changeTabState(TAB, (old) => ({ ...old, reading: null }));
  await startFittingGuide(TAB);
  await shows('alipay');
  world.mayRun = false;
  await guideFromKeyboard();
  expect(world.opened).toEqual(['popup', 'popup']);
});

it.each([
  ['refuses to open it without a click of its own', refuse],
  ['has no way to open it', undefined],
])('opens the popup in a window of its own where the browser %s', async (_, openPopup) => {
  world.openPopup = openPopup;
  await startFittingGuide(TAB);
  expect(world.opened).toEqual([`window ext://own/popup.html?tab=${TAB}`]);
});

it('opens it in a tab where there are no windows, as on a phone', async () => {
  Object.assign(world, { openPopup: undefined, windows: undefined });
  await startFittingGuide(TAB);
  expect(world.opened).toEqual([`tab ext://own/popup.html?tab=${TAB}`]);
});

it('shows the window that is there already, and a new one where it was closed', async () => {
  world.openPopup = refuse;
  await startFittingGuide(TAB);
  await startFittingGuide(TAB);
  expect(world.opened).toEqual([`window ext://own/popup.html?tab=${TAB}`, 'again 1']);
  Object.assign(world.windows ?? {}, { update: () => Promise.reject(new Error('No window with id')) });
  await startFittingGuide(TAB);
  expect(world.opened).toHaveLength(3);
});

it('opens one window for two presses at once', async () => {
  world.openPopup = refuse;
  await Promise.all([startFittingGuide(TAB), startFittingGuide(TAB)]);
  expect(world.opened).toEqual([`window ext://own/popup.html?tab=${TAB}`, 'again 1']);
});
