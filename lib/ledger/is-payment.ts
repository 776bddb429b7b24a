import type { Payment } from './types';

const isText = (value: unknown): value is string => typeof value === 'string';
const isInstant = (value: unknown): boolean => isText(value) && !Number.isNaN(Date.parse(value));
const orNull = (value: unknown, is: (value: unknown) => boolean): boolean => value === null || is(value);

function isAmount(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false;
  const { currency, minor } = value as Record<string, unknown>;
  return isText(currency) && /^[A-Z]{3}$/.test(currency) && Number.isSafeInteger(minor);
}

/**
 * Whether a stored row has the shape of an entry. Cheap enough for every row read; what comes from outside goes
 * through the schema instead.
 */
export function isPayment(row: unknown): row is Payment {
  if (typeof row !== 'object' || row === null) return false;
  const { id, amount, methods, shop, category, imported, at, zone, refundOf, countsAt } = row as Record<
    string,
    unknown
  >;
  return (
    isText(id) &&
    isAmount(amount) &&
    Array.isArray(methods) &&
    methods.every(isText) &&
    orNull(shop, isText) &&
    orNull(category, isText) &&
    orNull(imported, (value) => typeof value === 'boolean') &&
    isInstant(at) &&
    isText(zone) &&
    orNull(refundOf, isText) &&
    isInstant(countsAt)
  );
}
