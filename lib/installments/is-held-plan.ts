import { isCurrency } from '../money/currencies';
import type { HeldPlan } from './types';

const isText = (value: unknown): value is string => typeof value === 'string';
/** A day that there is: what reckons with dates refuses 30 February, and with it all plans. */
function isDate(value: unknown): boolean {
  if (!isText(value) || !/^\d{4}-\d{2}-\d{2}$/.test(value)) return false;
  const at = Date.parse(value);
  return !Number.isNaN(at) && new Date(at).toISOString().startsWith(value);
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;

const isAmount = (value: unknown): boolean => Number.isSafeInteger(value) && Number(value) >= 0;

const isPayment = (value: unknown): boolean =>
  isRecord(value) &&
  isDate(value.date) &&
  isAmount(value.minor) &&
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
    isCurrency(currency) &&
    isDate(confirmedOn) &&
    Array.isArray(payments) &&
    payments.length > 0 &&
    payments.every(isPayment) &&
    (earlyPayoff === null || isText(earlyPayoff))
  );
}
