import { isPrivate } from '../../lib/browser/about-browser';
import { browser } from '../../lib/browser/api';

interface LookedAt {
  readonly tabId: number;
  readonly host: string | null;
  /** Told by the tab: Chromium runs the popup of a private window in the ordinary profile. */
  readonly incognito: boolean;
}

/** The tab the popup was opened on; an address `?tab=` names one where the popup stands in a tab of its own. */
export async function lookedAt(): Promise<LookedAt> {
  const named = new URLSearchParams(location.search).get('tab');
  const tab =
    named === null
      ? (await browser.tabs.query({ active: true, currentWindow: true }))[0]
      : await browser.tabs.get(Number(named));
  if (named !== null) {
    // In a window of its own it outlives the tab otherwise, and waits for it for ever.
    browser.tabs.onRemoved.addListener((tabId) => {
      if (tabId === tab?.id) window.close();
    });
  }
  const url = tab?.url;
  return {
    tabId: tab?.id ?? -1,
    host: url && /^https?:/.test(url) ? new URL(url).hostname : null,
    incognito: tab?.incognito === true || isPrivate(),
  };
}
