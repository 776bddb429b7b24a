import browser from 'webextension-polyfill';
import type { Answer, MessageName, Request } from '../messages/table';

/** Sends a message from one of our own screens and gives the background's answer. */
export function send<N extends MessageName>(name: N, request: Request<N>): Promise<Answer<N>> {
  return browser.runtime.sendMessage({ name, request });
}
