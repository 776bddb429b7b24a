import type { PageOrder } from '../messages/table';
import type { Reading } from '../page/reading';
import { sendFromPage } from './page-bus';
import { type PageWorld, pageWorld } from './page-world';

/** What a chip or a guide is given when it may stand on this page. */
export interface PagePart {
  readonly world: PageWorld;
  readonly order: PageOrder;
  /** Aborts when the part must leave: another took its place, the reader ended, or the page is no checkout any more. */
  readonly signal: AbortSignal;
}

/**
 * Claims the place of a chip or guide on this page, and asks the background what to do. Null where the part
 * stands already, there is no reader, or the extension is gone. Only one of the two ever stands: a guide
 * takes the chip away.
 */
export async function claimPart(
  part: 'chip' | 'guide',
  stays: (reading: Reading) => boolean,
): Promise<PagePart | null> {
  const world = pageWorld();
  if (!world || world.end.signal.aborted) return null;
  if (part === 'chip' && ((world.chip && !world.chip.signal.aborted) || isAlive(world.guide))) return null;
  if (part === 'guide') {
    world.chip?.abort();
    world.guide?.abort();
  }
  const place = new AbortController();
  world[part] = place;
  const order = await sendFromPage('page-order', {});
  // A part without an answer, or on a page that is none any more, leaves its place to the next.
  if (!order || (world.reading && !stays(world.reading))) place.abort();
  if (!order || place.signal.aborted) return null;
  const look = (reading: Reading) => {
    if (!stays(reading)) place.abort();
  };
  world.listeners.add(look);
  place.signal.addEventListener('abort', () => world.listeners.delete(look), { once: true });
  return { world, order, signal: AbortSignal.any([place.signal, world.end.signal]) };
}

function isAlive(controller: AbortController | null): boolean {
  return controller !== null && !controller.signal.aborted;
}
