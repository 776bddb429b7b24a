import type { Money } from './money';

/** Why an operation on money was refused. */
export type MoneyFault = 'currency-mismatch' | 'not-an-integer' | 'too-large' | 'negative' | 'parts';

/** Thrown by the functions here; `fault` for code, `message` for people who mend code. */
export class MoneyError extends Error {
  override readonly name = 'MoneyError';
  constructor(
    readonly fault: MoneyFault,
    message: string,
  ) {
    super(message);
  }
}

/** No payment and no sum of payments comes near it in any currency, so a larger figure is a misread one. */
export const LARGEST_SUM = 10 ** 15;

/**
 * The sum of two amounts of one currency.
 *
 * @throws MoneyError `currency-mismatch`, `not-an-integer`, or `too-large` past 10^15 minor units.
 */
export function add(a: Money, b: Money): Money {
  if (a.currency !== b.currency) {
    throw new MoneyError('currency-mismatch', `${a.currency} and ${b.currency}: convert one of them first`);
  }
  if (!Number.isSafeInteger(a.minor) || !Number.isSafeInteger(b.minor)) {
    throw new MoneyError('not-an-integer', `minor must be a safe integer, not ${a.minor} and ${b.minor}`);
  }
  const minor = a.minor + b.minor;
  if (Math.abs(minor) > LARGEST_SUM) {
    throw new MoneyError('too-large', `the result goes past ${LARGEST_SUM} minor units; check the amounts`);
  }
  return { currency: a.currency, minor };
}

/**
 * A share of an amount, rounded half to even (IEEE 754 roundTiesToEven, so that many small fees do not drift up).
 *
 * @param ppm parts per million: 29,000 is 2.9 %.
 * @throws MoneyError `not-an-integer` for a `ppm` or amount that is no safe integer, `too-large` past 10^15.
 */
export function percentOf(money: Money, ppm: number): Money {
  if (!Number.isSafeInteger(ppm) || !Number.isSafeInteger(money.minor)) {
    throw new MoneyError(
      'not-an-integer',
      `amount and ppm must be safe integers, not ${money.minor} and ${ppm}`,
    );
  }
  const product = BigInt(money.minor) * BigInt(ppm);
  const million = 1_000_000n;
  const size = product < 0n ? -product : product;
  const twice = (size % million) * 2n;
  const whole = size / million;
  const rounded = Number(twice > million || (twice === million && whole % 2n === 1n) ? whole + 1n : whole);
  const share = { currency: money.currency, minor: product < 0n ? 0 - rounded : rounded };
  return add(share, { currency: money.currency, minor: 0 });
}

/**
 * Splits minor units into `n` parts that add up to exactly `minor` and differ by at most one unit:
 * 10000 into 3 gives 3334, 3333, 3333.
 *
 * @param remainderOn which parts carry the units left over; providers differ, so the caller says.
 * @throws MoneyError `not-an-integer`, `negative`, or `parts` when `n` is not a whole number from 1 to 1200.
 */
export function allocate(
  minor: number,
  n: number,
  { remainderOn = 'first' }: { readonly remainderOn?: 'first' | 'last' } = {},
): number[] {
  if (!Number.isSafeInteger(minor))
    throw new MoneyError('not-an-integer', `minor must be a safe integer, not ${minor}`);
  if (minor < 0) throw new MoneyError('negative', `only amounts from 0 up can be split, not ${minor}`);
  if (!Number.isInteger(n) || n < 1 || n > 1200) {
    throw new MoneyError('parts', `split into 1 to 1200 whole parts, not ${n}`);
  }
  const left = minor % n;
  const share = (minor - left) / n;
  return Array.from(
    { length: n },
    (_, at) => share + ((remainderOn === 'first' ? at : n - 1 - at) < left ? 1 : 0),
  );
}
