import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import common from '../i18n/catalogue/en/common.json';
import limits from '../i18n/catalogue/en/limits.json';
import type { HeldPlan } from '../installments/types';
import { factsWith, ownLimit } from '../limits/fixtures';
import { DEFAULT_SETTINGS } from '../settings/defaults';
import type { Settings } from '../settings/settings';

/** The browser as far as reminders see it. */
const world = vi.hoisted(() => ({
  alarms: new Map<string, number>(),
  stored: new Map<string, unknown>(),
  shown: [] as { readonly id: string; readonly title: string; readonly message: string }[],
  permitted: true,
  /** How the browser answers the showing: at once, never (the background died meanwhile), or with an error. */
  showing: 'at once' as 'at once' | 'never' | 'error',
  ring: [] as ((alarm: { readonly name: string }) => void)[],
  changed: [] as ((changes: object, area: string) => void)[],
  settings: null as unknown,
  plans: [] as unknown[],
}));

vi.mock('./api', () => ({
  browser: {
    alarms: {
      create: (name: string, { when }: { when: number }) => world.alarms.set(name, when),
      clear: async (name: string) => world.alarms.delete(name),
      getAll: async () => [...world.alarms.keys()].map((name) => ({ name })),
      onAlarm: {
        addListener: (listener: (alarm: { readonly name: string }) => void) => world.ring.push(listener),
      },
    },
    storage: {
      onChanged: {
        addListener: (listener: (changes: object, area: string) => void) => world.changed.push(listener),
        removeListener: () => {},
      },
      local: {
        get: async (key: string) => ({ [key]: world.stored.get(key) }),
        set: async (items: object) => {
          for (const [key, value] of Object.entries(items)) world.stored.set(key, value);
        },
      },
    },
    permissions: { contains: async () => world.permitted },
    notifications: {
      create: async (id: string, { title, message }: { title: string; message: string }) => {
        if (world.showing === 'never') await new Promise(() => {});
        if (world.showing === 'error') throw new Error('no room for a notice');
        world.shown.push({ id, title, message: message.replaceAll('\u00a0', ' ') });
      },
    },
    runtime: { getURL: (path: string) => path },
  },
}));
vi.mock('./stored-settings', () => ({ readSettings: async () => world.settings }));
vi.mock('./stored-plans', () => ({ heldPlans: async () => world.plans }));
vi.mock('./read-ledger', () => ({ currentUsage: async () => ({ sums: {} }) }));
vi.mock('./packaged-knowledge', () => ({
  packagedFacts: async () => factsWith({}),
  packagedMessages: async () => ({ ...common, ...limits }),
}));
vi.mock('./current-locale', () => ({ currentLocale: async () => 'en' }));

const { answerAlarms, scheduleReminders } = await import('./reminders');

const plan = (id: string): HeldPlan => ({
  id,
  provider: 'Huabei',
  shop: null,
  currency: 'CNY',
  confirmedOn: '2026-11-24',
  payments: [{ date: '2026-12-10', minor: 41_152, paidOn: null }],
  earlyPayoff: null,
});
const settings = (given: Partial<Settings>): Settings => ({ ...DEFAULT_SETTINGS, ...given });

beforeEach(() => {
  vi.useFakeTimers({ now: new Date('2026-11-24T12:00:00Z'), toFake: ['Date'] });
  world.alarms.clear();
  world.stored.clear();
  world.shown.length = 0;
  world.permitted = true;
  world.showing = 'at once';
  world.plans = [plan('plan-1')];
  world.settings = settings({ notifications: true });
});
afterEach(() => vi.useRealTimers());

describe('scheduleReminders', () => {
  it('sets what is due, the same again at every start, and clears what no longer is', async () => {
    world.alarms.set('payguide:due:gone:0', 1);
    world.alarms.set('another', 1);
    await scheduleReminders();
    await scheduleReminders();
    expect([...world.alarms.keys()].sort()).toEqual(['another', 'payguide:due:plan-1:0']);
    world.settings = settings({});
    await scheduleReminders();
    expect([...world.alarms.keys()]).toEqual(['another']);
  });

  it('runs once at a time, and the last to be asked has the last word', async () => {
    const first = scheduleReminders();
    await new Promise((done) => queueMicrotask(() => done(null)));
    world.settings = settings({});
    const [second, third] = [scheduleReminders(), scheduleReminders()];
    expect([second === first, third === second]).toEqual([false, true]);
    await Promise.all([first, second, third]);
    expect(world.alarms.size).toBe(0);
    world.settings = settings({ notifications: true });
    await scheduleReminders();
    expect(world.alarms.size).toBe(1);
  });

  it('shows at the next start what passed while the browser was closed, and that once', async () => {
    await scheduleReminders();
    vi.setSystemTime(new Date('2026-12-10T20:00:00Z'));
    await scheduleReminders();
    await scheduleReminders();
    expect(world.shown.map(({ id }) => id)).toEqual(['payguide:due:plan-1:0']);
  });

  it('never breaks a start', async () => {
    const warn = vi.spyOn(console, 'warn').mockImplementation(() => {});
    world.plans = [{ ...plan('plan-1'), payments: null }];
    await expect(scheduleReminders()).resolves.toBeUndefined();
    expect(warn).toHaveBeenCalledOnce();
    warn.mockRestore();
  });
});

