import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { loadPages } from './load-pages';

const pages = loadPages();
const sorted = (list: readonly string[] = []) => [...list].sort();

it('holds every kind, with its look-alikes', () => {
  const kinds = new Set(pages.map((page) => page.expected.kind));
  expect(sorted([...kinds])).toEqual(['cart', 'checkout', 'none', 'payment', 'result']);
  expect(pages.length).toBeGreaterThanOrEqual(30);
});

describe.each(pages)('$name', ({ file, expected }) => {
  const html = readFileSync(file, 'utf8');

  it('stands still: no script, no style or picture from elsewhere', () => {
    expect(html).not.toMatch(/<script(?![^>]*type="application\/ld\+json")/i);
    expect(html).not.toMatch(/\son[a-z]+="/i);
    expect(html).not.toMatch(/<link[^>]+href="(?!data:)/i);
    expect(html).not.toMatch(/<(?:img|source|video|audio|embed|object)[^>]+(?:src|data)="(?!data:)/i);
    expect(html).not.toMatch(/url\((?!["']?(?:data:|#))/i);
  });

  it('declares its encoding and its language', () => {
    expect(html.slice(0, 1024)).toMatch(/<meta charset="utf-8"/i);
    expect(html.slice(0, 1024)).toMatch(/<html[^>]*\slang="/i);
  });

  it('says what is true in good order', () => {
    expect(expected.methods).toEqual(sorted(expected.methods));
    expect(expected.optionalMethods ?? []).toEqual(sorted(expected.optionalMethods));
    if (expected.chosen !== undefined) expect(expected.methods).toContain(expected.chosen);
    if (expected.total !== null) expect(expected.noTotalReason).toBeUndefined();
    // Where nothing is to be paid, Payguide is silent about amounts and methods.
    const silent = expected.kind === 'none' || expected.kind === 'result';
    expect(expected.total === null && expected.noTotalReason === undefined).toBe(silent);
    if (silent) expect(expected.methods).toEqual([]);
  });
});
