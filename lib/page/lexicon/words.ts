import type { Lexicon } from './types';

export type Topic = keyof Lexicon;

/** Asks whether a folded text holds a word of a topic. */
export type Says = (topic: Topic, folded: string) => boolean;

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
};

/** A text as the lexicons have it: lower case, no accents on Latin letters, one kind of apostrophe. */
export function fold(text: string): string {
  const low = text.toLowerCase();
  // Plain ASCII is the common case, and normalising costs.
  if (!/[^ -~]/.test(low)) return low;
  return low
    .normalize('NFKD')
    .replace(/([a-zıøł])[\u0300-\u036f]+/g, '$1')
    .normalize('NFC')
    .replace(/[łøđßıæœё’]/g, (letter) => FLAT[letter] ?? letter);
}

/**
 * Joins the lexicons of a page's languages; an expression is built when its topic is first asked for. Words that
 * begin or end with a Latin letter only match there as whole words.
 */
export function wordsOf(lexicons: readonly Lexicon[]): Says {
  const ready = new Map<Topic, RegExp | null>();
  return (topic, folded) => {
    let pattern = ready.get(topic);
    if (pattern === undefined) {
      const parts = lexicons.flatMap((one) => one[topic] || []).join('|');
      pattern = parts ? new RegExp(`(?<![a-z])(?:${fold(parts)})(?![a-z])`) : null;
      ready.set(topic, pattern);
    }
    return pattern?.test(folded) ?? false;
  };
}
