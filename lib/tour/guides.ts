import type { Guide } from './guide';
import { alipay } from './guides/alipay';

/** Every guide this version carries, in the order they are offered. */
export const GUIDES: readonly Guide[] = [alipay];

/** The guide of that id, or null: links may name a guide that this version does not have. */
export function guideById(id: string): Guide | null {
  return GUIDES.find((guide) => guide.id === id) ?? null;
}
