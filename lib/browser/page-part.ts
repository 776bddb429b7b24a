import type { GuideProgress, PageOrder } from '../messages/table';
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
  const order = await sendFromPage('page-order', {});
  if (!order || world.end.signal.aborted || (world.reading && !stays(world.reading))) return null;
  if (part === 'chip' && (isAlive(world.chip) || isAlive(world.guide))) return null;
  if (part === 'guide') {
    // A new reading is no reason to start a guide again that stands at this very step.
    if (isAlive(world.guide) && world.guideAt === guideAt(order.guide)) return null;
    world.guideAt = guideAt(order.guide);
    world.chip?.abort();
    world.guide?.abort();
  }
  const place = new AbortController();
  world[part] = place;
  const look = (reading: Reading) => {
    if (!stays(reading)) place.abort();
  };
  world.listeners.add(look);
  place.signal.addEventListener('abort', () => world.listeners.delete(look), { once: true });
  return { world, order, signal: AbortSignal.any([place.signal, world.end.signal]) };
}

/** Names a guide and where it stands. */
export function guideAt(guide: Pick<GuideProgress, 'id' | 'step'> | null): string | null {
  return guide && `${guide.id}.${guide.step ?? ''}`;
}

function isAlive(controller: AbortController | null): boolean {
  return controller !== null && !controller.signal.aborted;
}
