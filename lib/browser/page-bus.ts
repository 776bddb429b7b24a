import type { Answer, MessageName, Request } from '../messages/table';
import { pageWorld } from './page-world';

interface PageRuntime {
  readonly id?: string;
  /** Gives a `Reply` of lib/messages/reply; nothing where nobody answered. */
  sendMessage(message: unknown): Promise<{ readonly answer?: unknown } | undefined>;
}

/** Once the extension is gone, the runtime or its id is too. */
interface PageApi {
  readonly runtime?: PageRuntime;
}

declare const browser: PageApi | undefined;
declare const chrome: PageApi;

/**
 * Sends a message from a script on a page, by the browser's plain promise API (the polyfill is too heavy
 * for a page). Null when the message was refused, or the extension was updated or removed meanwhile: then all of
 * ours leaves the page, for nothing on it would be answered any more.
 */
export async function sendFromPage<N extends MessageName>(
  name: N,
  request: Request<N>,
): Promise<Answer<N> | null> {
  const { runtime } = typeof browser === 'undefined' ? chrome : browser;
  if (!runtime?.id) pageWorld()?.end.abort();
  try {
    const reply = await runtime?.sendMessage({ name, request });
    return (reply?.answer ?? null) as Answer<N> | null;
  } catch {
    return null;
  }
}
