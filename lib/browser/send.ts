import { answerIn } from '../messages/reply';
import type { Answer, MessageName, Request } from '../messages/table';
import { browser } from './api';

/**
 * Sends a message from one of our own screens and gives the background's answer. What fails is asked once more, for
 * the browser may have stopped the background in mid-answer: nothing a screen asks does harm when it is heard twice.
 */
export async function send<N extends MessageName>(name: N, request: Request<N>): Promise<Answer<N>> {
  const ask = async () => answerIn(await browser.runtime.sendMessage({ name, request })) as Answer<N>;
  return ask().catch(ask);
}
