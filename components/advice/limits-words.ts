import { dateIn } from '../../lib/ledger/periods';
import { rateText } from '../../lib/limits/rates';
import type { LimitMeter } from '../../lib/limits/types';
import { formatMoney } from '../../lib/money/format';
import type { Money } from '../../lib/money/money';
import { formatIsoDate } from '../ui/format-date';
import type { Say } from '../ui/say';
import type { SignRole } from '../ui/status-sign';

/** What a limit is called: its own words from the knowledge, or made of what the shopper set. */
export function meterName(
  { id, category, methods, period, who, fact, ofMethodFact }: LimitMeter,
  { t, words }: Say,
): string {
  if (fact !== null) {
    const name = words[`${fact}.name`];
    const limit = words[id] ?? name ?? id;
    return ofMethodFact && name !== undefined ? t('limits.name.method', { method: name, limit }) : limit;
  }
  const [method] = methods ?? [];
  const subject = category ?? t(method === undefined ? 'limits.subject.all' : `common.method.${method}`);
  return t(who === 'bank' ? 'limits.name.bank' : 'limits.name.own', {
    subject,
    period: t(`limits.period.${period}`),
  });
}

const ROLE: Readonly<Record<LimitMeter['state'], SignRole>> = {
  ok: 'good',
  near: 'care',
  over: 'stop',
  'cannot-tell': 'unknown',
};

/** The sign of a meter. A limit that may not hold here, or only changes a fee or rule, never shows as a stop. */
export function meterSign(
  { state, kind, conditional }: LimitMeter,
  { t }: Say,
): { readonly sign: SignRole; readonly word: string } {
  const word = t(state === 'over' && kind === 'min' ? 'limits.state.under' : `limits.state.${state}`);
  return { sign: state === 'over' && (conditional || isBorder(kind)) ? 'care' : ROLE[state], word };
}

/** A sum above which something changes, such as a fee: passing it stops no payment, and it is no "at most". */
export function isBorder(kind: LimitMeter['kind']): boolean {
  return kind === 'fee-free' || kind === 'threshold';
}

/** All a meter says, in one or two sentences: what the bar shows, for those who do not see it too. */
export function meterText(meter: LimitMeter, { t, locale }: Say): string {
  const { kind, reason, resetsAt, used, limit, left, order, excess, converted } = meter;
  // What leans on a rate is charged at another: only what was reckoned without one is exact.
  const amount = (money: Money, ...parts: LimitMeter['converted']): string => {
    const exact = formatMoney(money, locale);
    return parts.some((part) => converted.includes(part))
      ? t('limits.value.about', { amount: exact })
      : exact;
  };
  // What is used is unknown while the ledger cannot be read: then it is not called zero.
  const isSingle = reason === 'usage-not-read' || (resetsAt === null && used.minor === 0);
  const shape = kind === 'min' || isBorder(kind) ? kind : isSingle ? 'single' : 'running';
  const text = t(`limits.value.${shape}${order === null ? '-no-order' : ''}`, {
    used: amount(used, 'used'),
    limit: formatMoney(limit, locale),
    left: amount(left, 'used'),
    ...(order && { order: amount(order, 'order') }),
  });
  if (excess === null) return text;
  const by = t(kind === 'min' ? 'limits.value.short' : 'limits.value.over', {
    excess: amount(excess, 'used', 'order'),
  });
  return t('limits.value.join', { first: text, second: by });
}

const TOLD_BY_REASON: ReadonlySet<LimitMeter['reason']> = new Set([
  'no-total',
  'no-rate-for-order',
  'no-rate-for-used',
  'category-not-told',
  'sum-too-large',
  'usage-not-read',
]);

const TURNS_SOON_HOURS = 48;

/** What its figures cannot be read without: why it cannot tell, at which rate, what other sources print. */
export function meterCaveats(
  { reason, limit, rate, others }: LimitMeter,
  { t, locale }: Say,
): readonly string[] {
  return [
    TOLD_BY_REASON.has(reason) ? t(`limits.reason.${reason}`, { currency: limit.currency }) : null,
    rate && t(`limits.rate.${rate.by}`, { rate: rateText(rate) }),
    others.length > 0
      ? t('limits.value.others', { others: others.map((one) => formatMoney(one, locale)).join(' / ') })
      : null,
  ].filter((remark) => remark !== null);
}

/** Short remarks below a meter: its caveats, who set it, when it turns. */
export function meterRemarks(meter: LimitMeter, say: Say): readonly string[] {
  const { t, locale } = say;
  const { reason, resetsAt, resetsInHours, zone, who, fact } = meter;
  const turns =
    resetsAt === null || resetsInHours === null
      ? null
      : resetsInHours <= TURNS_SOON_HOURS
        ? t('limits.resets', { count: resetsInHours })
        : t('limits.resets-on', { date: formatIsoDate(dateIn(resetsAt, zone), locale) });
  return [
    ...meterCaveats(meter, say),
    resetsAt !== null && fact !== null && reason !== 'usage-not-read' ? t('limits.value.recorded') : null,
    fact !== null ? t('limits.set-by', { who: t(`limits.who.${who}`) }) : null,
    turns,
  ].filter((remark) => remark !== null);
}
