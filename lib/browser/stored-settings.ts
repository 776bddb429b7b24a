import type { Market } from '../knowledge/facts';
import { DEFAULT_SETTINGS } from '../settings/defaults';
import { type LoadedSettings, loadSettings, storedForm } from '../settings/load';
import { settingsSchema } from '../settings/schema';
import type { Settings } from '../settings/settings';
import { alone } from './alone';
import { browser } from './api';
import { PRIVATE_SETTINGS } from './data-changed';
import { keepAside } from './stored-aside';

const KEY = 'settings';

/** Why a change was not kept. `refused`: the new value breaks the schema; `quota`: the browser has no room. */
export type SettingsFault = 'refused' | 'quota' | 'failed';

export type SettingsResult =
  | { readonly ok: true; readonly settings: Settings }
  | { readonly ok: false; readonly reason: SettingsFault; readonly detail: string };

async function load(): Promise<LoadedSettings> {
  const stored = await browser.storage.local.get(KEY);
  return loadSettings(stored[KEY]);
}

/** Where settings are asked for: a private window has changes of its own until the browser closes, in memory alone. */
export interface SettingsPlace {
  readonly incognito?: boolean;
}

async function privateChanges(): Promise<Partial<Settings>> {
  const kept: unknown = (await browser.storage.session.get(PRIVATE_SETTINGS))[PRIVATE_SETTINGS];
  return typeof kept === 'object' && kept !== null ? kept : {};
}

const settingsIn = async (stored: Settings, { incognito = false }: SettingsPlace): Promise<Settings> =>
  incognito ? { ...stored, ...(await privateChanges()) } : stored;

/** The shopper's settings as stored; the defaults where nothing is, or where what is does not parse. */
export async function readSettings(place: SettingsPlace = {}): Promise<Settings> {
  return settingsIn((await load()).settings, place);
}

/** Keeps, for as long as the browser runs, in what the settings of private windows differ from the stored ones. */
async function keepPrivately(settings: Settings, stored: Settings): Promise<void> {
  const own = Object.entries(settings).filter(
    ([name, value]) => JSON.stringify(value) !== JSON.stringify(stored[name as keyof Settings]),
  );
  await browser.storage.session.set({ [PRIVATE_SETTINGS]: Object.fromEntries(own) });
}

const told = (error: unknown): string => (error instanceof Error ? error.message : String(error));

/**
 * Changes settings by a function of their newest value, so that two windows writing at once lose nothing.
 * A stored value that does not parse is kept aside, for export, before it is replaced.
 * @param place a change in a private window holds in private windows, until the browser closes; the disk never sees it.
 */
export function changeSettings(
  change: (old: Settings) => Settings,
  place: SettingsPlace = {},
): Promise<SettingsResult> {
  return alone('settings', async () => {
    try {
      const loaded = await load();
      const parsed = settingsSchema.safeParse(change(await settingsIn(loaded.settings, place)));
      if (!parsed.success) {
        const issue = parsed.error.issues[0];
        return { ok: false, reason: 'refused', detail: `${issue?.path.join('.')}: ${issue?.message}` };
      }
      if (place.incognito) {
        await keepPrivately(parsed.data, loaded.settings);
        return { ok: true, settings: parsed.data };
      }
      if (loaded.reason !== null) await keepAside('settings', loaded.setAside, loaded.reason, loaded.detail);
      await browser.storage.local.set({ [KEY]: storedForm(parsed.data) });
      return { ok: true, settings: parsed.data };
    } catch (error) {
      return { ok: false, reason: /quota/i.test(told(error)) ? 'quota' : 'failed', detail: told(error) };
    }
  });
}

/** Changes settings as `changeSettings` does. @throws Error with why they were not kept. */
export async function keepSettings(...given: Parameters<typeof changeSettings>): Promise<void> {
  const result = await changeSettings(...given);
  if (!result.ok) throw new Error(result.detail);
}

/**
 * To be called at every start of the background: brings an old version forward, and keeps a value aside that does not
 * parse (it stays where it is too, until the shopper changes a setting). Answers why it was set aside, or null.
 */
export function settleSettings(): Promise<LoadedSettings['reason']> {
  return alone('settings', async () => {
    const loaded = await load();
    if (loaded.reason !== null) await keepAside('settings', loaded.setAside, loaded.reason, loaded.detail);
    else if (loaded.migratedFrom !== null) {
      await browser.storage.local.set({ [KEY]: storedForm(loaded.settings) });
    }
    return loaded.reason;
  });
}

/** Starts a new shopper in a market, null for none known; settings that are there already stay as they are. */
export function startInMarket(market: Market | null): Promise<void> {
  return alone('settings', async () => {
    const stored = await browser.storage.local.get(KEY);
    if (market === null || stored[KEY] !== undefined) return;
    await browser.storage.local.set({ [KEY]: storedForm({ ...DEFAULT_SETTINGS, market }) });
  });
}
