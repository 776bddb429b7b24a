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
  /(?:(?<![\p{L}\p{Nd}.,/])[.,])?\p{Nd}+(?:(?<!\p{Nd}{4})[ \u00a0\u2007\u2009\u202f]\p{Nd}{3}(?!\p{Nd})|[.,:'’‘`´＇٫٬،·．，：]{1,3}\p{Nd}+)*/gu;

/** Letters of scripts that put spaces between words; a sign next to one is part of a longer word. */
const SPACED_LETTER = /[^\P{L}\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]|\p{M}/u;

/** Direction marks, which right-to-left pages put around signs. */
const GAP = '[\\s\\u200e\\u200f\\u061c]*';
const GAP_BEFORE = new RegExp(`(?:(?<=[\\p{L}/])\\.)?${GAP}:?${GAP}([-−–]?)${GAP}$`, 'u');
const GAP_AFTER = new RegExp(`^${GAP}(?:\\(|\\.(?=\\p{L}))?`, 'u');

interface Token {
  readonly sign: Sign;
  readonly at: number;
  readonly length: number;
}

/** The longest known sign that ends at `end` and does not reach back past `taken`: a sign belongs to one number. */
function tokenBefore(text: string, end: number, taken: number): Token | undefined {
  const near = /\P{Nd}*$/u.exec(text.slice(Math.max(taken, end - LONGEST_SIGN), end))?.[0] ?? '';
  for (let length = near.length; length > 0; length--) {
    const at = end - length;
    const outside = text.charAt(at - 1);
    // `SKU-CAD-100` names no currency.
    const isPart =
      SPACED_LETTER.test(outside) || /[\p{L}\p{Nd}]-$/u.test(text.slice(Math.max(0, at - 2), at));
    if (isPart && SPACED_LETTER.test(text.charAt(at))) continue;
    const sign = signOf(near.slice(-length));
    // `XY$5`: a dollar whose country we do not know is not the plain one.
    if (sign) return { sign: /[A-Z]/.test(outside) ? { trust: '', codes: [] } : sign, at, length };
  }
  return undefined;
}

/** The longest known sign that starts at `at`. */
function tokenAfter(text: string, at: number): Token | undefined {
  const near = /^\P{Nd}*/u.exec(text.slice(at, at + LONGEST_SIGN))?.[0] ?? '';
  for (let length = near.length; length > 0; length--) {
    if (SPACED_LETTER.test(near.charAt(length - 1)) && SPACED_LETTER.test(text.charAt(at + length))) continue;
    const sign = signOf(near.slice(0, length));
    if (sign) return { sign, at, length };
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

/** Whether a minus stands right before `at`, or as the first thing of the text: `2 Piece - $6` has none. */
function isMinus(text: string, at: number): boolean {
  return (
    /(?:^|[\s(:])[-−–]$/.test(text.slice(Math.max(0, at - 2), at)) ||
    (at < 6 && /^\s*[-−–]\s*$/.test(text.slice(0, at)))
  );
}

/**
 * The numbers of a text, in order, each with the currency signs around it: one pass, linear in the text's length.
 * Empty for texts over 4096 characters. Judges neither currency nor value; `parseMoney` does that with the piece.
 */
export function findAmounts(text: string): FoundAmount[] {
  if (text.length > LONGEST_SEARCHED) return [];
  const found: FoundAmount[] = [];
  let taken = 0;
  for (const match of text.matchAll(NUMBER)) {
    const number = match[0];
    const from = match.index;
    const to = from + number.length;
    const gap = GAP_BEFORE.exec(text.slice(Math.max(0, from - 8), from));
    const first = tokenBefore(text, from - (gap?.[0].length ?? 0), taken);
    // `$ SGD4.90`: two signs before the number agree or contradict like one before and one after.
    const second =
      first && tokenBefore(text, first.at - (/\s/.test(text.charAt(first.at - 1)) ? 1 : 0), taken);
    const after = ownTokenAfter(text, to, first);
    const tokens = [second, first, after].filter((token) => token !== undefined);
    const start = second?.at ?? first?.at ?? from;
    const end = after ? after.at + after.length : to;
    // In `2 EUR 5` the sign may be either number's: both get it, and the reader sees two amounts.
    taken = !first && after && after.at > to && /^ \p{Nd}/u.test(text.slice(end, end + 3)) ? to : end;
    found.push({
      text: text.slice(start, end),
      start,
      end,
      number,
      from,
      to,
      currency: tokens.map(({ at, length }) => text.slice(at, at + length)).join(' ') || null,
      signs: tokens.map(({ sign }) => sign),
      negative: (first !== undefined && gap?.[1] !== '') || isMinus(text, start),
    });
  }
  return found;
}
