import type { Browser } from 'webextension-polyfill';

const world = globalThis as { readonly browser?: Browser; readonly chrome?: Browser };

/**
 * The extension API with promises, as both browsers give it by themselves: a polyfill would wrap every part of it at
 * each opening of the popup and each start of the background. What does not cross everywhere, a rejection in answer to
 * a message, goes by `lib/messages/reply.ts`. Outside an extension nothing is there, and importing does no harm.
 */
export const browser = (world.browser ?? world.chrome) as Browser;
