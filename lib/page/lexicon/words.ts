import type { Lexicon } from './types';

export type Topic = keyof Lexicon;

/** The first words of a topic in a folded text, or null where it holds none. */
export type Says = (topic: Topic, folded: string) => string | null;

const FLAT: Readonly<Record<string, string>> = {
  ł: 'l',
  ø: 'o',
  đ: 'd',
  ß: 'ss',
  ı: 'i',
  æ: 'ae',
  œ: 'oe',
  ё: 'е',
  '’': "'",
  '״': '"',
  ς: 'σ',
};

/** A text as the lexicons have it: lower case, no accents on Latin and Greek letters, one kind of apostrophe. */
export function fold(text: string): string {
  const low = text.toLowerCase();
  // Plain ASCII is the common case, and normalising costs.
  if (!/[^ -~]/.test(low)) return low;
  return low
    .normalize('NFKD')
    .replace(/([a-zıøłα-ω])[\u0300-\u036f]+/g, '$1')
    .normalize('NFC')
    .replace(/[łøđßıæœё’״ς]/g, (letter) => FLAT[letter] ?? letter);
}

/**
 * Joins the lexicons of a page's languages; an expression is built when its topic is first asked for. Latin words
 * match as whole words, Cyrillic and Greek ones from their beginning (their endings change), others anywhere.
 */
export function wordsOf(lexicons: readonly Lexicon[]): Says {
  const ready = new Map<Topic, RegExp | null>();
  return (topic, folded) => {
    let pattern = ready.get(topic);
    if (pattern === undefined) {
      const parts = lexicons.flatMap((one) => one[topic] || []).join('|');
      pattern = parts ? new RegExp(`(?<![a-zα-ωа-яґєії])(?:${fold(parts)})(?![a-z])`) : null;
      ready.set(topic, pattern);
    }
    return pattern?.exec(folded)?.[0] ?? null;
  };
}
