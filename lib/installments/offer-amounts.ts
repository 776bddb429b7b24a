import { isCurrency } from '../money/currencies';
import { signOf } from '../money/currency-signs';
import type { TwoForms } from './offer-text';
import { MONTH_NOUNS, MONTH_NOUNS_CJK, PART_NOUNS } from './offer-words';
import { pattern } from './pattern';

/** What an amount in an offer's text is. */
export type AmountRole =
  | 'per-payment'
  | 'per-payment-from'
  | 'total'
  | 'fee'
  | 'fee-each'
  | 'order-limit'
  | null;

export interface AmountSpan {
  readonly start: number;
  readonly end: number;
  readonly role: AmountRole;
}

/** A private-use character that stands for each character of an amount once it is found. */
export const MASK = '\ue000';

const NUMBER = /\d{1,3}(?: \d{3}(?!\d))+(?:[.,]\d{1,2}(?!\d))?|\d+(?:[.,'٫٬]\d+)*/gu;
const LONGEST_SIGN = 10;

const isSign = (text: string): boolean =>
  isCurrency(text) || signOf(text) !== undefined || signOf(text.normalize('NFKC')) !== undefined;
const isLetter = (char: string): boolean => /[\p{L}]/u.test(char);
const isLatin = (char: string): boolean => /[\p{Script=Latin}]/u.test(char);
const isAsciiLetter = (text: string): boolean => /^[a-z]$/i.test(text);

/** Start of the currency sign that ends at `at` (a space may stand between), or `at` when there is none. */
function signBefore(printed: string, at: number): number {
  const end = printed.charAt(at - 1) === ' ' ? at - 1 : at;
  for (let length = Math.min(LONGEST_SIGN, end); length > 0; length--) {
    const start = end - length;
    const text = printed.slice(start, end);
    if (text.trim() !== text || !isSign(text)) continue;
    if (isLatin(text.charAt(0)) && isLatin(printed.charAt(start - 1))) continue;
    return start;
  }
  return at;
}

function signAfter(printed: string, at: number): number {
  const start = printed.charAt(at) === ' ' ? at + 1 : at;
  for (let length = Math.min(LONGEST_SIGN, printed.length - start); length > 0; length--) {
    const end = start + length;
    const text = printed.slice(start, end);
    if (text.trim() !== text || isAsciiLetter(text) || !isSign(text)) continue;
    const last = text.charAt(text.length - 1);
    if (/[\p{Script=Latin}\p{Script=Cyrillic}]/u.test(last) && isLetter(printed.charAt(end))) continue;
    return end;
  }
  return at;
}

const period = `(?:${MONTH_NOUNS}|${MONTH_NOUNS_CJK}|month|week|fortnight|semana|woche|semaine|2 weeks|${PART_NOUNS}|期|回|งวด|月|월|thg)`;
const PER_AFTER = pattern(
  () =>
    new RegExp(
      `^\\s*\\(?\\s*(?:\\/\\s*${period}|(?:per|a|an|each|every|al|por|par|pro|im|je|i|em|ao|в|на|за|ต่อ|moi|per|setiap|/)\\s+${period}(?![\\p{L}])|(?:each|apiece|cada un[ao]|chacune?s?|ciascun[ao])(?![\\p{L}])|mensua\\p{L}*|mensa(?:l|is|li)(?!\\p{L})|monthly|monatlich|maandelijks|mesecno|mesicne|miesiecznie|havonta|aylik)`,
      'u',
    ),
);
const PER_BEFORE = pattern(
  () =>
    /(?:每期|每月|每個月|月供|月付|月々|毎月|월\s*(?:납입금?)?|เดือนละ|งวดละ|ต่องวด|(?:^|[^\p{L}])(?:monthly|mensualidades de|mensualidad de|cuotas? de|parcelas? de|raten? (?:von|zu)|je|à|aylik|ежемесячно|miesiecznie|each|cada una de))\s*[:：]?\s*(?:仅|只需|约|約)?\s*$/u,
);
const TOTAL_BEFORE = pattern(
  () =>
    /(?:(?:^|[^\p{L}])(?:total\p{L}*|summe|gesamt\p{L}*|totaal|totale|итого|всего|toplam|celkem|razem|totalt|sammanlagt|yhteensa|osszesen)|合计|合計|总计|總計|总额|总价|共计|共還|总|총|รวม|المجموع|סה"כ)(?:\s+(?:of|de|di|von|a pagar|amount|price|cost))*\s*[:：=(]?\s*$/u,
);
const FEE_BEFORE = pattern(
  () =>
    /(?:(?<![免0零无無])(?:手续费|手續費|服务费|利息)|手数料|수수료|이자|ค่าธรรมเนียม|(?<!(?:sin|sem|sans|without|no|senza|ohne|zero|0)\s)(?<!\p{L})(?:fees?|interest|frais(?: de)?|gebuhr\p{L}*|juros(?: de)?|interes(?:es)?(?: de)?|comision\p{L}*|komisyon|faiz|комисси\p{L}*))\s*(?:of|de|von|共|为|約|约)?\s*[:：]?\s*$/u,
);
/** A fee said of one part: 每期手续费, monthly fee. */
const EACH_FEE_BEFORE = pattern(
  () =>
    /(?:每期|每月|每個月|(?<!\p{L})(?:monthly|each|mensual\p{L}*))\s*(?:的)?(?:手续费|手續費|服务费|利息|fees?|interest)\s*(?:of|为|約|约)?\s*[:：]?\s*$/u,
);
const ORDER_BEFORE = pattern(
  () =>
    /(?:(?:^|[^\p{L}])(?:over|above|orders?(?: of| from)?|spend(?:ing)?|from|starting at|as low as|min(?:imum|imo|\.)?(?: order)?(?: of| de)?|purchases?(?: of)?|desde|a partir de|superior\p{L}* (?:a|de)|mayor\p{L}* (?:a|de)|acima de|des|(?:compra|pedido|achat|commande|bestellung)s?(?: de| ab| von)?|montants?(?: entre| de)?|between|entre|zwischen|ab|vanaf|fra|fran|od|от|из|over|min|max|up to|hasta|bis|alkaen|від|juz od|a partire da|da soli)|低至|最低|满|滿|限额|额度|原价|特惠价|价|售价)\s*[:：]?\s*$/u,
);
const ORDER_AFTER = pattern(
  () =>
    /^\s*(?:\/\s*(?:天|日|day|dia|jour|tag|giorno|день)|이상|이하|以上|以下|起|ขึ้นไป|or (?:more|above)|and (?:up|over)|o mas|ou plus|ou mais|oder mehr|e oltre|\+|~|to |bis |-\s?[\p{Sc}\d])/u,
);

function roleOf(folded: string, start: number, end: number): AmountRole {
  const before = folded.slice(Math.max(0, start - 30), start);
  const after = folded.slice(end, end + 24);
  if (FEE_BEFORE.test(before)) {
    return PER_AFTER.test(after) || EACH_FEE_BEFORE.test(before) ? 'fee-each' : 'fee';
  }
  if (TOTAL_BEFORE.test(before)) return 'total';
  if (ORDER_AFTER.test(after)) return 'order-limit';
  if (PER_AFTER.test(after) || PER_BEFORE.test(before))
    return ORDER_BEFORE.test(before) ? 'per-payment-from' : 'per-payment';
  if (ORDER_BEFORE.test(before)) return 'order-limit';
  return null;
}

/** Every number of the text that carries a currency, in order, with what it is. */
export function findAmounts({ printed, folded }: TwoForms): AmountSpan[] {
  const spans: AmountSpan[] = [];
  for (const found of folded.matchAll(NUMBER)) {
    const numberStart = found.index;
    let numberEnd = numberStart + found[0].length;
    if (/[\d.,]/.test(folded.charAt(numberStart - 1)) && numberStart > 0) continue;
    // Ten-thousands of Chinese, Japanese and Korean prices: 5만원.
    if (/[万萬만千천]/.test(folded.charAt(numberEnd))) numberEnd += 1;
    let start = signBefore(printed, numberStart);
    const end = signAfter(printed, numberEnd);
    const last = spans.at(-1);
    if (last && start < last.end) start = numberStart;
    if (start === numberStart && end === numberEnd) continue;
    // "3 € 33,33": the sign belongs to the number behind it, unless that is a count ("33 € 3x").
    const plain = start === numberStart && /^\d{1,2}$/.test(found[0]);
    if (plain && /^\s?\d[\d.,]*(?!\d|\s*[x期])/u.test(folded.slice(end))) continue;
    spans.push({ start, end, role: roleOf(folded, start, end) });
  }
  return spans;
}

/** The folded text with every amount replaced by masks of the same length. */
export function maskAmounts(folded: string, spans: readonly AmountSpan[]): string {
  let masked = folded;
  for (const { start, end } of spans) {
    masked = masked.slice(0, start) + MASK.repeat(end - start) + masked.slice(end);
  }
  return masked;
}
