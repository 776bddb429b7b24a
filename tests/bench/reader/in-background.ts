import { parseMessage } from '../../../lib/messages/schemas';
import { readPage } from '../../../lib/page/read';
import type { PageSnapshot } from '../../../lib/page/snapshot';

/** What the background does with the message the page wrote; run in the page, where its CPU time can be weighed. */
export interface BackgroundJobs {
  readonly parse: () => void;
  readonly read: () => string;
}

interface Message {
  readonly request: { readonly snapshot: PageSnapshot };
}

const jobs: BackgroundJobs = {
  parse() {
    const parsed = parseMessage(JSON.parse(benchMessage));
    if (!parsed.ok) throw new Error(`bench: the background refuses this snapshot: ${parsed.error}`);
  },
  read() {
    return readPage((JSON.parse(benchMessage) as Message).request.snapshot).kind;
  },
};

Object.assign((globalThis as unknown as { benchJobs: object }).benchJobs, jobs);
