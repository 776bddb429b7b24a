import { describe, expect, it } from 'vitest';
import { LOOK_MS, sightOf } from './seek';

describe('sightOf', () => {
  it.each([
    [true, true, 0, 'here'],
    [true, false, 0, 'elsewhere'],
    [true, true, LOOK_MS * 2, 'here'],
    [false, false, 0, 'looking'],
    [false, true, LOOK_MS - 1, 'looking'],
    [false, false, LOOK_MS, 'missing'],
  ] as const)('found %s, in sight %s, missed for %d ms: %s', (found, inSight, missed, expected) => {
    expect(sightOf(found, inSight, missed)).toBe(expected);
  });
});
