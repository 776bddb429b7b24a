import type { Words } from '../knowledge/facts';

/** A word of the checkout explained: in the reader's language, with its other name where it has one. */
export interface GlossaryEntry {
  readonly id: string;
  /** The word as the reader meets it: `3-D Secure`, `分期`. */
  readonly term: string;
  /** The same in the other language, or null. */
  readonly other: string | null;
  /** One line. */
  readonly meaning: string;
}

/**
 * All explained words of a locale, in the order of the words file. A word stands under `glossary.<id>` as its
 * meaning, with `glossary.<id>.term` and `glossary.<id>.other` beside it; one without a term is named by its id.
 */
export function glossaryOf(words: Words): GlossaryEntry[] {
  return Object.entries(words).flatMap(([key, meaning]) => {
    const id = /^glossary\.([a-z0-9-]+)$/.exec(key)?.[1];
    if (id === undefined) return [];
    const term = words[`${key}.term`] ?? id;
    return [{ id, term, other: words[`${key}.other`] ?? null, meaning }];
  });
}

export interface TextPart {
  readonly text: string;
  readonly entry: GlossaryEntry | null;
}

const escapeForPattern = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/**
 * Cuts a sentence at the known words, the longest first, so that `3-D Secure code` is not cut as `3-D`.
 * Latin words match whole words alone; only the first of each is marked. The parts joined are the sentence.
 */
export function splitByTerms(text: string, terms: readonly GlossaryEntry[]): TextPart[] {
  const byTerm = new Map(terms.map((entry) => [entry.term.toLowerCase(), entry]));
  const names = [...byTerm.keys()].filter(Boolean).sort((a, b) => b.length - a.length);
  if (names.length === 0) return [{ text, entry: null }];
  const guarded = names.map((name) => {
    const before = /^[\p{Script=Latin}\d]/u.test(name) ? '(?<![\\p{Script=Latin}\\d])' : '';
    const after = /[\p{Script=Latin}\d]$/u.test(name) ? '(?![\\p{Script=Latin}\\d])' : '';
    return `${before}${escapeForPattern(name)}${after}`;
  });
  const seen = new Set<string>();
  const parts: TextPart[] = [];
  let from = 0;
  for (const match of text.matchAll(new RegExp(guarded.join('|'), 'giu'))) {
    const entry = byTerm.get(match[0].toLowerCase());
    if (!entry || seen.has(entry.id)) continue;
    seen.add(entry.id);
    if (match.index > from) parts.push({ text: text.slice(from, match.index), entry: null });
    parts.push({ text: match[0], entry });
    from = match.index + match[0].length;
  }
  if (from < text.length) parts.push({ text: text.slice(from), entry: null });
  return parts;
}
