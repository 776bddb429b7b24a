import { browser } from './api';

/** Stands in `storage.local`, whose changes reach every window and wake the background; the database's do neither. */
const KEY = 'data-changed';

/** Says that ledger or plans have changed. Never rejects: what was kept is kept, told or not. */
export async function tellDataChanged(): Promise<void> {
  await browser.storage.local.set({ [KEY]: new Date().toISOString() }).catch(() => {});
}

/** Calls back after each change of settings, ledger or plans, from whatever window; the answer stops it. */
export function watchData(onChange: () => void): () => void {
  const listener = (changes: Record<string, unknown>, area: string) => {
    if (area === 'local' && (KEY in changes || 'settings' in changes)) onChange();
  };
  browser.storage.onChanged.addListener(listener);
  return () => browser.storage.onChanged.removeListener(listener);
}
