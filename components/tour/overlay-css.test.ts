import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const read = (file: string) => readFileSync(join(import.meta.dirname, file), 'utf8');
const OVERLAY = ['overlay.css', 'guide.css', 'chip.css'];

/** Role → colour, of the part of a sheet before its dark block, or of that block. */
function colours(css: string, prefix: string, dark: boolean): Map<string, string> {
  const [light = '', rest = ''] = css.split('@media (prefers-color-scheme: dark)');
  const part = dark ? (rest.split(/@media|\n}\n/)[0] ?? '') : light;
  const found = part.matchAll(new RegExp(`${prefix}([a-z-]+): (#[0-9a-f]{6});`, 'g'));
  return new Map([...found].map(([, role = '', colour = '']) => [role, colour]));
}

describe('the looks on a shop’s page', () => {
  it.each([false, true])('take their colours from the house tokens (dark: %s)', (dark) => {
    const house = colours(read('../ui/tokens.css'), '--pg-', dark);
    const own = ['overlay.css', 'guide.css'].flatMap((file) => [...colours(read(file), '--', dark)]);
    expect(own).toHaveLength(8);
    for (const [role, colour] of own) {
      expect(colour, `--${role} differs from --pg-${role} in tokens.css`).toBe(house.get(role));
    }
  });

  it('use no rem: it would follow the shop’s root size', () => {
    for (const file of OVERLAY) expect(read(file)).not.toMatch(/\drem/);
  });
});
