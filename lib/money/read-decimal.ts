export type DecimalDoubt =
  | 'malformed-number'
  | 'mixed-digit-scripts'
  | 'ambiguous-separator'
  | 'too-precise'
  | 'too-large';

/** How a number was read, or why not. `units` counts 10^-`exponent`. */
export type DecimalReading =
  | { readonly ok: true; readonly units: number }
  | { readonly ok: false; readonly reason: DecimalDoubt };

const DIGIT = /\p{Nd}/u;

/** The value of a decimal digit of any script: Unicode gives each script its ten digits in a row. */
function digitValue(digit: string): number {
  const code = digit.codePointAt(0) ?? 0;
  let below = 0;
  while (DIGIT.test(String.fromCodePoint(code - below - 1))) below++;
  return below % 10;
}

/** The digits in ASCII, or null when two scripts are mixed: a trick, or a fault, but no price. */
function toAscii(number: string): string | null {
  const zeros = new Set<number>();
  const ascii = number.replace(/\p{Nd}/gu, (digit) => {
    const value = digitValue(digit);
    zeros.add((digit.codePointAt(0) ?? 0) - value);
    return String(value);
  });
  return zeros.size > 1 ? null : ascii;
}

/** The sign a language writes before decimals, `.` when the tag is none. */
function decimalSign(locale: string): string {
  try {
    return new Intl.NumberFormat(locale.replace('_', '-'))
      .format(0.5)
      .normalize('NFKC')
      .replace(/\p{Nd}/gu, '');
  } catch {
    return '.';
  }
}

const malformed = { ok: false, reason: 'malformed-number' } as const;

/** Groups of three, or the Indian two-two-three. */
const GROUPED = /^\d{1,3}(?:[^\d:]\d{3})+$|^\d\d?(?:,\d\d)+,\d{3}$/;

/**
 * Reads a number as written on a page, exactly.
 *
 * Two different separators: the last is the decimal one. One separator before other than three digits: decimal.
 * One `.` or `,` before three digits is a thousand in most shops; where the currency has three decimals, or the
 * page's language writes decimals so, both readings stand and the answer is `ambiguous-separator`.
 *
 * @param exponent decimals of the currency.
 * @param whole true when prices in this currency never show decimals in practice.
 * @param locale the page's BCP 47 tag, or null.
 */
export function readDecimal(
  number: string,
  exponent: number,
  whole: boolean,
  locale: string | null,
): DecimalReading {
  const ascii = toAscii(number);
  if (ascii === null) return { ok: false, reason: 'mixed-digit-scripts' };
  const plain = ascii
    .replace(/[’‘`´＇٬]/g, "'")
    .normalize('NFKC')
    .replace(/،/g, ',');
  // Swedish prices may write `12:50`; other colons are times and ratios.
  const text = plain.replace(/:(?=\d\d$)/, '٫');
  const [, head = '', sign = '', tail = ''] = /^(.*)([.,٫·])(\d*)$/.exec(text) ?? [];
  const inner = head.replace(/\d/g, '');
  let decimal = sign !== '' && !inner.includes(sign);
  if (decimal && inner === '' && sign !== '٫' && tail.length === 3 && /^[1-9]\d{0,2}$/.test(head)) {
    const own = locale === null ? '' : decimalSign(locale);
    decimal = exponent > 2 && own === sign;
    if (!decimal && (exponent > 2 || (own === sign && exponent > 0 && !whole))) {
      return { ok: false, reason: 'ambiguous-separator' };
    }
  }
  const major = decimal ? head : text;
  const separators = new Set(major.replace(/\d/g, ''));
  if (separators.size > 1 || (separators.size === 1 && !GROUPED.test(major))) return malformed;
  const decimals = decimal ? tail.replace(/0+$/, '') : '';
  if (decimals.length > exponent) return { ok: false, reason: 'too-precise' };
  const units = Number(`${major.replace(/\D/g, '')}${decimals.padEnd(exponent, '0')}`);
  return Number.isSafeInteger(units) ? { ok: true, units } : { ok: false, reason: 'too-large' };
}
