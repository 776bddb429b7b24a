import type { GlossaryTerm, Words } from '../knowledge/facts';

/** A word of the checkout explained: in the reader's language, with its other name where it has one. */
export interface GlossaryEntry {
  readonly id: string;
  /** The word as the reader meets it: `3-D Secure`, `分期`. */
  readonly term: string;
  /** A spelling of it in another script, as pages print it, or null. */
  readonly other: string | null;
  /** Every spelling it is found by, the term among them. */
  readonly spellings: readonly string[];
  /** One line. */
  readonly meaning: string;
}

const isHan = (text: string) => /\p{Script=Han}/u.test(text);

/**
 * The explained words that have a meaning in these words, in the order of the facts. Its name is
 * `glossary.<id>.term`, else its first spelling, else its id.
 */
export function glossaryOf(terms: readonly GlossaryTerm[], words: Words): GlossaryEntry[] {
  return terms.flatMap(({ id, spellings }) => {
    const meaning = words[`glossary.${id}`];
    if (meaning === undefined) return [];
    const term = words[`glossary.${id}.term`] ?? spellings[0] ?? id;
    const other = spellings.find((spelling) => isHan(spelling) !== isHan(term)) ?? null;
    return [{ id, term, other, meaning, spellings: [...new Set([term, ...spellings])] }];
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
  const byTerm = new Map(
    terms.flatMap((entry) => entry.spellings.map((name) => [name.toLowerCase(), entry] as const)),
  );
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
