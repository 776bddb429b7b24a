import { LARGEST_SUM } from '../../lib/money/amount';

/** A typed rate (`7.1234`, at most six decimals, point or comma) in millionths, or null. Exact: no float is involved. */
export function millionthsFromText(text: string): number | null {
  const match = /^(\d{1,9})(?:[.,](\d{1,6}))?$/.exec(text.trim());
  if (!match) return null;
  const millionths = Number(`${match[1]}${(match[2] ?? '').padEnd(6, '0')}`);
  return millionths >= 1 && millionths <= LARGEST_SUM ? millionths : null;
}
