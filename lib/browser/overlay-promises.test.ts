import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const ROOT = join(import.meta.dirname, '../..');

/** Everything of the chip and the guide that runs on a shop's page. */
const FILES = [
  ...sources('lib/browser').filter((file) => file.includes('/overlay-')),
  ...sources('lib/tour'),
  ...sources('components/tour'),
];

function sources(folder: string): string[] {
  return readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name) && !name.includes('.test.'))
    .map((name) => `${folder}/${name}`);
}

/** What the promises of tests/structure do not look for, by the name it is called with. */
const NEVER: Readonly<Record<string, RegExp>> = {
  'write markup': /innerHTML|outerHTML|insertAdjacentHTML|document\.write/,
  'keep the browser from scrolling': /passive: false/,
  'reach an extension API': /\b(browser|chrome)\./,
};

/** Focus goes to our own heading after the shopper's Next, and back to our own button when we rise. */
const MAY_FOCUS = ['lib/browser/overlay-drawing.ts', 'lib/browser/overlay-host.ts'];
/** The page is scrolled on the shopper's own Next or Show me. */
const MAY_SCROLL = ['lib/browser/overlay-sight.ts'];

describe.each(FILES)('%s', (file) => {
  const text = readFileSync(join(ROOT, file), 'utf8').replace(/\/\*[\s\S]*?\*\/|\/\/.*/g, '');

  it.each(Object.entries(NEVER))('does not %s', (_, pattern) => {
    expect(text.match(pattern)?.[0] ?? null).toBeNull();
  });

  it('focuses and scrolls only where that is our own or asked for', () => {
    if (!MAY_FOCUS.includes(file)) expect(text).not.toMatch(/\.focus\(/);
    if (!MAY_SCROLL.includes(file)) expect(text).not.toMatch(/scroll(IntoView|To|By)\(/);
  });
});
