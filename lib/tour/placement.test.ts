import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { placeChip } from './chip-placement';
import { holds, meets, type Rect } from './geometry';
import { type PlacementInput, placeCard } from './placement';

const box = (left: number, top: number, width: number, height: number): Rect => ({
  left,
  top,
  width,
  height,
});

const PHONE: PlacementInput = {
  card: { width: 320, height: 190 },
  minHeight: 120,
  pill: { width: 60, height: 44 },
  target: null,
  forbidden: [],
  avoid: [],
  viewport: box(0, 0, 360, 640),
  direction: 'ltr',
  before: null,
  demanded: false,
};

const DESK: PlacementInput = { ...PHONE, viewport: box(0, 0, 1280, 800) };

describe('placeCard', () => {
  it('stands below its target, clear of it', () => {
    const placed = placeCard({ ...DESK, target: box(400, 200, 300, 40) });
    expect(placed).toMatchObject({ shape: 'card', place: 'below', rect: { top: 254, left: 390 } });
  });

  it('goes above a total that stands right over a fixed pay button', () => {
    const placed = placeCard({
      ...PHONE,
      target: box(10, 540, 340, 30),
      forbidden: [box(0, 580, 360, 60)],
    });
    expect(placed).toMatchObject({ shape: 'card', place: 'above' });
  });

  it('mirrors its sides and corners with the reading direction', () => {
    const input: PlacementInput = { ...DESK, target: box(500, 0, 200, 800) };
    expect(placeCard(input)).toMatchObject({ place: 'end', rect: { left: 714 } });
    expect(placeCard({ ...input, direction: 'rtl' })).toMatchObject({ place: 'end', rect: { left: 166 } });
    expect(placeCard({ ...DESK, direction: 'rtl' })).toMatchObject({
      place: 'bottom-end',
      rect: { left: 8 },
    });
  });

  it('stays where it stood while that is legal, and leaves when it is not', () => {
    const input: PlacementInput = { ...DESK, target: box(400, 300, 300, 40), before: 'above' };
    expect(placeCard(input)).toMatchObject({ place: 'above' });
    expect(placeCard({ ...input, forbidden: [box(0, 100, 1280, 150)] })).toMatchObject({ place: 'below' });
  });

  it('leaves the rest of the list and the total readable where there is room', () => {
    const input: PlacementInput = { ...DESK, target: box(300, 100, 600, 48) };
    expect(placeCard(input)).toMatchObject({ place: 'below' });
    const list = box(300, 100, 600, 300);
    const beside = placeCard({ ...input, avoid: [list] });
    expect(beside.shape === 'card' && meets(beside.rect, list)).toBe(false);
    expect(placeCard({ ...input, avoid: [DESK.viewport] })).toMatchObject({ place: 'below' });
  });

  it('folds to a pill where no card fits, and opens over the target only when asked', () => {
    const narrow: PlacementInput = {
      ...PHONE,
      viewport: box(0, 0, 320, 256),
      card: { width: 304, height: 230 },
      target: box(0, 0, 320, 180),
      forbidden: [box(0, 204, 320, 52)],
    };
    expect(placeCard(narrow)).toMatchObject({ shape: 'pill' });
    const opened = placeCard({ ...narrow, demanded: true });
    expect(opened).toMatchObject({ shape: 'card' });
    expect(opened.shape === 'card' && opened.rect.height).toBeLessThan(230);
  });

  it('leaves the page alone where even a pill would cover something', () => {
    expect(placeCard({ ...PHONE, forbidden: [PHONE.viewport] })).toEqual({ shape: 'toolbar' });
  });

  it('falls back to the corners when the place it had belongs to a target that is gone', () => {
    expect(placeCard({ ...DESK, before: 'above' })).toMatchObject({ place: 'bottom-end' });
  });
});

const rects = (max: number) =>
  fc.record({
    left: fc.integer({ min: -200, max }),
    top: fc.integer({ min: -200, max }),
    width: fc.integer({ min: 0, max }),
    height: fc.integer({ min: 0, max: 400 }),
  });

const inputs: fc.Arbitrary<PlacementInput> = fc.record({
  card: fc.record({ width: fc.integer({ min: 100, max: 320 }), height: fc.integer({ min: 60, max: 500 }) }),
  minHeight: fc.integer({ min: 60, max: 160 }),
  pill: fc.record({ width: fc.integer({ min: 44, max: 120 }), height: fc.constant(44) }),
  target: fc.option(rects(1400)),
  forbidden: fc.array(rects(1400), { maxLength: 5 }),
  avoid: fc.array(rects(1400), { maxLength: 3 }),
  viewport: fc.record({
    left: fc.integer({ min: 0, max: 300 }),
    top: fc.integer({ min: 0, max: 300 }),
    width: fc.integer({ min: 60, max: 1400 }),
    height: fc.integer({ min: 60, max: 1000 }),
  }),
  direction: fc.constantFrom('ltr', 'rtl'),
  before: fc.constantFrom(null, 'below', 'above', 'end', 'start', 'bottom-end', 'top-start'),
  demanded: fc.boolean(),
});

describe('whatever the page looks like', () => {
  it('neither card nor pill meets anything forbidden or leaves the viewport', () => {
    fc.assert(
      fc.property(inputs, (input) => {
        const placed = placeCard(input);
        if (placed.shape === 'toolbar') return;
        expect(holds(input.viewport, placed.rect)).toBe(true);
        for (const rect of input.forbidden) expect(meets(rect, placed.rect)).toBe(false);
        if (placed.shape === 'card' && !input.demanded && input.target !== null) {
          expect(meets(input.target, placed.rect)).toBe(false);
        }
      }),
      { numRuns: 3000 },
    );
  });

  it('the chip meets nothing forbidden and stays in the viewport', () => {
    fc.assert(
      fc.property(inputs, ({ pill, viewport, forbidden, direction }) => {
        const rect = placeChip({ size: pill, viewport, forbidden, direction });
        if (rect === null) return;
        expect(holds(viewport, rect)).toBe(true);
        for (const other of forbidden) expect(meets(other, rect)).toBe(false);
      }),
      { numRuns: 3000 },
    );
  });
});

describe('placeChip', () => {
  const size = { width: 200, height: 32 };

  it('takes the low corner at the end of the line', () => {
    const input = { size, viewport: box(0, 0, 1000, 700), forbidden: [] };
    expect(placeChip({ ...input, direction: 'ltr' })).toMatchObject({ left: 788, top: 656 });
    expect(placeChip({ ...input, direction: 'rtl' })).toMatchObject({ left: 12 });
  });

  it('rests on top of a fixed pay bar', () => {
    const rect = placeChip({
      size,
      viewport: box(0, 0, 360, 640),
      forbidden: [box(0, 580, 360, 60)],
      direction: 'ltr',
    });
    expect(rect).toMatchObject({ top: 580 - 12 - 32 });
  });

  it('gives up rather than cover', () => {
    const viewport = box(0, 0, 360, 640);
    expect(placeChip({ size, viewport, forbidden: [viewport], direction: 'ltr' })).toBeNull();
  });
});
