import { bottom, distance, grown, holds, meets, overlap, type Rect, right, type Size } from './geometry';
import { freeSpots } from './spots';

/** The eight places a card can take: four beside its target, four in the corners. Start and end follow the reading direction. */
export type Place =
  | 'below'
  | 'above'
  | 'end'
  | 'start'
  | 'bottom-end'
  | 'bottom-start'
  | 'top-end'
  | 'top-start';

export interface PlacementInput {
  /** The card as tall as its words want it. */
  readonly card: Size;
  /** The least height at which its words still scroll sensibly. */
  readonly minHeight: number;
  readonly pill: Size;
  /** The visible part of the target, or null where there is none to point at. */
  readonly target: Rect | null;
  /** What must stay free: the pay button, the focused element, open lists. */
  readonly forbidden: readonly Rect[];
  /** What should stay readable where there is a choice: the method list, the total. */
  readonly avoid: readonly Rect[];
  /** What the shopper sees of the page. */
  readonly viewport: Rect;
  readonly direction: 'ltr' | 'rtl';
  /** Where the card stood before: kept while it is legal, so that it does not jump. */
  readonly before: Place | null;
  /** The shopper opened the pill: the target may then be covered and the card be shorter; the forbidden never. */
  readonly demanded: boolean;
}

export type Placement =
  | { readonly shape: 'card'; readonly place: Place; readonly rect: Rect }
  | { readonly shape: 'pill'; readonly rect: Rect }
  | { readonly shape: 'toolbar' };

/** Room left between the card and the viewport's edge, what it points at, and what it must not touch. */
const EDGE = 8;
const TARGET_GAP = 14;
const FORBIDDEN_GAP = 8;

/** Beside the target first, then the corners: the order of preference. */
const PLACES: readonly Place[] = [
  'below',
  'above',
  'end',
  'start',
  'bottom-end',
  'top-end',
  'bottom-start',
  'top-start',
];

/** What a per cent of the card on readable things costs, one place later in the order, 100 px away; what staying is worth. */
const HIDDEN_COST = 2;
const RANK_COST = 3;
const FAR_COST = 4;
const STAY_WORTH = 12;

/**
 * Where the card stands, in viewport pixels: of the eight places that meet nothing forbidden the one that hides
 * least of the rest, near its target rather than far; else a pill; else nothing on the page at all (`toolbar`). The result never meets a forbidden box nor leaves the
 * viewport, whatever the input.
 */
export function placeCard(input: PlacementInput): Placement {
  const room = grown(input.viewport, -EDGE);
  const blocked = input.forbidden.map((rect) => grown(rect, FORBIDDEN_GAP));
  const aside = input.target === null ? null : grown(input.target, TARGET_GAP);
  const obstacles = input.demanded || aside === null ? blocked : [...blocked, aside];
  for (const height of input.demanded ? heights(input) : [input.card.height]) {
    let best: { readonly place: Place; readonly rect: Rect; readonly cost: number } | null = null;
    for (const [rank, place] of PLACES.entries()) {
      const size = { width: input.card.width, height };
      const spots =
        aside === null || place.includes('-')
          ? cornerSpots(place, size, room, obstacles, input.direction)
          : sideSpots(place, size, room, aside, input.direction);
      const fixed = rank * RANK_COST - (place === input.before ? STAY_WORTH : 0);
      for (const rect of spots.filter((spot) => isFree(spot, room, obstacles))) {
        const far = input.target === null ? 0 : (distance(rect, input.target) / 100) * FAR_COST;
        const cost = fixed + far + hiddenPercent(rect, input.avoid) * HIDDEN_COST;
        if (best === null || cost < best.cost) best = { place, rect, cost };
      }
    }
    if (best) return { shape: 'card', place: best.place, rect: best.rect };
  }
  const pill = freeSpots(input.pill, room, blocked, input.direction).find((rect) =>
    isFree(rect, room, blocked),
  );
  return pill ? { shape: 'pill', rect: pill } : { shape: 'toolbar' };
}

function isFree(rect: Rect, room: Rect, obstacles: readonly Rect[]): boolean {
  return holds(room, rect) && !obstacles.some((obstacle) => meets(obstacle, rect));
}

/** How much of a card lies on what should stay readable, in per cent of the card. */
function hiddenPercent(rect: Rect, avoid: readonly Rect[]): number {
  const area = avoid.reduce((sum, other) => {
    const shared = overlap(other, rect);
    return sum + (shared ? shared.width * shared.height : 0);
  }, 0);
  return (area / (rect.width * rect.height)) * 100;
}

/** From what the words want down to the least that scrolls. */
function heights({ card, minHeight }: PlacementInput): number[] {
  const least = Math.min(minHeight, card.height);
  return [0, 1, 2, 3].map((step) => card.height - ((card.height - least) * step) / 3);
}

function cornerSpots(
  place: Place,
  size: Size,
  room: Rect,
  obstacles: readonly Rect[],
  direction: 'ltr' | 'rtl',
): Rect[] {
  if (!place.includes('-')) return [];
  const toRight = place.endsWith('end') === (direction === 'ltr');
  const left = toRight ? right(room) - size.width : room.left;
  const fromTop = place.startsWith('top');
  return freeSpots(size, room, obstacles, direction).filter(
    (spot) => spot.left === left && spot.top + spot.height / 2 < room.top + room.height / 2 === fromTop,
  );
}

/** Beside the target: centred on it, else aligned with either of its edges, else pushed to the viewport's. */
function sideSpots(place: Place, size: Size, room: Rect, target: Rect, direction: 'ltr' | 'rtl'): Rect[] {
  if (place === 'below' || place === 'above') {
    const top = place === 'below' ? bottom(target) : target.top - size.height;
    return along(target.left, target.width, size.width, room.left, room.width).map((left) => ({
      left,
      top,
      ...size,
    }));
  }
  const toRight = (place === 'end') === (direction === 'ltr');
  const left = toRight ? right(target) : target.left - size.width;
  return along(target.top, target.height, size.height, room.top, room.height).map((top) => ({
    left,
    top,
    ...size,
  }));
}

function along(at: number, length: number, size: number, from: number, room: number): number[] {
  const last = from + room - size;
  const keep = (value: number) => Math.max(from, Math.min(value, last));
  return [keep(at + (length - size) / 2), keep(at), keep(at + length - size), from, last];
}
