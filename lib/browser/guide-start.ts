import browser from 'webextension-polyfill';
import { withGuide } from '../messages/tab-state';
import { guideFor } from '../tour/guide-for';
import { runInTab } from './scripts';
import { changeTabState, tabState } from './tab-states';

/**
 * Starts a guide in a tab at a step (null: its first), its card focused where the shopper opened it on the page
 * itself; true when it runs. Where the page may not be touched
 * the guide waits, and starts with the next reading of this tab.
 */
export async function startGuide(
  tabId: number,
  guide: string,
  step: string | null,
  focus: boolean,
): Promise<boolean> {
  await changeTabState(tabId, (old) => withGuide(old, { id: guide, step, focus, hidden: false }));
  return (await runInTab(tabId, ['reader.js', 'guide.js'])) === null;
}

/** Starts the guide that fits what the tab shows; opens the popup where there is none. */
export async function startFittingGuide(tabId: number): Promise<void> {
  const { reading } = await tabState(tabId);
  const guide = reading ? guideFor(reading.methods) : null;
  if (guide) await startGuide(tabId, guide, null, true);
  else await openPopup();
}

/** The keyboard shortcut: the guide for the tab in front. */
export async function guideFromKeyboard(): Promise<void> {
  const [tab] = await browser.tabs.query({ active: true, lastFocusedWindow: true });
  if (tab?.id !== undefined) await startFittingGuide(tab.id);
}

/** Opens the popup where the browser can (a click on the page is no click on the extension in every browser). */
async function openPopup(): Promise<void> {
  await browser.action.openPopup?.().catch(() => undefined);
}
