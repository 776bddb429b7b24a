import { withGuide } from '../messages/tab-state';
import { guideFor } from '../tour/guide-for';
import { browser } from './api';
import { runInTab } from './scripts';
import { changeTabState, popupKey, tabState } from './tab-states';

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

/** Starts the guide that fits what the tab shows; opens the popup where there is none, or where it must wait. */
export async function startFittingGuide(tabId: number): Promise<void> {
  const { reading } = await tabState(tabId);
  const guide = reading && guideFor(reading);
  if (guide === null || !(await startGuide(tabId, guide.id, guide.step, true))) await openPopup(tabId);
}

/** The keyboard shortcut: the guide for the tab in front. */
export async function guideFromKeyboard(): Promise<void> {
  const [tab] = await browser.tabs.query({ active: true, lastFocusedWindow: true });
  if (tab?.id !== undefined) await startFittingGuide(tab.id);
}

/** Size in pixels of a window that holds the popup. */
const WINDOW = { width: 400, height: 660 };

/** One at a time: of two presses at once neither would see the window of the other. */
let raising: Promise<unknown> = Promise.resolve();

/**
 * Opens the popup. Some browsers cannot, or hold a click on the page for no click on the extension: there it
 * stands in one window of its own that looks at this tab, or in a tab where there are no windows.
 */
async function openPopup(tabId: number): Promise<void> {
  const opened = await browser.action.openPopup?.().then(
    () => true,
    () => false,
  );
  if (opened) return;
  const turn = raising.then(() => raiseWindow(tabId));
  raising = turn.catch(() => {});
  await turn;
}

/** Shows the window that holds a tab's popup, or makes it. */
async function raiseWindow(tabId: number): Promise<void> {
  const { windows, tabs, storage, runtime } = browser;
  const key = popupKey(tabId);
  const known = (await storage.session.get(key))[key] as number | undefined;
  if (known !== undefined) {
    const raised = windows ? windows.update(known, { focused: true }) : tabs.update(known, { active: true });
    const stands = await raised.then(
      () => true,
      () => false,
    );
    if (stands) return;
  }
  const url = runtime.getURL(`popup.html?tab=${tabId}`);
  const { id } = windows
    ? await windows.create({ url, type: 'popup', ...WINDOW })
    : await tabs.create({ url });
  await storage.session.set({ [key]: id });
}
