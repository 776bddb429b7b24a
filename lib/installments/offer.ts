import type { Money } from '../money/money';
import { parseMoney } from '../money/parse';
import { type AmountSpan, findAmounts, MASK, maskAmounts } from './offer-amounts';
import { type CountFound, findCounts } from './offer-counts';
import { readInterest } from './offer-interest';
import { intervalOf } from './offer-interval';
import { providerOf } from './offer-provider';
import { type TwoForms, twoForms } from './offer-text';
import * as words from './offer-words';
import { type Pattern, pattern } from './pattern';
import type { NotAnOffer, Offer, OfferReading } from './types';

export interface OfferHints {
  /** BCP 47 locale of the page; decides separators and what a bare `$` means. */
  readonly locale?: string | null | undefined;
  /** ISO 4217 currency the rest of the page is in. */
  readonly currency?: string | null | undefined;
}

/** Offers are short; longer texts are terms and conditions. */
const MAX_LENGTH = 600;
/** Seven years of months; beyond it is a mortgage or a misread number. */
const MAX_COUNT = 84;

const about = (alternatives: string): Pattern => pattern(() => new RegExp(alternatives, 'u'));
const PAYING_IN_PARTS = about(words.PAYING_IN_PARTS);
const PAYING = about(words.PAYING);
const SUBSCRIPTION = about(words.SUBSCRIPTION);
const WARRANTY = about(words.WARRANTY);
const REWARD = about(words.REWARD);
const QUANTITY = about(words.QUANTITY);
const EXCLUSION = about(words.EXCLUSION);
const DEFERRED = about(`\\d\\s*(?:${words.DEFERRED})|(?:d|j|t)\\s?\\+\\s?\\d`);
const PUT_OFF = about(words.PUT_OFF);
const ABOUT_PARTS_CJK = about(words.ABOUT_PARTS_CJK);
const ORDER_RANGE = about(words.ORDER_RANGE);
const WHOLE_MONTHS = about(
  String.raw`^[^\p{L}\d]*(?:${words.UP_TO})?\d{1,2}\s*-?\s*(?:(?:${words.MONTH_NOUNS})(?:\/-?\p{L}{1,3})?|${words.MONTH_NOUNS_CJK})[^\p{L}\d]*(?:\([^()]*\))?[^\p{L}\d]*$`,
);

/** Between a count and its amount: no other number, no end of sentence. */
const GLUE_AFTER = /^[^\d.!?。|+\n]{0,48}$/u;
/** "0%" and "0 fee" are words, not numbers, between the two. */
const NOTHING = /0\s?(?:%|元?手续费|手續費|利息|利率|费率|費率)/gu;
const GLUE_BEFORE = pattern(
  () =>
    /^\)?\s*(?:(?:\/|per|a|al|por|par|pro|im|ao|je|i|в|ต่อ)?\s*[\p{L}]{0,10}\.?\s*)?(?:[x*,，、·/(]|共|for|over|por|durante|fur|uber|pendant|per|na|за|在|分|in|su|on)?\s*(?:共|分)?\s*$/u,
);

