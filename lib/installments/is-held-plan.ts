import type { HeldPlan } from './types';

const isText = (value: unknown): value is string => typeof value === 'string';
const isDate = (value: unknown): boolean => isText(value) && /^\d{4}-\d{2}-\d{2}$/.test(value);
const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;

const isPayment = (value: unknown): boolean =>
  isRecord(value) &&
  isDate(value.date) &&
  Number.isSafeInteger(value.minor) &&
  (value.paidOn === null || isDate(value.paidOn));

/** Whether a stored row has the shape of a plan: one that has not is set aside, for it would break what is said of all. */
export function isHeldPlan(row: unknown): row is HeldPlan {
  if (!isRecord(row)) return false;
  const { id, provider, shop, currency, confirmedOn, payments, earlyPayoff } = row;
  return (
    isText(id) &&
    isText(provider) &&
    (shop === null || isText(shop)) &&
    isText(currency) &&
    /^[A-Z]{3}$/.test(currency) &&
    isDate(confirmedOn) &&
    Array.isArray(payments) &&
    payments.length > 0 &&
    payments.every(isPayment) &&
    (earlyPayoff === null || isText(earlyPayoff))
  );
}
