import { browser } from './api';

/** Why a script could not run in a tab. */
export type Refusal = 'restricted' | 'no-access';

/** Pages that no extension may read, whatever it was granted: the browser's own and its stores. */
const RESTRICTED_HOSTS: readonly string[] = [
  'chromewebstore.google.com',
  'addons.mozilla.org',
  'microsoftedge.microsoft.com',
];

/** Whether the browser keeps this address from every extension. A missing address tells nothing. */
function isRestricted(url: string): boolean {
  if (!/^https?:/.test(url)) return true;
  const { host, pathname } = new URL(url);
  return (
    RESTRICTED_HOSTS.includes(host) || (host === 'chrome.google.com' && pathname.startsWith('/webstore'))
  );
}

/** Runs packaged scripts in a tab's top frame; null when they ran, else why they could not. */
export async function runInTab(tabId: number, files: readonly string[]): Promise<Refusal | null> {
  try {
    await browser.scripting.executeScript({ target: { tabId }, files: [...files] });
    return null;
  } catch (error) {
    const tab = await browser.tabs.get(tabId).catch(() => null);
    if (tab?.url && isRestricted(tab.url)) return 'restricted';
    return /cannot be scripted|restricted|gallery|chrome:\/\/|about:/i.test(String(error))
      ? 'restricted'
      : 'no-access';
  }
}
