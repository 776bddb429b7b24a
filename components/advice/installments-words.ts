import type { HeldPlan, OfferRow, ShownRate } from '../../lib/installments/types';
import { formatMoney, formatPpm } from '../../lib/money/format';
import type { Money } from '../../lib/money/money';
import { formatIsoDate } from '../ui/format-date';
import type { Say } from '../ui/say';
import { maybe } from './advice-words';

/** Yearly rates are shown to one decimal; more would claim what fees and days do not carry. */
const RATE_DIGITS = 1;

/** A provider's name: the fact's own, the brand, or the shopper's word as it stands. */
export function providerName(provider: string | null, factId: string | null, say: Say): string | null {
  const known = factId === null ? undefined : say.words[`${factId}.name`];
  if (known !== undefined) return known;
  return provider === null ? null : (maybe(say.t, `installments.provider.${provider}`) ?? provider);
}

/** "3 × CNY 333.34", or the count alone where the amount is not known. */
export function partsWords(row: OfferRow, { t, locale }: Say): string {
  if (row.from === 'at-once') return t('installments.at-once');
  const upTo = row.upTo ? (row.perPayment ? '.up-to' : '-up-to') : '';
  if (!row.perPayment) return t(`installments.row.no-each${upTo}`, { count: row.count });
  return t(`installments.row${upTo}`, { count: row.count, each: formatMoney(row.perPayment, locale) });
}

/** Parts and provider: what a row is called wherever it stands. */
export function rowName(row: OfferRow, say: Say): string {
  const name = providerName(row.provider, row.factId, say);
  return name === null ? partsWords(row, say) : `${partsWords(row, say)} · ${name}`;
}

export function feeWords(row: OfferRow, { t, locale }: Say): string {
  if (!row.fee) return t('installments.fee.unknown');
  if (row.fee.minor === 0) return t('installments.fee.none');
  return t(row.about ? 'installments.fee.line-about' : 'installments.fee.line', {
    amount: formatMoney(row.fee, locale),
  });
}

/** An amount reckoned from a row's parts: "about" where these are rounded. */
export function reckonedWords({ about }: OfferRow, amount: Money, { t, locale }: Say): string {
  const text = formatMoney(amount, locale);
  return about ? t('installments.about', { amount: text }) : text;
}

/** "13.0% a year", "about" where the dates are assumed. Nothing paid on top is 0 whatever the dates. */
export function rateWords(row: OfferRow, rate: ShownRate, { t, locale }: Say): string {
  const assumed = (row.datesAssumed || row.about) && rate.ppm !== 0;
  return t(assumed ? 'installments.rate.about' : 'installments.rate.line', {
    percent: formatPpm(rate.ppm, locale, RATE_DIGITS),
  });
}

/** A row's price in a line: the fee and what it comes to a year, or that it is not known. */
export function costWords(row: OfferRow, say: Say): string[] {
  if (!row.fee && !row.rate) return [say.t('installments.cost.unknown')];
  if (row.fee?.minor === 0) return [feeWords(row, say)];
  return [feeWords(row, say), row.rate ? rateWords(row, row.rate, say) : say.t('installments.rate.unknown')];
}

/** The method of a rate, and its law. */
export const methodWords = (rate: ShownRate, { t }: Say): string =>
  t('installments.rate.by', {
    method: t(`installments.method.${rate.method}`),
    law: t(`installments.law.${rate.law}`),
  });

export function lateWords(row: OfferRow, { t, locale }: Say): string | null {
  const { lateFee } = row;
  if (!lateFee) return null;
  const parts: string[] = [];
  if (lateFee.amount?.minor === 0) parts.push(t('installments.late.none'));
  else if (lateFee.amount) {
    const key = lateFee.upTo ? 'installments.late.up-to' : 'installments.late.amount';
    parts.push(t(key, { amount: formatMoney(lateFee.amount, locale) }));
  }
  if (lateFee.ppmPerDay !== null) {
    parts.push(t('installments.late.daily', { percent: formatPpm(lateFee.ppmPerDay, locale) }));
  }
  return parts.length > 0 ? parts.join(t('installments.join')) : t('installments.late.some');
}

export function statedWords(row: OfferRow, { t, locale }: Say): string | null {
  const stated = row.offer?.statedRate;
  if (!stated) return null;
  return t(`installments.stated.${stated.per ?? 'plain'}`, { percent: formatPpm(stated.ppm, locale) });
}

/** The yearly interest a provider states for its product, or null. */
export function rangeWords({ aprRange }: OfferRow, { t, locale }: Say): string | null {
  if (!aprRange) return null;
  const [from, to] = [aprRange.fromPpm, aprRange.toPpm].map((ppm) => formatPpm(ppm, locale));
  if (from === to) return t('installments.stated.year', { percent: to ?? '' });
  return t('installments.stated.range', { from: from ?? '', to: to ?? '' });
}

/** What is not known of a row, in one line, or null. */
export function unknownWords(row: OfferRow, { t }: Say): string | null {
  if (row.unknowns.length === 0) return null;
  return row.unknowns.map((what) => t(`installments.unknown.${what}`)).join(t('installments.join'));
}

export const planName = (plan: HeldPlan, say: Say): string => {
  const provider = providerName(plan.provider, null, say) ?? plan.provider;
  return plan.shop === null ? provider : say.t('installments.held.at', { provider, shop: plan.shop });
};

/** Title and text of one calendar entry, for `calendarOf`. */
export function reminderWords(
  plan: HeldPlan,
  part: number,
  say: Say,
): { title: string; description: string } {
  const { t, locale } = say;
  const { currency } = plan;
  const left = plan.payments.reduce(
    (sum, payment, at) => (at < part && payment.paidOn ? sum : sum + payment.minor),
    0,
  );
  const params = {
    provider: planName(plan, say),
    amount: formatMoney({ currency, minor: plan.payments[part]?.minor ?? 0 }, locale),
    part: part + 1,
    count: plan.payments.length,
    left: formatMoney({ currency, minor: left }, locale),
  };
  return {
    title: t('installments.calendar.title', params),
    description: t('installments.calendar.text', params),
  };
}

export const dateWords = (iso: string, { locale }: Say): string => formatIsoDate(iso, locale);
