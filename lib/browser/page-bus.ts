import { answerIn } from '../messages/reply';
import type { Answer, MessageName, Request } from '../messages/table';

interface PageRuntime {
  readonly id?: string;
  sendMessage(message: unknown): Promise<unknown>;
}

declare const browser: { readonly runtime: PageRuntime } | undefined;
declare const chrome: { readonly runtime: PageRuntime };

/**
 * Sends a message from a script on a page, by the browser's plain promise API (the polyfill is too heavy
 * for a page). Null when the extension was updated or removed meanwhile, or the message was refused: a
 * script on a page then simply falls silent.
 */
export async function sendFromPage<N extends MessageName>(
  name: N,
  request: Request<N>,
): Promise<Answer<N> | null> {
  try {
    const api = typeof browser === 'undefined' ? chrome : browser;
    return answerIn(await api.runtime.sendMessage({ name, request })) as Answer<N>;
  } catch {
    return null;
  }
}
