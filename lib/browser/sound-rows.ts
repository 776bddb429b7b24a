import type { SetAside } from '../ledger/types';
import { keepAside } from './stored-aside';

/** The rows that are what they should be. One that is not is kept aside whole and told in the ledger view; it stays where it is. */
export function soundRows<A>(
  what: SetAside['what'],
  rows: readonly unknown[],
  isSound: (row: unknown) => row is A,
): readonly A[] {
  const sound = rows.filter(isSound);
  if (sound.length < rows.length) {
    const broken = rows.filter((row) => !isSound(row));
    void Promise.all(broken.map((row) => keepAside(what, row, 'does-not-parse', null))).catch(() => {});
  }
  return sound;
}