describe('a change of settings, ledger or plans', () => {
  it('sets alarms anew; other stored things do not', async () => {
    answerAlarms();
    const tell = (key: string) => world.changed.at(-1)?.({ [key]: {} }, 'local');
    tell('reminders');
    await new Promise((done) => setTimeout(done, 20));
    expect(world.alarms.size).toBe(0);
    tell('data-changed');
    await vi.waitFor(() => expect([...world.alarms.keys()]).toEqual(['payguide:due:plan-1:0']));
    world.settings = settings({});
    tell('settings');
    await vi.waitFor(() => expect(world.alarms.size).toBe(0));
    world.ring.length = 0;
  });
});

describe('a limit that turns', () => {
  it.each([
    [{}, 'Your overall day limit: CNY 5,000.00 is available again.'],
    [{ who: 'bank' }, "Your bank's overall day limit: CNY 5,000.00 is available again."],
  ])('is named by who sets it: %j', async (who, message) => {
    const reset = {
      name: 'reset:own.day',
      at: '2026-11-24T11:00:00Z',
      kind: 'reset',
      numbers: {
        subject: { type: 'word', key: 'limits.subject.all' },
        period: { type: 'word', key: 'limits.period.day' },
        limit: { type: 'money', money: { currency: 'CNY', minor: 500_000 } },
      },
      ...who,
    };
    world.settings = settings({ notifications: true, ownLimits: [ownLimit()] });
    world.stored.set('reminders', [reset]);
    await scheduleReminders();
    expect(world.shown.map((one) => one.message)).toEqual([message]);
  });
});

describe('an alarm that rings', () => {
  const ring = async (name: string) => {
    for (const listener of world.ring) listener({ name });
    await new Promise((done) => setTimeout(done, 20));
    await scheduleReminders();
  };
  beforeAll(answerAlarms);

  it('is shown in words', async () => {
    await scheduleReminders();
    await ring('payguide:due:plan-1:0');
    expect(world.shown).toEqual([
      {
        id: 'payguide:due:plan-1:0',
        title: 'A payment is due Dec 10, 2026',
        message: 'CNY 411.52 to Huabei.',
      },
    ]);
  });

  it('is silent without the permission, once switched off, for what is gone, and for what is not ours', async () => {
    await scheduleReminders();
    await ring('another');
    await ring('payguide:due:gone:0');
    world.permitted = false;
    await ring('payguide:due:plan-1:0');
    world.permitted = true;
    world.settings = settings({});
    await ring('payguide:due:plan-1:0');
    expect(world.shown).toEqual([]);
  });

  it('rings again where the background died before it was shown, and then no more', async () => {
    await scheduleReminders();
    vi.setSystemTime(new Date('2026-12-10T20:00:00Z'));
    world.alarms.clear();
    world.showing = 'never';
    for (const listener of world.ring) listener({ name: 'payguide:due:plan-1:0' });
    await vi.waitFor(() => expect([...world.alarms.keys()]).toEqual(['payguide:due:plan-1:0']));
    expect(world.alarms.get('payguide:due:plan-1:0')).toBeGreaterThan(Date.now());

    vi.resetModules();
    const woken = await import('./reminders');
    world.ring.length = 0;
    woken.answerAlarms();
    world.showing = 'at once';
    for (const listener of world.ring) listener({ name: 'payguide:due:plan-1:0' });
    await vi.waitFor(() => expect(world.shown.map(({ id }) => id)).toEqual(['payguide:due:plan-1:0']));
    await woken.scheduleReminders();
    expect([world.shown.length, world.alarms.size, world.stored.get('reminders')]).toEqual([1, 0, []]);
  });

  it('stays kept where the browser would not show it, and is tried at the next start', async () => {
    vi.resetModules();
    const woken = await import('./reminders');
    const warn = vi.spyOn(console, 'warn').mockImplementation(() => {});
    await woken.scheduleReminders();
    vi.setSystemTime(new Date('2026-12-10T20:00:00Z'));
    world.showing = 'error';
    await woken.scheduleReminders();
    expect([world.alarms.size, warn.mock.calls.length]).toEqual([0, 1]);
    warn.mockRestore();
    world.showing = 'at once';
    await woken.scheduleReminders();
    await woken.scheduleReminders();
    expect(world.shown.map(({ id }) => id)).toEqual(['payguide:due:plan-1:0']);
  });
});
