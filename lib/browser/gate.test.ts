import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { openGate } from './gate';
import { type PageWorld, setPageWorld } from './page-world';

const CHECKOUT = 'https://shop.example/checkout';

/** A page as far as the gate looks at it. */
function pageAt(href: string) {
  const location = { href };
  return { location, querySelector: () => null } as unknown as Document & { location: { href: string } };
}

let asked = 0;

/** A background that answers in its own way. */
function background(answer: (turn: number) => Promise<unknown>): void {
  const sendMessage = () => answer(++asked);
  vi.stubGlobal('chrome', { runtime: { id: 'payguide', sendMessage } });
}

const dying = () => Promise.reject(new Error('The message channel closed before a response was received.'));

beforeEach(() => {
  asked = 0;
  vi.useFakeTimers();
});

afterEach(async () => {
  await vi.runAllTimersAsync();
  vi.useRealTimers();
  vi.unstubAllGlobals();
  setPageWorld(null as unknown as PageWorld);
});

it('asks once where it is heard', async () => {
  background(async () => ({ answer: true }));
  const page = pageAt(CHECKOUT);
  openGate(page);
  openGate(page);
  await vi.advanceTimersByTimeAsync(60_000);
  expect(asked).toBe(1);
});

it('asks again where the background dies while it answers', async () => {
  background((turn) => (turn === 1 ? dying() : Promise.resolve({ answer: true })));
  openGate(pageAt(CHECKOUT));
  await vi.advanceTimersByTimeAsync(60_000);
  expect(asked).toBe(2);
});

it.each([
  ['dies each time', dying],
  ['never answers', () => new Promise(() => {})],
])('gives up after three askings where the background %s', async (_, answer) => {
  background(answer);
  openGate(pageAt(CHECKOUT));
  await vi.advanceTimersByTimeAsync(3_600_000);
  expect([asked, vi.getTimerCount()]).toEqual([3, 0]);
});

it('asks no more once the reader is there, or the page is another', async () => {
  background(dying);
  const page = pageAt(CHECKOUT);
  openGate(page);
  page.location.href = 'https://shop.example/basics';
  await vi.advanceTimersByTimeAsync(60_000);
  expect(asked).toBe(1);
  openGate(pageAt(`${CHECKOUT}/pay`));
  setPageWorld({} as PageWorld);
  await vi.advanceTimersByTimeAsync(60_000);
  expect(asked).toBe(2);
});

it('sets no timer on a page that is no checkout', () => {
  background(dying);
  openGate(pageAt('https://shop.example/basics'));
  expect([asked, vi.getTimerCount()]).toEqual([0, 0]);
});
