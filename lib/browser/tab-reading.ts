import { badgeFor } from '../advice/badge';
import { bareUrl, withNavigation, withoutAccess, withReading } from '../messages/tab-state';
import type { TabState } from '../messages/table';
import { isPaying } from '../page/is-paying';
import type { Reading } from '../page/reading';
import { adviceFor } from './advice-for';
import { browser } from './api';
import { showBadge } from './badge';
import { startOrder } from './kept-orders';
import { isQuiet } from './quiet';
import { runInTab } from './scripts';
import { hasAccess, isOn } from './site-access';
import { changeTabState, tabState } from './tab-states';

/** Puts the reader into a tab; the state says "reading", or why it cannot. */
export async function readTab(tabId: number): Promise<TabState> {
  const before = await tabState(tabId);
  if (before.status !== 'read') {
    await changeTabState(tabId, (old) => (old.status === 'read' ? old : { ...old, status: 'reading' }));
  }
  const refusal = await runInTab(tabId, ['reader.js']);
  if (refusal === null) return tabState(tabId);
  return changeTabState(tabId, (old) => ({ ...old, status: refusal, reading: null }));
}

/** Whether access to the page a tab shows was taken back: a reader that lives there still is heard no more. */
export async function isShut(tabId: number): Promise<boolean> {
  return (await tabState(tabId)).status === 'no-access';
}

/** Keeps a new reading, shows the badge, and puts the chip or a waiting guide on the page. */
export async function takeReading(tabId: number, url: string | null, reading: Reading): Promise<void> {
  const state = await changeTabState(tabId, (old) =>
    old.status === 'no-access' ? old : withReading(old, reading, bareUrl(url)),
  );
  await refreshBadge(tabId, state);
  if (isPaying(reading.kind)) await startOrder(tabId);
  await placePart(tabId, url, state);
}

/** Puts what belongs on a page to pay on there: the guide under way, else the chip unless it is to keep quiet. */
export async function placePart(tabId: number, url: string | null, state: TabState): Promise<void> {
  if (state.status !== 'read' || !isPaying(state.reading?.kind ?? 'none')) return;
  if (state.guide !== null) await runInTab(tabId, ['guide.js']);
  else if (!(await isQuiet(url))) await runInTab(tabId, ['chip.js']);
}

/** A fault of ours is for whoever looks into the console; the badge then says only that help is here. */
function tellFault(error: unknown): [] {
  console.error('Payguide: advice failed', error);
  return [];
}

/** The latest state whose badge is being made, by tab: advice takes its time, and the page may be gone before it is there. */
const latest = new Map<number, TabState>();

/** The badge of a tab from its state; an empty state clears it. */
export async function refreshBadge(tabId: number, state: TabState): Promise<void> {
  latest.set(tabId, state);
  const advice = state.reading ? await adviceFor(state).catch(tellFault) : [];
  if (latest.get(tabId) !== state) return;
  latest.delete(tabId);
  await showBadge(tabId, badgeFor(state.reading, advice, state.guide?.hidden));
}

/** Whether nothing is known of the page a tab shows. */
const isBlank = ({ status, reading }: TabState): boolean => status === 'idle' && reading === null;

/** A tab began to load something else, or changed its address in place. */
export async function leavePage(tabId: number, url: string | undefined): Promise<void> {
  if (isBlank(await tabState(tabId))) return;
  // Looked at once more in its turn: the tab may have been closed and forgotten meanwhile.
  const state = await changeTabState(tabId, (old) =>
    isBlank(old) ? old : withNavigation(old, bareUrl(url)),
  );
  await refreshBadge(tabId, state);
}

/**
 * Follows what the browser says of a tab. `url` is the address it shows, told only where Payguide may see it: a tab
 * that is no longer seen where it was read has gone elsewhere, even when the page's own last word is lost on the way.
 */
export async function followTab(
  tabId: number,
  change: { readonly url?: string; readonly status?: string },
  url: string | undefined,
): Promise<void> {
  const read = (await tabState(tabId)).url;
  if (change.url !== undefined || (read !== null && read !== bareUrl(url))) await leavePage(tabId, url);
  if (change.url !== undefined || change.status === 'complete') await lookAgain(tabId);
}

/** Looks again whether the page a tab shows may be a checkout (its address changed in place, or it finished loading). */
export async function lookAgain(tabId: number): Promise<void> {
  const { status } = await tabState(tabId);
  if (status !== 'idle' && status !== 'no-access') return;
  if (status === 'no-access') {
    const url = bareUrl((await browser.tabs.get(tabId).catch(() => null))?.url);
    if (url === null || !(await hasAccess(url))) return;
    // Before the gate runs, for a reader that lives there still is to be heard again.
    await changeTabState(tabId, (old) => (old.status === 'no-access' ? { ...old, status: 'idle' } : old));
  }
  await runInTab(tabId, ['gate.js']);
}

/** Host access was taken back (match patterns): what was read there is forgotten, and the popup says why. */
export async function loseAccess(origins: readonly string[]): Promise<void> {
  for (const { id } of await browser.tabs.query({})) {
    if (id === undefined) continue;
    const { url, cart, order } = await tabState(id);
    const lost = new Set<string>();
    for (const one of [url, cart?.url, order?.url]) {
      // A page read by the toolbar's click alone was never granted: only what was taken back is lost.
      if (one && origins.some((origin) => isOn(origin, one)) && !(await hasAccess(one))) lost.add(one);
    }
    if (lost.size > 0) await refreshBadge(id, await changeTabState(id, (old) => withoutAccess(old, lost)));
  }
}
