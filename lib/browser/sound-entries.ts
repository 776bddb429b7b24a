import { isPayment } from '../ledger/is-payment';
import type { Payment } from '../ledger/types';
import { keepAside } from './stored-aside';

/** The rows that are entries. One that is none is kept aside whole and told in the ledger view; it stays where it is. */
export function soundEntries(rows: readonly unknown[]): readonly Payment[] {
  const sound = rows.filter(isPayment);
  if (sound.length < rows.length) {
    const broken = rows.filter((row) => !isPayment(row));
    void Promise.all(broken.map((row) => keepAside('ledger', row, 'does-not-parse', null))).catch(() => {});
  }
  return sound;
}
