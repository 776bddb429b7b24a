import type { T } from '../../lib/i18n/translator';
import { offerByHand, type TypedField } from '../../lib/installments/by-hand';
import type { Interval, OfferRow } from '../../lib/installments/types';
import { exponentOf } from '../../lib/money/currencies';
import { formatMoney } from '../../lib/money/format';
import type { Money } from '../../lib/money/money';
import { parseMoney } from '../../lib/money/parse';

/** What stands in the fields, as typed. */
export interface Form {
  readonly currency: string;
  readonly amount: string;
  readonly count: string;
  readonly known: 'each' | 'fee';
  readonly cost: string;
  readonly interval: string;
  readonly first: string;
  readonly day: string;
}

export interface Fault {
  readonly field: TypedField;
  readonly label: string;
  readonly text: string;
}

export const INTERVALS: Readonly<Record<string, Interval>> = {
  '1-month': { every: 1, unit: 'month' },
  '2-week': { every: 2, unit: 'week' },
  '30-day': { every: 30, unit: 'day' },
  '1-week': { every: 1, unit: 'week' },
};
const MONTHLY: Interval = { every: 1, unit: 'month' };

/** An amount as one would type it: plain digits, a point, all decimals. */
function plain({ currency, minor }: Money): string {
  const exponent = exponentOf(currency);
  const digits = String(minor).padStart(exponent + 1, '0');
  return exponent === 0 ? digits : `${digits.slice(0, -exponent)}.${digits.slice(-exponent)}`;
}

export const emptyForm = (amount: Money | null, currencies: readonly string[]): Form => ({
  currency: amount?.currency ?? currencies[0] ?? 'CNY',
  amount: amount ? plain(amount) : '',
  count: '',
  known: 'each',
  cost: '',
  interval: '1-month',
  first: 'interval',
  day: '',
});

interface Setting {
  readonly market: string;
  /** ISO date. */
  readonly today: string;
  readonly locale: string;
  readonly t: T;
}

const LABEL: Readonly<Record<TypedField, string>> = {
  amount: 'amount',
  count: 'count',
  'per-payment': 'each',
  fee: 'fee',
  interval: 'interval',
  'statement-day': 'day',
};

/** Money faults with words of their own; the rest read "not an amount". */
const MONEY_FAULTS: readonly string[] = ['ambiguous-separator', 'range', 'card-number'];

const wholeNumber = (text: string): number | null => (/^\s*\d{1,4}\s*$/.test(text) ? Number(text) : null);

/** The typed plan as a row, or the first field that must be mended, in words. */
export function answerOf(
  form: Form,
  { market, today, locale, t }: Setting,
): { readonly ok: true; readonly row: OfferRow } | { readonly ok: false; readonly fault: Fault } {
  const fault = (field: TypedField, text: string) =>
    ({ ok: false, fault: { field, label: t(`installments.by-hand.${LABEL[field]}`), text } }) as const;
  const money = (text: string) => parseMoney(text, { locale, currency: form.currency });
  const costField: TypedField = form.known === 'each' ? 'per-payment' : 'fee';

  const amount = form.amount.trim() === '' ? null : money(form.amount);
  const cost = form.cost.trim() === '' ? null : money(form.cost);
  for (const [field, reading] of [
    ['amount', amount],
    [costField, cost],
  ] as const) {
    if (reading && !reading.ok) {
      const key = MONEY_FAULTS.includes(reading.reason) ? reading.reason : 'other';
      return fault(field, t(`common.money-fault.${key}`));
    }
  }
  const costMoney = cost?.ok ? cost.money : null;
  const answer = offerByHand(
    {
      amount: amount?.ok ? amount.money : null,
      count: wholeNumber(form.count),
      perPayment: form.known === 'each' ? costMoney : null,
      fee: form.known === 'fee' ? costMoney : null,
      interval: INTERVALS[form.interval] ?? MONTHLY,
      firstDue: form.first === 'today' || form.first === 'statement' ? form.first : 'interval',
      statementDay: wholeNumber(form.day),
    },
    market,
    today,
  );
  if (answer.ok) return answer;
  const suggest = answer.suggest ? formatMoney(answer.suggest, locale) : '';
  const field = answer.field === 'per-payment' || answer.field === 'fee' ? costField : answer.field;
  return fault(field, t(`installments.by-hand.fault.${answer.fault}`, { suggest }));
}
