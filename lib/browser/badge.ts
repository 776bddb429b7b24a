import type { BadgeLook } from '../advice/badge';
import { browser } from './api';

/** Shows a tab's badge; an empty text takes it away. A tab closed meanwhile is no error. */
export async function showBadge(tabId: number, look: BadgeLook): Promise<void> {
  try {
    await browser.action.setBadgeText({ tabId, text: look.text });
    if (!look.text) return;
    await browser.action.setBadgeBackgroundColor({ tabId, color: look.background });
    await browser.action.setBadgeTextColor?.({ tabId, color: '#ffffff' });
  } catch {
    // The tab is gone.
  }
}
