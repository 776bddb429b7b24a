import type { Settings } from './settings';

const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

/** What names an item of a list: its id where it has one, else the item itself. */
function keyOf(item: unknown): string {
  return typeof item === 'object' && item !== null && 'id' in item ? String(item.id) : JSON.stringify(item);
}

/** Does to `newest` what turned `base` into `wanted`: takes out what was taken out, puts in or replaces what is new. */
function mergeList(
  base: readonly unknown[],
  wanted: readonly unknown[],
  newest: readonly unknown[],
): unknown[] {
  const before = new Map(base.map((item) => [keyOf(item), item]));
  const after = new Map(wanted.map((item) => [keyOf(item), item]));
  const kept = newest.flatMap((item) => {
    const key = keyOf(item);
    if (!after.has(key)) return before.has(key) ? [] : [item];
    return [same(before.get(key), after.get(key)) ? item : after.get(key)];
  });
  const there = new Set(kept.map(keyOf));
  const added = wanted.filter((item) => !before.has(keyOf(item)) && !there.has(keyOf(item)));
  return [...kept, ...added];
}

/**
 * Applies a change made on a screen to the newest settings, so that two windows editing different things at
 * once lose nothing: lists are merged item by item, anything else is replaced only where the screen changed it.
 *
 * @param base the settings the screen showed when the shopper changed them.
 */
export function mergeChange(base: Settings, part: Partial<Settings>, newest: Settings): Settings {
  const merged = Object.entries(part).map(([name, wanted]) => {
    const key = name as keyof Settings;
    if (same(base[key], wanted)) return [name, newest[key]];
    const lists = [base[key], wanted, newest[key]];
    if (lists.every(Array.isArray))
      return [name, mergeList(base[key] as [], wanted as [], newest[key] as [])];
    return [name, wanted];
  });
  return { ...newest, ...(Object.fromEntries(merged) as Partial<Settings>) };
}
