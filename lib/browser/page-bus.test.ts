import { afterEach, expect, it, vi } from 'vitest';
import { sendFromPage } from './page-bus';
import { type PageWorld, setPageWorld } from './page-world';

const worldWith = (end: AbortController) => setPageWorld({ end } as PageWorld);

afterEach(() => vi.unstubAllGlobals());

const gone = { runtime: { id: undefined } };
const refusing = {
  runtime: { id: 'payguide', sendMessage: () => Promise.reject(new Error('refused for this sender')) },
};

it.each([
  ['ends all of ours once the extension was updated or removed', gone, true],
  ['goes on where a message was merely refused', refusing, false],
])('%s', async (_, chrome, ended) => {
  vi.stubGlobal('chrome', chrome);
  const end = new AbortController();
  worldWith(end);
  expect(await sendFromPage('chip-pressed', {})).toBeNull();
  expect(end.signal.aborted).toBe(ended);
});
