import { browser } from './api';

/** Stands in `storage.local`, whose changes reach every window and wake the background; the database's do neither. */
const KEY = 'data-changed';

/** Stands in `storage.session`: the settings of private windows where they differ from the stored ones. */
export const PRIVATE_SETTINGS = 'private-settings';

/** Says that ledger or plans have changed. Never rejects: what was kept is kept, told or not. */
export async function tellDataChanged(): Promise<void> {
  await browser.storage.local.set({ [KEY]: new Date().toISOString() }).catch(() => {});
}

/** Calls back after each change of settings, ledger or plans, from whatever window; the answer stops it. */
export function watchData(onChange: () => void): () => void {
  const listener = (changes: Record<string, unknown>, area: string) => {
    const names = area === 'local' ? [KEY, 'settings'] : area === 'session' ? [PRIVATE_SETTINGS] : [];
    if (names.some((name) => name in changes)) onChange();
  };
  browser.storage.onChanged.addListener(listener);
  return () => browser.storage.onChanged.removeListener(listener);
}
