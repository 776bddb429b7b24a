import { findAmounts } from './find-amounts';
import { type OtherMeaning, otherMeaning } from './other-meaning';
import { type AmountDoubt, type ReadAmount, readAmount } from './read-amount';
import type { MoneyHints } from './resolve-currency';

/** Why a text gives no amount. Words for screens stand with the screens. */
export type NoMoneyReason =
  | AmountDoubt
  | OtherMeaning
  | 'too-long'
  | 'empty'
  | 'no-number'
  | 'bidi-control-in-amount'
  | 'non-decimal-digit'
  | 'card-number'
  | 'in-brackets'
  | 'several-amounts';

export type ParsedMoney =
  | Extract<ReadAmount, { ok: true }>
  | { readonly ok: false; readonly reason: NoMoneyReason };

const LONGEST = 300;
/** Whole and hundredth units of one currency, each with their own word: beside euros, `50 gr` is a weight. */
const MINOR_UNITS = [
  ['руб(?:лей|\\.)?|р\\.|₽|грн\\.?', 'коп(?:еек|ейки|\\.)?'],
  ['zł', 'gr'],
  ['€|\\$', 'ct|cents?'],
  ['£', 'p'],
].map(
  ([whole, part]) => new RegExp(`(\\p{Nd})\\s?(${whole})\\s?(\\p{Nd}{2})\\s?(?:${part})(?!\\p{L})`, 'iu'),
);

/** Ways of writing that would hide one number as two: `105.–`, `$ 8. 94`, `$ 8 .94`, `35€ 99`, `5 руб. 50 коп.`. */
function tidy(text: string): string {
  return MINOR_UNITS.reduce((whole, units) => whole.replace(units, '$1.$3 $2'), text)
    .replace(/(\p{Nd}) ([.,]) ?(?=\p{Nd}{2}(?!\p{Nd}))/gu, '$1$2')
    .replace(/[.,:]\s?[-–—]{1,2}(?!\s?\p{Nd})/gu, '')
    .replace(/^([^\p{L}\p{Nd}]*\p{Nd}+[.,]) (?=\p{Nd}{2}(?!\p{Nd}))/u, '$1')
    .replace(/(\p{Nd})\s?([€£])\s?(\p{Nd}{2})(?=[\s*]*$)/u, '$1.$3$2');
}

function refusal(text: string): NoMoneyReason | undefined {
  if (text.length > LONGEST) return 'too-long';
  if (/[\u202a-\u202e\u2066-\u2069]/.test(text)) return 'bidi-control-in-amount';
  if (text.trim() === '') return 'empty';
  if (/[\p{No}\p{Nl}]/u.test(text)) return 'non-decimal-digit';
  if (!/\p{Nd}/u.test(text)) return 'no-number';
  if (/(?:\p{Nd}[ -]?){13}/u.test(text) && /\p{Nd}{4}[ -]?\p{Nd}{4}/u.test(text)) return 'card-number';
  return undefined;
}

/**
 * Reads the one amount a short text states, as a page prints it, or says why it states none.
 *
 * Never guesses: a sign shared by several currencies needs a hint, two different amounts are refused, and so is a
 * number with more decimals than its currency has. Takes time linear in the text, which is capped at 300 characters.
 *
 * @param text what a page shows, in any script and with any separators.
 * @param hints unknown or malformed hints count as none; a currency named in the text outranks them.
 */
export function parseMoney(text: string, hints: MoneyHints = {}): ParsedMoney {
  const refused = refusal(text);
  if (refused) return { ok: false, reason: refused };
  const shown = tidy(text.replace(/[\u200b-\u200f\u061c\u2060\ufeff\u00ad]/g, '').trim());
  const found = findAmounts(shown);
  const signed = found.filter(({ currency }) => currency !== null);
  const priced = signed.length > 0 ? signed : found;
  const meaning = otherMeaning(shown, found, priced);
  if (meaning) return { ok: false, reason: meaning };
  // An amount alone in brackets is a negative one to bookkeepers and an aside to everybody else.
  if (priced.length && /^\([^()]*\)$/.test(shown)) return { ok: false, reason: 'in-brackets' };
  const [first, ...others] = priced.map((amount) => readAmount(amount, shown, hints));
  if (first === undefined) return { ok: false, reason: 'no-number' };
  const bad = [first, ...others].find((answer) => !answer.ok);
  if (bad) return bad;
  const same = others.every((answer) => JSON.stringify(answer) === JSON.stringify(first));
  return same ? first : { ok: false, reason: 'several-amounts' };
}
