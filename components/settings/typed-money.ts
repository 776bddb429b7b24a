import type { T } from '../../lib/i18n/translator';
import { majorText } from '../../lib/ledger/major-text';
import type { Money } from '../../lib/money/money';
import { parseMoney } from '../../lib/money/parse';
import type { TypedMoney } from './money-input';

export type MoneyReading =
  | { readonly ok: true; readonly money: Money }
  | { readonly ok: false; readonly fault: string };

const SAID = new Set(['ambiguous-separator', 'range', 'card-number']);

/** The amount that was typed, in the currency chosen beside it, or why it is none, in words. */
export function readTyped({ text, currency }: TypedMoney, locale: string, t: T): MoneyReading {
  const parsed = parseMoney(text, { locale, currency });
  if (!parsed.ok)
    return { ok: false, fault: t(`common.money-fault.${SAID.has(parsed.reason) ? parsed.reason : 'other'}`) };
  if (parsed.money.currency !== currency) return { ok: false, fault: t('common.money-fault.other') };
  if (parsed.money.minor <= 0) return { ok: false, fault: t('common.money-fault.not-positive') };
  return { ok: true, money: parsed.money };
}

/** An amount as it would be typed. */
export function typedFrom(money: Money): TypedMoney {
  return { text: majorText(money), currency: money.currency };
}
