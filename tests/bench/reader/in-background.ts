import { parseMessage } from '../../../lib/messages/schemas';
import type { RawSnapshot } from '../../../lib/page/raw-snapshot';
import { readPage } from '../../../lib/page/read';
import { refine } from '../../../lib/page/refine/refine';

/** What the background does with the message the page wrote; run in the page, where its CPU time can be weighed. */
export interface BackgroundJobs {
  readonly parse: () => void;
  readonly read: () => string;
}

interface Message {
  readonly request: { readonly snapshot: RawSnapshot };
}

const jobs: BackgroundJobs = {
  parse() {
    const parsed = parseMessage(JSON.parse(benchMessage));
    if (!parsed.ok) throw new Error(`bench: the background refuses this snapshot: ${parsed.error}`);
  },
  read() {
    return readPage(refine((JSON.parse(benchMessage) as Message).request.snapshot)).kind;
  },
};

Object.assign((globalThis as unknown as { benchJobs: object }).benchJobs, jobs);
