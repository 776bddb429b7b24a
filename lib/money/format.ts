import { exponentOf } from './currencies';
import type { Money } from './money';

/** `whole` units of 10^-`exponent` as an exact decimal text; floats would lose digits past 2^53 / 100. */
function decimalText(units: number, exponent: number): `${number}` {
  const digits = String(Math.abs(units)).padStart(exponent + 1, '0');
  const at = digits.length - exponent;
  const text = exponent === 0 ? digits : `${digits.slice(0, at)}.${digits.slice(at)}`;
  return `${units < 0 ? '-' : ''}${text}` as `${number}`;
}

function formatDecimal(units: number, exponent: number, locale: string, shown: number): string {
  const digits = { minimumFractionDigits: shown, maximumFractionDigits: shown };
  return new Intl.NumberFormat(locale, digits).format(decimalText(units, exponent));
}

/**
 * An amount as the reader's language writes numbers, with all its decimals: `CNY 1,234.56`, `EUR 1.234,56`.
 * The code stands first and joined by a no-break space: a bare sign such as `$` or `¥` means several currencies.
 *
 * @param locale BCP 47 tag.
 * @param options.code false leaves the code out, for columns that carry it in their heading.
 * @param options.short true leaves the decimals out where they are all zero: `CNY 300`, for running text.
 */
export function formatMoney(
  money: Money,
  locale: string,
  { code = true, short = false }: { readonly code?: boolean; readonly short?: boolean } = {},
): string {
  const exponent = exponentOf(money.currency);
  const shown = short && money.minor % 10 ** exponent === 0 ? 0 : exponent;
  const number = formatDecimal(money.minor, exponent, locale, shown);
  return code ? `${money.currency}\u00a0${number}` : number;
}

/**
 * A rate in parts per million as a percentage: 29,000 is `2.9%`.
 *
 * @param digits decimals shown always; without it as many as the rate has, at most four (which is exact).
 */
export function formatPpm(ppm: number, locale: string, digits?: number): string {
  return new Intl.NumberFormat(locale, {
    style: 'percent',
    minimumFractionDigits: digits ?? 0,
    maximumFractionDigits: digits ?? 4,
  }).format(decimalText(ppm, 6));
}