const GLUE_EACH_BEFORE = pattern(() => /^\s*(?:'?l[iu]k|씩|ずつ|की|के)\s*$/u);
const SPREAD_BEFORE = pattern(() => /(?<!\p{L})(?:over|uber|sur|durante|across|verteilt auf)\s*$/u);
const IN_BEFORE = pattern(() => /(?<!\p{L})(?:in|en|em|op|i|na|на|в|pa)\s*$/u);

interface Scene {
  readonly forms: TwoForms;
  readonly amounts: readonly AmountSpan[];
  readonly hints: OfferHints;
}

function moneyAt({ forms, hints }: Scene, start: number, end: number): Money | null {
  const answer = parseMoney(forms.printed.slice(start, end), {
    locale: hints.locale ?? null,
    currency: hints.currency ?? null,
  });
  return answer.ok && answer.money.minor > 0 ? answer.money : null;
}

/** The span of the amount of one payment that belongs to this count, or null. */
function amountSpanOf(scene: Scene, count: CountFound): AmountSpan | null {
  const { amounts, forms } = scene;
  if (count.amountFirst) {
    const behind = amounts.filter((span) => span.end <= count.start).at(-1);
    return behind && (behind.role === null || behind.role === 'per-payment') ? behind : null;
  }
  const perPayment = amounts.filter((span) => span.role === 'per-payment');
  const only = perPayment[0];
  if (only && perPayment.length === 1) return only;
  const next = amounts.find((span) => span.start >= count.end);
  if (
    next &&
    next.role === null &&
    GLUE_AFTER.test(forms.folded.slice(count.end, next.start).replace(NOTHING, ''))
  )
    return next;
  const before = amounts.filter((span) => span.end <= count.start).at(-1);
  const glue = before ? forms.folded.slice(before.end, count.start) : '';
  if (before?.role === 'per-payment' && GLUE_BEFORE.test(glue)) return before;
  return before && GLUE_EACH_BEFORE.test(glue) ? before : null;
}

/** "12x 30,00" without a currency sign: read with the hinted currency, when there is one. */
function bareAmount(scene: Scene, count: CountFound): Money | null {
  if (count.kind !== 'times-sign' || count.amountFirst || !scene.hints.currency) return null;
  const rest = scene.forms.folded.slice(count.end);
  const found = /^\s*(?:de |of |à |a |di |von |je )?(\d[\d.,']*\d|\d)(?!\s*[%\p{L}\d])/u.exec(rest);
  const number = found?.[1];
  if (!found || !number) return null;
  const end = count.end + found[0].length;
  return moneyAt(scene, end - number.length, end);
}

/** Whether what stands around a count makes it a count of payments. */
function isPayments(scene: Scene, count: CountFound, hasAmount: boolean): boolean {
  const { folded } = scene.forms;
  const inParts =
    PAYING_IN_PARTS.test(folded) ||
    readInterest(folded).interestFree === true ||
    scene.amounts.some((span) => span.role === 'per-payment-from');
  switch (count.kind) {
    case 'part':
      if (!/期/u.test(folded.slice(count.start, count.end))) return true;
      return (
        hasAmount || inParts || ABOUT_PARTS_CJK.test(folded) || /^\D{0,4}\d{1,2}\s?期\D{0,2}$/u.test(folded)
      );
    case 'pay-in':
      return true;
    case 'times-sign':
      if (hasAmount) return !QUANTITY.test(folded) || inParts;
      return (
        !REWARD.test(folded) &&
        (inParts || providerOf(folded) !== null || (count.upTo && PAYING.test(folded)))
      );
    case 'loose': {
      const paidIn = PAYING.test(folded) && IN_BEFORE.test(folded.slice(0, count.start));
      return (hasAmount || inParts || paidIn) && !REWARD.test(folded);
    }
    case 'month':
      if (SUBSCRIPTION.test(folded) || WARRANTY.test(folded)) return false;
      if (count.count === 1 && !hasAmount) return false;
      return (
        hasAmount ||
        inParts ||
        WHOLE_MONTHS.test(folded) ||
        (PAYING.test(folded) && SPREAD_BEFORE.test(folded.slice(0, count.start)))
      );
  }
}

function reasonWithout(folded: string, counts: readonly CountFound[]): NotAnOffer {
  if (SUBSCRIPTION.test(folded)) return 'subscription';
  if (WARRANTY.test(folded)) return 'warranty-or-return';
  if (REWARD.test(folded) && counts.length > 0) return 'reward';
  if (QUANTITY.test(folded) && counts.length > 0) return 'quantity';
  if (DEFERRED.test(folded)) return 'deferred';
  return ORDER_RANGE.test(folded) ? 'order-range' : 'no-count';
}

/** Picks the one count the text offers: with an amount first, then one told as the most, then any. */
function chooseCount(candidates: readonly { count: CountFound; perPayment: Money | null }[]) {
  for (const group of [
    candidates.filter((one) => one.perPayment),
    candidates.filter((one) => one.count.upTo),
    candidates.filter((one) => one.count.kind !== 'month'),
    candidates,
  ]) {
    const first = group[0];
    if (!first) continue;
    return group.every((one) => one.count.count === first.count.count) ? first : null;
  }
  return null;
}

/**
 * Reads one text of a shop as an offer to pay in parts, or says why it is none. Amounts are read by `parseMoney`
 * under the same hints; an amount that cannot be read with certainty is null, never a guess.
 */
export function readOffer(text: string, hints: OfferHints = {}): OfferReading {
  if (text.length > MAX_LENGTH) return { ok: false, reason: 'too-long' };
  const forms = twoForms(text);
  const { folded } = forms;
  if (folded === '') return { ok: false, reason: 'empty' };
  const amounts = findAmounts(forms);
  const scene: Scene = { forms, amounts, hints };
  const counts = findCounts(maskAmounts(folded, amounts));

  const candidates = counts
    .map((count) => {
      const span = amountSpanOf(scene, count);
      const perPayment = span ? moneyAt(scene, span.start, span.end) : bareAmount(scene, count);
      return { count, perPayment, hasAmount: span !== null || perPayment !== null };
    })
    .filter(({ count, hasAmount }) => isPayments(scene, count, hasAmount));
  if (candidates.length === 0) return { ok: false, reason: reasonWithout(folded, counts) };
  if (PUT_OFF.test(folded)) return { ok: false, reason: 'deferred' };
  if (EXCLUSION.test(folded)) return { ok: false, reason: 'exclusion' };
  if (candidates.some(({ count }) => count.tangled)) return { ok: false, reason: 'several-counts' };
  const chosen = chooseCount(candidates);
  if (!chosen) return { ok: false, reason: 'several-counts' };
  const { count, upTo } = chosen.count;
  // 1回払い is paying at once.
  if (count === 1 && /[期回회]/u.test(folded) && !chosen.perPayment) return { ok: false, reason: 'no-count' };
  if (count < 1 || count > MAX_COUNT) return { ok: false, reason: 'count-out-of-range' };

  const totalSpan = amounts.find((span) => span.role === 'total');
  const total = totalSpan ? moneyAt(scene, totalSpan.start, totalSpan.end) : null;
  const feeSpan = amounts.find((span) => span.role === 'fee' || span.role === 'fee-each');
  const fee = feeSpan ? moneyAt(scene, feeSpan.start, feeSpan.end) : null;
  const { interestFree, statedRate } = readInterest(folded);
  const offer: Offer = {
    count,
    upTo,
    perPayment: chosen.perPayment,
    total,
    fee: fee && feeSpan ? { money: fee, each: feeSpan.role === 'fee-each' } : null,
    currency: chosen.perPayment?.currency ?? total?.currency ?? hints.currency ?? null,
    interestFree,
    statedRate,
    interval: intervalOf(folded),
    provider: providerOf(folded),
  };
  return { ok: true, offer };
}

/** The offer a text makes, or null where it is none; `readOffer` says why. */
export function parseOffer(text: string, hints: OfferHints = {}): Offer | null {
  const reading = readOffer(text, hints);
  return reading.ok ? reading.offer : null;
}

/** Whether a text is nothing but an amount, as where a shop wraps the amount in an element of its own. */
export function isAmountAlone(text: string): boolean {
  const forms = twoForms(text);
  const spans = findAmounts(forms);
  return spans.length === 1 && maskAmounts(forms.folded, spans).replaceAll(MASK, '').trim().length <= 2;
}
