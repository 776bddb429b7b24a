import type { FoundAmount } from './find-amounts';

/** What a number beside a currency may be instead of the amount itself. */
export type OtherMeaning =
  | 'malformed-number'
  | 'percent'
  | 'range'
  | 'abbreviated'
  | 'from-price'
  | 'per-period';

/** Separators or a second minus that belong to no number, and a minus behind one. */
const STRAY_BEFORE = /[-−]{2}$|(?<![\p{L}\p{Nd}/])[.,]+$/u;
const STRAY_AFTER = /^(?:[-−–](?![\s\p{L}\p{Sc}]*\p{Nd})|[.,] \p{Nd}{2,3}(?!\p{Nd}))/u;
/** `158 98 zł`, `€12 50`: raised cents that lost their height, or two numbers. */
const LOOSE_CENTS = /(?<![\p{Nd}.,])\p{Nd}{1,5}\s\p{Nd}{2}$/u;
const FROM_BEFORE =
  /(?:^|[^\p{L}\p{M}])(?:from|starting at|low as|up to|under|over|above|below|(?:more|less) than|unter|über|plus de|moins de|más de|menos de|più di|meno di|ab|bis zu|vanaf|desde|hasta|da|partir de|até|jusqu.à|dès|от|до|od|fra|från|最低|低至)[\s:]*$/iu;
const FROM_AFTER = /^(?:\+|\s*(?:起|から|부터|[～〜~]|and up))/iu;
const PER_BEFORE = /(?:monthly|每月|月々|월|[x×](?: de)?)\s*$/iu;
const PER_AFTER =
  /^[\s.]*(?:\/\s*[\p{L}\p{Nd}]|(?:per|pro|par|por|al|im|a)\s\p{L}|each|monthly|[x×]\s*\p{Nd}|每)/iu;
const SHORTENED = /^\s?(?:[kmb](?!\p{L})|[万萬億亿만억천千]|mln|mio|тыс|млн|lakh|crore|million)/iu;
const TAX = /(?<!\p{L})(?:vat|tax(?:es)?|tva|iva|mwst|ust|ндс|moms|btw|gst|kdv)(?!\p{L})|[税稅]/iu;
const BETWEEN = /^\s*(?:[-–—~～〜至到]|to|bis|à|до)\s*$/iu;

/**
 * What the text around its amounts says other than "this is the amount": `From $5`, `$5/month`, `3 x $5`, `20% off $50`,
 * `$5 - $9`, `5万円`. Undefined when it says nothing of the kind.
 *
 * @param found all numbers of the text.
 * @param priced those that would be the amount.
 */
export function otherMeaning(
  text: string,
  found: readonly FoundAmount[],
  priced: readonly FoundAmount[],
): OtherMeaning | undefined {
  const is = (amounts: readonly FoundAmount[], before: RegExp, after: RegExp): boolean =>
    amounts.some(({ start, end }) => before.test(text.slice(0, start)) || after.test(text.slice(end)));
  const isStray = ({ start, end, from, to, negative, signs }: FoundAmount): boolean =>
    (signs.length > 0 && LOOSE_CENTS.test(text.slice(0, to))) ||
    (signs.length > 0 && end === to && /^\s\p{Nd}{2}$/u.test(text.slice(to))) ||
    /^[-−–](?![\s\p{L}\p{Sc}]*\p{Nd})/u.test(text.slice(end)) ||
    STRAY_BEFORE.test(text.slice(0, from)) ||
    STRAY_AFTER.test(text.slice(to)) ||
    (!negative && /^[-−]|\p{L}[-−]$/u.test(text.slice(0, start)));
  if (priced.some(isStray)) return 'malformed-number';
  // A tax rate beside the price says nothing against it; a discount leaves open which price is meant.
  if (is(found, /[%٪％]$/, /^\s?[%٪％]/) && !TAX.test(text)) return 'percent';
  const isRange = (amount: FoundAmount, at: number): boolean => {
    const next = found[at + 1];
    if (next === undefined || !(priced.includes(amount) || priced.includes(next))) return false;
    return BETWEEN.test(text.slice(amount.end, next.start));
  };
  if (found.some(isRange)) return 'range';
  if (priced.some(({ end, to }) => end === to && SHORTENED.test(text.slice(to)))) return 'abbreviated';
  if (is(priced, FROM_BEFORE, FROM_AFTER)) return 'from-price';
  return is(priced, PER_BEFORE, PER_AFTER) ? 'per-period' : undefined;
}
