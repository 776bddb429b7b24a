import type { OfferedMethod } from '../page/reading';
import { GUIDES } from './guides';

/**
 * The guide that serves what a page offers: that of the chosen method, else of the first offered one that
 * has a guide; null where none fits. A method's guide bears the method's id.
 */
export function guideFor(methods: readonly OfferedMethod[]): string | null {
  const guided = methods.filter((method) => GUIDES.some((guide) => guide.id === method.id));
  return (guided.find((method) => method.chosen === true) ?? guided[0])?.id ?? null;
}
