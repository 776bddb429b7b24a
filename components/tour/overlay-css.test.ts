import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const read = (file: string) => readFileSync(join(import.meta.dirname, file), 'utf8');
const tokens = read('../ui/tokens.css');

const DARK = '@media (prefers-color-scheme: dark)';

/** Role → colour, of the part of a sheet before or after its dark block begins. */
function colours(css: string, prefix: string, dark: boolean): Record<string, string> {
  const [light = '', rest = ''] = css.split(DARK);
  const part = dark ? (rest.split('@media')[0] ?? '') : light;
  const found = part.matchAll(new RegExp(`${prefix}([a-z-]+): (#[0-9a-f]{6});`, 'g'));
  return Object.fromEntries([...found].map(([, role, colour]) => [role, colour]));
}

describe('the looks on a shop’s page', () => {
  it.each([false, true])('take their colours from the house tokens (dark: %s)', (dark) => {
    const house = colours(tokens, '--pg-', dark);
    const own = { ...colours(read('overlay.css'), '--', dark), ...colours(read('guide.css'), '--', dark) };
    expect(Object.keys(own)).toHaveLength(8);
    for (const [role, colour] of Object.entries(own)) {
      expect(colour, `--${role} differs from tokens.css`).toBe(house[role]);
    }
  });

  it('use no rem: it would follow the shop’s root size', () => {
    for (const file of ['overlay.css', 'guide.css', 'chip.css']) expect(read(file)).not.toMatch(/\drem/);
  });
});
