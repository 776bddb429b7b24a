import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ADVISERS } from '../../lib/advice/advisers';
import { ROOT, sourcesIn } from './graph';

/** Rooms of the third floor that have something to say: those that export a function giving `Advice[]`. */
const speaking = sourcesIn('lib')
  .filter((path) =>
    /^lib\/(?:guidance|limits|installments|safeguards|payment-failures|genuine-site)\//.test(path),
  )
  .filter((path) =>
    /export function \w+Advice\([^)]*\)[^{]*: Advice\[\]/.test(readFileSync(join(ROOT, path), 'utf8')),
  )
  .map((path) => path.split('/')[1] ?? '');

describe('the list of advisers', () => {
  it.each([...new Set(speaking)])('hears lib/%s: add a line to lib/advice/advisers.ts', (room) => {
    expect(ADVISERS.map((adviser) => adviser.room)).toContain(room);
  });

  it('is held against the rooms themselves: each room listed is seen to speak', () => {
    expect(speaking).not.toEqual([]);
    expect(new Set(speaking)).toEqual(new Set(ADVISERS.map((adviser) => adviser.room)));
  });

  it('names rooms that exist, each once', () => {
    const rooms = ADVISERS.map((adviser) => adviser.room);
    expect(new Set(rooms).size).toBe(rooms.length);
    for (const room of rooms) expect(existsSync(join(ROOT, 'lib', room)), room).toBe(true);
  });
});
