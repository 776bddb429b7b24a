import { type Sign, signOf } from './currency-signs';

/** A number in a text, with the currency signs that stand at it. */
export interface FoundAmount {
  /** The stretch of text from sign to sign: `US $1,234.56`. */
  readonly text: string;
  /** UTF-16 offsets of `text`. */
  readonly start: number;
  readonly end: number;
  /** The number alone, as written, without its minus. */
  readonly number: string;
  /** Offsets of the number. */
  readonly from: number;
  readonly to: number;
  /** The currency sign as written (`US $`, `元`), or null for a bare number. */
  readonly currency: string | null;
  /** What the signs before and after the number stand for; one, two or none. */
  readonly signs: readonly Sign[];
  readonly negative: boolean;
}

/** Texts longer than this are articles or data, not prices; they are not searched. */
const LONGEST_SEARCHED = 4096;

/** The longest sign (`рублей`, `dólares`); also bounds the work per number. */
const LONGEST_SIGN = 9;

/**
 * Digits of any script with separators between. A space only joins groups of three, so that `2 500` is one number
 * and `2 50` two; two separators in a row are kept, to be refused later rather than read as two numbers.
 */
const NUMBER =
  /(?:(?<![\p{L}\p{Nd}.,])[.,])?\p{Nd}+(?:(?<!\p{Nd}{4})[ \u00a0\u2007\u2009\u202f]\p{Nd}{3}(?!\p{Nd})|[.,'’‘`´＇٫٬،·．，]{1,3}\p{Nd}+)*/gu;

/** Letters of scripts that put spaces between words; a sign next to one is part of a longer word. */
const SPACED_LETTER = /[^\P{L}\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]|\p{M}/u;

/** Direction marks, which right-to-left pages put around signs. */
const GAP = '[\\s\\u200e\\u200f\\u061c]*';
const GAP_BEFORE = new RegExp(`(?:(?<=[\\p{L}/])\\.)?${GAP}:?${GAP}([-−]?)${GAP}$`, 'u');
const GAP_AFTER = new RegExp(`^${GAP}(?:\\(|\\.(?=\\p{L}))?`, 'u');

interface Token {
  readonly sign: Sign;
  readonly at: number;
  readonly length: number;
}

function tokenBefore(text: string, end: number): Token | undefined {
  for (let length = LONGEST_SIGN; length > 0; length--) {
    const at = end - length;
    const sign = at < 0 ? undefined : signOf(text.slice(at, end).normalize('NFKC'));
    const outside = text.charAt(at - 1);
    if (sign === undefined || (SPACED_LETTER.test(text.charAt(at)) && SPACED_LETTER.test(outside))) continue;
    // `XY$5`: a dollar whose country we do not know is not the plain one.
    return { sign: /[A-Z]/.test(outside) ? { trust: '', codes: [] } : sign, at, length };
  }
  return undefined;
}

function tokenAfter(text: string, at: number): Token | undefined {
  for (let length = LONGEST_SIGN; length > 0; length--) {
    const end = at + length;
    const sign = end > text.length ? undefined : signOf(text.slice(at, end).normalize('NFKC'));
    if (
      sign === undefined ||
      (SPACED_LETTER.test(text.charAt(end - 1)) && SPACED_LETTER.test(text.charAt(end)))
    )
      continue;
    return { sign, at, length };
  }
  return undefined;
}

/** The sign after a number, unless it rather belongs to the number that follows it (`2 $5`). */
function ownTokenAfter(text: string, to: number, first: Token | undefined): Token | undefined {
  const at = to + (GAP_AFTER.exec(text.slice(to, to + 8))?.[0].length ?? 0);
  // `$5 US`: the country stands behind the number.
  const country = /^[A-Z]{2}(?!\p{L})/u.exec(text.slice(at, at + 3))?.[0] ?? '';
  const split =
    first && country ? signOf(country + text.slice(first.at, first.at + first.length)) : undefined;
  const token = split ? { sign: split, at, length: 2 } : tokenAfter(text, at);
  if (token === undefined) return undefined;
  const next = text.slice(at + token.length, at + token.length + 3);
  const belongsToNext = first ? /^[\s.]?\p{Nd}/u.test(next) : at > to && /^\p{Nd}/u.test(next);
  return belongsToNext ? undefined : token;
}

/**
 * The numbers of a text, in order, each with the currency signs around it: one pass, linear in the text's length.
 * Empty for texts over 4096 characters. Judges neither currency nor value; `parseMoney` does that with the piece.
 */
export function findAmounts(text: string): FoundAmount[] {
  if (text.length > LONGEST_SEARCHED) return [];
  const found: FoundAmount[] = [];
  for (const match of text.matchAll(NUMBER)) {
    const number = match[0];
    const from = match.index;
    const to = from + number.length;
    const gap = GAP_BEFORE.exec(text.slice(Math.max(0, from - 8), from));
    const first = tokenBefore(text, from - (gap?.[0].length ?? 0));
    // `$ SGD4.90`: two signs before the number agree or contradict like one before and one after.
    const second =
      first && tokenBefore(text, first.at - (/\s?$/.exec(text.slice(0, first.at))?.[0].length ?? 0));
    const after = ownTokenAfter(text, to, first);
    const tokens = [second, first, after].filter((token) => token !== undefined);
    const start = second?.at ?? first?.at ?? from;
    const end = after ? after.at + after.length : to;
    const lead = text.slice(0, start);
    found.push({
      text: text.slice(start, end),
      start,
      end,
      number,
      from,
      to,
      currency: tokens.map(({ at, length }) => text.slice(at, at + length)).join(' ') || null,
      signs: tokens.map(({ sign }) => sign),
      negative: (first !== undefined && gap?.[1] !== '') || /(?:^\s*[-−]\s*|[\s(:][-−])$/.test(lead),
    });
  }
  return found;
}
