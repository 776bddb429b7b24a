/** The parts of the browser's `MessageSender` that trust rests on. */
export interface SenderFacts {
  readonly id: string | undefined;
  readonly url: string | undefined;
  readonly frameId: number | undefined;
  readonly tabId: number | undefined;
  /** The address the tab shows now, where it may be seen. */
  readonly tabUrl: string | undefined;
}

/** Whether the tab has gone to another origin since the page spoke: what it says then is of the wrong page. */
function isLate({ url, tabUrl }: SenderFacts): boolean {
  if (!url || !tabUrl || !URL.canParse(url) || !URL.canParse(tabUrl)) return false;
  return new URL(url).origin !== new URL(tabUrl).origin;
}

/**
 * Who sent a message: `extension` for our own screens, `page` for our script in a tab's top frame,
 * null for anybody else (another extension, a sub-frame, a page the tab has left). Only what the browser itself states is used.
 */
export function senderKind(
  sender: SenderFacts,
  own: { readonly id: string; readonly origin: string },
): 'page' | 'extension' | null {
  if (sender.id !== own.id) return null;
  if (sender.url?.startsWith(`${own.origin}/`)) return 'extension';
  return sender.tabId !== undefined && sender.frameId === 0 && !isLate(sender) ? 'page' : null;
}
