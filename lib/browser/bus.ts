import type { Runtime } from 'webextension-polyfill';
import { type Reply, replyOf } from '../messages/reply';
import { parseMessage } from '../messages/schemas';
import { senderKind } from '../messages/sender';
import { type Answer, type MessageName, type Request, SENDERS } from '../messages/table';
import { browser } from './api';

/** What a handler learns of a message's sender. All of it is the browser's word; `tabId` and `url` are null for our own screens. */
export interface Origin {
  readonly tabId: number | null;
  readonly url: string | null;
  /** Whether the sender's window is private. */
  readonly isPrivate: boolean;
}

export type Handlers = {
  readonly [N in MessageName]: (request: Request<N>, from: Origin) => Promise<Answer<N>>;
};

/**
 * Answers messages for as long as the background lives. A message from the wrong sender, or one that does
 * not parse, is refused with an error that names the field; no handler sees it.
 */
export function answerMessages(handlers: Handlers): void {
  const own = { id: browser.runtime.id, origin: new URL(browser.runtime.getURL('')).origin };
  const answer = async (raw: unknown, sender: Runtime.MessageSender): Promise<unknown> => {
    const parsed = parseMessage(raw);
    if (!parsed.ok) throw new Error(parsed.error);
    const { name, request } = parsed.message;
    const kind = senderKind(
      {
        id: sender.id,
        url: sender.url,
        frameId: sender.frameId,
        tabId: sender.tab?.id,
        tabUrl: sender.tab?.url,
      },
      own,
    );
    if (kind !== SENDERS[name]) throw new Error(`${name}: refused for this sender`);
    const from =
      kind === 'page'
        ? {
            tabId: sender.tab?.id ?? null,
            url: sender.tab?.url ?? sender.url ?? null,
            isPrivate: sender.tab?.incognito === true,
          }
        : { tabId: null, url: null, isPrivate: false };
    const handle = handlers[name] as (request: unknown, from: Origin) => Promise<unknown>;
    return handle(request, from);
  };
  const listener = (raw: unknown, sender: Runtime.MessageSender, send: (reply: Reply) => void): true => {
    void replyOf(answer(raw, sender)).then(send);
    // The answer comes later.
    return true;
  };
  browser.runtime.onMessage.addListener(listener as Runtime.OnMessageListenerCallback);
}
