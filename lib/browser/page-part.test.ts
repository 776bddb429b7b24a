import { beforeEach, expect, it, vi } from 'vitest';
import { isPaying } from '../page/is-paying';
import type { Reading } from '../page/reading';
import { claimPart } from './page-part';
import { type PageWorld, setPageWorld } from './page-world';

const order = vi.hoisted(() => ({ answer: null as object | null, meanwhile: () => {} }));
vi.mock('./page-bus', () => ({
  sendFromPage: async () => {
    order.meanwhile();
    return order.answer;
  },
}));

const reading = (kind: Reading['kind']) => ({ kind }) as Reading;
const claim = () => claimPart('chip', ({ kind }) => isPaying(kind));
let world: PageWorld;

beforeEach(() => {
  order.answer = { locale: 'en', chip: true, guide: null, words: null };
  order.meanwhile = () => {};
  world = {
    reading: reading('checkout'),
    again: () => {},
    resolve: () => null,
    listeners: new Set(),
    end: new AbortController(),
    chip: null,
    guide: null,
    guideAt: null,
  };
  setPageWorld(world);
});

it('gives the place to one at a time, until the page is no checkout', async () => {
  const part = await claim();
  expect(await claim()).toBeNull();
  for (const tell of world.listeners) tell(reading('none'));
  expect(part?.signal.aborted).toBe(true);
  expect(await claim()).not.toBeNull();
});

it('leaves the place to the next where the background did not answer', async () => {
  order.answer = null;
  expect(await claim()).toBeNull();
  order.answer = { locale: 'en', chip: true, guide: null, words: null };
  expect(await claim()).not.toBeNull();
});

it('puts nothing on a page that stopped being a checkout while it asked', async () => {
  order.meanwhile = () => {
    world.reading = reading('none');
  };
  expect(await claim()).toBeNull();
});
