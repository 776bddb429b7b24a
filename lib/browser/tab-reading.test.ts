import { beforeEach, describe, expect, it, vi } from 'vitest';
import { EMPTY_TAB } from '../messages/table';
import type { Reading } from '../page/reading';

const TAB = 7;
const SHOP = 'https://shop.example/checkout';
const OTHER_TAB = 8;
const OTHER = 'https://other.example/pay';

/** The browser as far as the reading of a tab sees it. */
const world = vi.hoisted(() => ({
  session: new Map<string, unknown>(),
  badge: '',
  ran: [] as string[],
  shown: undefined as string | undefined,
  granted: true,
  advice: async (): Promise<readonly object[]> => [],
}));

vi.mock('./api', () => ({
  browser: {
    storage: {
      session: {
        get: async (key: string) => ({ [key]: world.session.get(key) }),
        set: async (items: object) => {
          for (const [key, value] of Object.entries(items)) world.session.set(key, structuredClone(value));
        },
        remove: async (keys: string[]) => keys.map((key) => world.session.delete(key)),
      },
    },
    action: {
      setBadgeText: async ({ text }: { text: string }) => {
        world.badge = text;
      },
      setBadgeBackgroundColor: async () => {},
    },
    permissions: { contains: async () => world.granted },
    scripting: {
      executeScript: async ({ files }: { files: string[] }) => {
        if (!world.granted) throw new Error('Missing host permission for the tab');
        world.ran.push(...files);
      },
    },
    tabs: {
      query: async () => [{ id: TAB }, { id: OTHER_TAB }],
      get: async () => ({ id: TAB, url: world.granted ? world.shown : undefined }),
    },
  },
}));
vi.mock('./advice-for', () => ({ adviceFor: () => world.advice() }));
vi.mock('./quiet', () => ({ isQuiet: async () => false }));

const { followTab, isShut, leavePage, lookAgain, loseAccess, takeReading } = await import('./tab-reading');
const { forgetTab, tabState } = await import('./tab-states');

const PAYING = { kind: 'checkout', total: { ok: false, reason: 'not-shown' } } as Reading;

beforeEach(async () => {
  Object.assign(world, { badge: '', ran: [], shown: SHOP, granted: true, advice: async () => [] });
  world.session.clear();
  await takeReading(TAB, SHOP, PAYING);
});

describe('a tab that goes elsewhere', () => {
  it('keeps nothing of a page once its address is out of sight', async () => {
    await followTab(TAB, { status: 'loading' }, undefined);
    expect(await tabState(TAB)).toMatchObject({ status: 'idle', reading: null });
    expect(world.badge).toBe('');
  });

  it('keeps the reading while the page it shows finishes loading', async () => {
    await followTab(TAB, { status: 'complete' }, `${SHOP}?step=2`);
    expect(await tabState(TAB)).toMatchObject({ status: 'read', reading: PAYING });
  });

  it('shows no badge whose advice came too late', async () => {
    let say: (advice: readonly object[]) => void = () => {};
    const advice = new Promise<readonly object[]>((resolve) => {
      say = resolve;
    });
    world.advice = () => advice;
    const late = takeReading(TAB, SHOP, PAYING);
    await leavePage(TAB, undefined);
    say([{ severity: 'stop' }]);
    await late;
    expect(world.badge).toBe('');
  });

  it('leaves no trace when its last word comes after it was closed', async () => {
    await Promise.all([forgetTab(TAB), leavePage(TAB, undefined)]);
    expect([...world.session.keys()]).toEqual([]);
  });
});

describe('access taken back', () => {
  beforeEach(async () => {
    world.granted = false;
    await loseAccess(['https://*.shop.example/*']);
  });

  it('keeps what was read by a click on a site it was not about', async () => {
    // A click on the toolbar lets one page be read that `permissions` knows nothing of.
    await takeReading(OTHER_TAB, OTHER, PAYING);
    await loseAccess(['https://shop.example/*']);
    expect(await tabState(OTHER_TAB)).toMatchObject({ status: 'read', url: OTHER });
    await loseAccess(['https://*/*', 'http://*/*']);
    expect(await tabState(OTHER_TAB)).toMatchObject({ status: 'no-access', reading: null });
  });

  it('forgets an order read there in a tab that went elsewhere', async () => {
    Object.assign(world, { granted: true });
    const total = { ok: true, money: { currency: 'EUR', minor: 100 } };
    await takeReading(OTHER_TAB, SHOP, { ...PAYING, total } as Reading);
    await takeReading(OTHER_TAB, OTHER, PAYING);
    expect((await tabState(OTHER_TAB)).order?.url).toBe(SHOP);
    Object.assign(world, { granted: false });
    await loseAccess(['https://shop.example/*']);
    expect(await tabState(OTHER_TAB)).toMatchObject({ status: 'read', order: null });
  });

  it('forgets the page, and hears its reader no more', async () => {
    await takeReading(TAB, SHOP, PAYING);
    expect(await tabState(TAB)).toEqual({ ...EMPTY_TAB, status: 'no-access', url: SHOP });
    expect(await isShut(TAB)).toBe(true);
    expect(world.badge).toBe('');
  });

  it('looks again once it is given back, and hears the reader from then on', async () => {
    await lookAgain(TAB);
    expect(await isShut(TAB)).toBe(true);
    Object.assign(world, { granted: true, ran: [] });
    await lookAgain(TAB);
    expect(world.ran).toEqual(['gate.js']);
    await takeReading(TAB, SHOP, PAYING);
    expect((await tabState(TAB)).status).toBe('read');
  });
});
