import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ppmFromText, textFromPpm } from './percent-text';

describe('ppmFromText', () => {
  it.each([
    ['1.5', 15_000],
    ['1,5 %', 15_000],
    ['３％', 30_000],
    ['0', 0],
    ['0.0001', 1],
    ['', null],
    ['-1', null],
    ['100', null],
    ['1.5.2', null],
    ['a', null],
  ])('%s is %s', (text, ppm) => {
    expect(ppmFromText(text)).toBe(ppm);
  });

  it('gives back what textFromPpm wrote', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 999_999 }), (ppm) => ppmFromText(textFromPpm(ppm)) === ppm),
    );
  });
});
