import { EMPTY_TAB, type TabState } from '../messages/table';
import { browser } from './api';

const keyOf = (tabId: number) => `tab:${tabId}`;

/** Where the id of the window stands that holds a tab's popup. */
export const popupKey = (tabId: number) => `popup:${tabId}`;

/** One change at a time for each tab: a read and its write never interleave with another's. */
const queues = new Map<number, Promise<unknown>>();

/** The state of a tab; the empty state where nothing is known. It survives the background being stopped. */
export async function tabState(tabId: number): Promise<TabState> {
  const key = keyOf(tabId);
  const stored = await browser.storage.session.get(key);
  return (stored[key] as TabState | undefined) ?? EMPTY_TAB;
}

/** Changes a tab's state by a function of the old one; gives the new one. A function that gives the old one writes nothing. */
export function changeTabState(tabId: number, change: (old: TabState) => TabState): Promise<TabState> {
  const run = (queues.get(tabId) ?? Promise.resolve()).then(async () => {
    const old = await tabState(tabId);
    const next = change(old);
    if (next !== old) await browser.storage.session.set({ [keyOf(tabId)]: next });
    return next;
  });
  const settled = run.catch(() => undefined);
  queues.set(tabId, settled);
  return run;
}

/** Forgets a closed tab. */
export async function forgetTab(tabId: number): Promise<void> {
  await queues.get(tabId);
  queues.delete(tabId);
  await browser.storage.session.remove([keyOf(tabId), `kept:${tabId}`, popupKey(tabId)]);
}

/** Calls back with each new state of a tab until the signal aborts. */
export function watchTabState(tabId: number, signal: AbortSignal, onState: (state: TabState) => void): void {
  const key = keyOf(tabId);
  const listener = (changes: Record<string, { newValue?: unknown }>) => {
    const change = changes[key];
    if (change) onState((change.newValue as TabState | undefined) ?? EMPTY_TAB);
  };
  browser.storage.session.onChanged.addListener(listener);
  signal.addEventListener('abort', () => browser.storage.session.onChanged.removeListener(listener), {
    once: true,
  });
}
