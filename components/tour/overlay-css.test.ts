import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const read = (file: string) => readFileSync(join(import.meta.dirname, file), 'utf8');
const OVERLAY = ['overlay.css', 'guide.css', 'chip.css'];

/** Role → colour in the house tokens, light and dark. */
function houseColours(): { light: Map<string, string>; dark: Map<string, string> } {
  const [light = '', rest = ''] = read('../ui/tokens.css').split('@media (prefers-color-scheme: dark)');
  const roles = (css: string) =>
    new Map(
      [...css.matchAll(/--pg-([a-z-]+): (#[0-9a-f]{6});/g)].map(([, role = '', colour = '']) => [
        role,
        colour,
      ]),
    );
  return { light: roles(light), dark: roles(rest.split('@media')[0] ?? '') };
}

describe('the looks on a shop’s page', () => {
  it('take their colours from the house tokens, light and dark', () => {
    const house = houseColours();
    const own = [
      ...OVERLAY.map(read)
        .join('')
        .matchAll(/--([a-z-]+): light-dark\((#\w+), (#\w+)\)/g),
    ];
    expect(own).toHaveLength(8);
    for (const [, role = '', light, dark] of own) {
      expect([light, dark], `--${role} differs from --pg-${role} in tokens.css`).toEqual([
        house.light.get(role),
        house.dark.get(role),
      ]);
    }
  });

  it('use no rem: it would follow the shop’s root size', () => {
    for (const file of OVERLAY) expect(read(file)).not.toMatch(/\drem/);
  });
});
