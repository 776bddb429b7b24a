import type { SetAside } from '../ledger/types';
import { read, write } from './database';

/** Keeps a value that was not understood, whole; the same value found again is kept once. @throws DataError */
export async function keepAside(
  what: SetAside['what'],
  value: unknown,
  reason: string,
  detail: string | null,
): Promise<void> {
  const raw = JSON.stringify(value) ?? 'undefined';
  const bytes = new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(raw)));
  const id = `${what}-${[...bytes.slice(0, 12)].map((byte) => byte.toString(16).padStart(2, '0')).join('')}`;
  await write(['setAside'], async (tx) => {
    const store = tx.objectStore('setAside');
    if (await store.get(id)) return;
    await store.put({ id, what, raw, reason, detail, foundAt: new Date().toISOString() });
  });
}

/** Everything kept aside, for telling the shopper and for export. */
export function listAside(): Promise<readonly SetAside[]> {
  return read((db) => db.getAll('setAside'));
}

/** Deletes one value kept aside, on the shopper's click. */
export async function dropAside(id: string): Promise<void> {
  await write(['setAside'], (tx) => tx.objectStore('setAside').delete(id));
}
