import { exponentOf } from './currencies';
import type { FoundAmount } from './find-amounts';
import type { Money } from './money';
import { type DecimalDoubt, readDecimal } from './read-decimal';
import {
  type CurrencyDoubt,
  type CurrencySource,
  type MoneyHints,
  resolveCurrency,
} from './resolve-currency';

export type AmountDoubt = DecimalDoubt | CurrencyDoubt;

export type ReadAmount =
  | { readonly ok: true; readonly money: Money; readonly currencyFrom: CurrencySource }
  | { readonly ok: false; readonly reason: AmountDoubt };

/** Currencies with decimals on paper that no shop shows (CLDR gives them 0 digits): three digits after a sign are thousands. */
const WHOLE = 'ALL AMD COP CRC HUF IDR IRR KZT LAK LBP MMK PKR TZS UZS';

/**
 * The money one found amount stands for. Looks at the number and its signs alone: whether the text around says
 * "from", "a month" or "off" is for `parseMoney`, or for a reader that knows more of the page than one text.
 *
 * @param text the text the amount was found in.
 */
export function readAmount(amount: FoundAmount, text: string, hints: MoneyHints): ReadAmount {
  // Without a sign `12:50` is a time.
  if (amount.signs.length === 0 && /[:：]/.test(amount.number))
    return { ok: false, reason: 'malformed-number' };
  const currency = resolveCurrency(amount, text, hints);
  const code = typeof currency === 'string' ? '' : currency.code;
  const whole = code === '' || WHOLE.includes(code);
  const value = readDecimal(amount.number, exponentOf(code), whole, hints.locale ?? null);
  if (typeof currency === 'string') {
    // A number that is none is the plainer fault, whatever its currency.
    const reason = value.ok || value.reason === 'too-precise' ? currency : value.reason;
    return { ok: false, reason };
  }
  if (!value.ok) return value;
  const minor = amount.negative && value.units > 0 ? -value.units : value.units;
  return { ok: true, money: { currency: code, minor }, currencyFrom: currency.from };
}
