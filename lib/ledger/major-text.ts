import { exponentOf } from '../money/currencies';
import type { Money } from '../money/money';

/** An amount in whole units for files: `1234.56`, a point, no grouping, as many decimals as the currency has. */
export function majorText({ currency, minor }: Money): string {
  const exponent = exponentOf(currency);
  if (exponent === 0) return String(minor);
  const digits = String(Math.abs(minor)).padStart(exponent + 1, '0');
  return `${minor < 0 ? '-' : ''}${digits.slice(0, -exponent)}.${digits.slice(-exponent)}`;
}

/** The amount such a text says, or null where it is none or has more decimals than the currency. */
export function fromMajor(text: string, currency: string): Money | null {
  const match = /^(\d{1,16})(?:\.(\d{1,4}))?$/.exec(text);
  if (!match) return null;
  const exponent = exponentOf(currency);
  const decimals = (match[2] ?? '').replace(/0+$/, '');
  if (decimals.length > exponent) return null;
  const minor = Number(`${match[1]}${decimals.padEnd(exponent, '0')}`);
  return Number.isSafeInteger(minor) ? { currency, minor } : null;
}
