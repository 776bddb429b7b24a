import type { Words } from '../../lib/knowledge/facts';

/** The words under `<prefix>.1` to `<prefix>.<count>`; what is missing in both languages is left out. */
export function numbered(words: Words, prefix: string, count: number): string[] {
  return Array.from({ length: count }, (_, index) => words[`${prefix}.${index + 1}`]).filter(
    (text): text is string => text !== undefined,
  );
}
