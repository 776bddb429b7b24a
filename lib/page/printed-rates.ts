import { type FoundAmount, findAmounts } from '../money/find-amounts';
import { readDecimal } from '../money/read-decimal';
import { resolveCurrency } from '../money/resolve-currency';
import type { PrintedRate } from './reading';
import { isOwn, type View } from './view';

const MOST = 10;
const LONGEST = 200;
/** A sign that sets two amounts equal; what stands between them besides white space. */
const EQUALS = /^\s*(?:[=＝≈≒≃≅]|[约約]?等[于於]|[约約])\s*$/u;
/** As much, said of one unit alone: `Over 100 USD: 7 EUR` is a tariff. */
const STANDS_FOR = /^\s*[:：~～→]\s*$/u;
/** What makes of a rate a price of goods, a range, a tariff, a loyalty rule or an offer. */
const GOES_ON =
  /^\s*(?:[/／%％+*×]|[-–—~～至]\s?\p{Nd}|per\b|each\b|pts?\b|points?\b|cash ?back|credits?\b|vouchers?\b|coupons?\b|off\b|积分|積分|优惠|返)/iu;
const LEADS_TO =
  /(?:over|under|above|below|than|from|up to|spend|spent|earn|earned|get|save|every|bonus|reward|cash ?back|points?|coupon|voucher|off|满|滿|消费|消費|积分|積分|优惠|返现|抵扣)[^\p{L}\p{Nd}]*$/iu;

/** Units of 10^-8: rates print fewer decimals than that. */
const DECIMALS = 8;
const ONE = 10 ** DECIMALS;
/** A rate for more than so many units, or past these values of one, is a typing error or no rate. */
const MOST_UNITS = 100_000;
const HIGHEST = 10_000_000;

/** The currency an amount's own signs leave no doubt about, whatever the page's language suggests. */
function sureCurrency(amount: FoundAmount, text: string): string | null {
  const found = resolveCurrency(amount, text, {});
  return typeof found === 'string' ? null : found.code;
}

/** `1`, `1.00`, `100`: what a rate is quoted for, or null for a number that is an amount like another. */
function quotedFor(number: string, locale: string | null): number | null {
  const read = readDecimal(number, DECIMALS, false, locale);
  if (!read.ok || read.units % ONE !== 0) return null;
  const units = read.units / ONE;
  if (units > MOST_UNITS || !/^10*$/.test(String(units))) return null;
  // `100.00` is a price; `1.00` is how a rate may well be written.
  return units === 1 || /^\p{Nd}+$/u.test(number) ? units : null;
}

/** `one` is so much of `other`, exactly as printed; null where that is no likely rate. */
function rateOf(
  one: FoundAmount,
  other: FoundAmount,
  text: string,
  locale: string | null,
): PrintedRate | null {
  const [from, to] = [sureCurrency(one, text), sureCurrency(other, text)];
  if (from === null || to === null || from === to) return null;
  let per = quotedFor(one.number, locale);
  const value = readDecimal(other.number, DECIMALS, false, locale);
  if (per === null || !value.ok || value.units === 0 || value.units === per * ONE) return null;
  let { units } = value;
  if (units > HIGHEST * ONE * per || per * ONE > HIGHEST * units) return null;
  // More decimals than millionths: told for ten or a hundred times as much, so that nothing is rounded.
  while (units % 100 !== 0) {
    per *= 10;
    units *= 10;
  }
  return Number.isSafeInteger(units) ? { from, to, per, rateMillionths: units / 100 } : null;
}

/** Whether two printed rates say the same of a pair; told the other way round, a rate is rounded differently. */
function agree(a: PrintedRate, b: PrintedRate): boolean {
  const [aMillionths, bMillionths] = [BigInt(a.rateMillionths), BigInt(b.rateMillionths)];
  if (a.from === b.from) return aMillionths * BigInt(b.per) === bMillionths * BigInt(a.per);
  const product = aMillionths * bMillionths * 100n;
  const unit = 10n ** 12n * BigInt(a.per) * BigInt(b.per);
  return product >= unit * 99n && product <= unit * 101n;
}

const isPair = (a: PrintedRate, b: PrintedRate): boolean =>
  (a.from === b.from && a.to === b.to) || (a.from === b.to && a.to === b.from);

/**
 * Exchange rates the page prints (`1 USD = 7.12 CNY`), one for each pair, in document order, at most ten. Both
 * currencies are certain by the text itself: a bare `$` or `¥` gives none. A pair printed at two rates gives none,
 * for nobody here knows which of them is charged.
 *
 * @param locale BCP 47 tag of the page, or null; decides what `1,083` is, and where it cannot, there is no rate.
 */
export function findRates(view: View, locale: string | null): PrintedRate[] {
  const found: PrintedRate[] = [];
  for (const { texts, text } of view.lines) {
    const [first] = texts;
    if (!first || text.length > LONGEST || !isOwn(first) || !/\p{Nd}.*\p{Nd}/u.test(text)) continue;
    if (found.length < MOST) found.push(...ratesIn(text, locale));
  }
  const sure = found.filter((rate) => found.every((other) => !isPair(rate, other) || agree(rate, other)));
  return sure.filter((rate, at) => sure.findIndex((other) => isPair(rate, other)) === at).slice(0, MOST);
}

function ratesIn(text: string, locale: string | null): PrintedRate[] {
  const amounts = findAmounts(text);
  return amounts.flatMap((one, at) => {
    const other = amounts[at + 1];
    if (other === undefined || one.negative || other.negative) return [];
    const between = text.slice(one.end, other.start);
    if (!EQUALS.test(between) && !(STANDS_FOR.test(between) && /^\p{Nd}(?!\p{Nd})/u.test(one.number)))
      return [];
    if (LEADS_TO.test(text.slice(0, one.start)) || GOES_ON.test(text.slice(other.end))) return [];
    const rate = rateOf(one, other, text, locale) ?? rateOf(other, one, text, locale);
    return rate ? [rate] : [];
  });
}
