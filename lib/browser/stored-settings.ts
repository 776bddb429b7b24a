import type { Market } from '../knowledge/facts';
import { DEFAULT_SETTINGS } from '../settings/defaults';
import { type LoadedSettings, loadSettings, storedForm } from '../settings/load';
import { settingsSchema } from '../settings/schema';
import type { Settings } from '../settings/settings';
import { alone } from './alone';
import { browser } from './api';
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

/** The shopper's settings as stored; the defaults where nothing is, or where what is does not parse. */
export async function readSettings(): Promise<Settings> {
  return (await load()).settings;
}

const told = (error: unknown): string => (error instanceof Error ? error.message : String(error));

/**
 * Changes settings by a function of their newest value, so that two windows writing at once lose nothing.
 * A stored value that does not parse is kept aside, for export, before it is replaced.
 * @param place.incognito true in a private window, which keeps nothing: the answer holds the change, the disk does not.
 */
export function changeSettings(
  change: (old: Settings) => Settings,
  { incognito = false }: { readonly incognito?: boolean } = {},
): Promise<SettingsResult> {
  return alone('settings', async () => {
    try {
      const loaded = await load();
      const parsed = settingsSchema.safeParse(change(loaded.settings));
      if (!parsed.success) {
        const issue = parsed.error.issues[0];
        return { ok: false, reason: 'refused', detail: `${issue?.path.join('.')}: ${issue?.message}` };
      }
      if (incognito) return { ok: true, settings: parsed.data };
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

/** Calls back with every change of the settings, from whatever window; the answer stops it. */
export function watchSettings(onChange: (settings: Settings) => void): () => void {
  const listener = (changes: Record<string, { newValue?: unknown }>, area: string) => {
    if (area === 'local' && changes[KEY]) onChange(loadSettings(changes[KEY].newValue).settings);
  };
  browser.storage.onChanged.addListener(listener);
  return () => browser.storage.onChanged.removeListener(listener);
}
