import type { PageKind } from './reading';

/** Whether something is paid on a page of this kind. */
export function isPaying(kind: PageKind): boolean {
  return kind === 'checkout' || kind === 'payment';
}
