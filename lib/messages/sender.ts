/** The parts of the browser's `MessageSender` that trust rests on. */
export interface SenderFacts {
  readonly id: string | undefined;
  readonly url: string | undefined;
  readonly frameId: number | undefined;
  readonly tabId: number | undefined;
}

/**
 * Who sent a message: `extension` for our own screens, `page` for our script in a tab's top frame,
 * null for anybody else (another extension, a sub-frame). Only what the browser itself states is used.
 */
export function senderKind(
  sender: SenderFacts,
  own: { readonly id: string; readonly origin: string },
): 'page' | 'extension' | null {
  if (sender.id !== own.id) return null;
  if (sender.url?.startsWith(`${own.origin}/`)) return 'extension';
  return sender.tabId !== undefined && sender.frameId === 0 ? 'page' : null;
}
