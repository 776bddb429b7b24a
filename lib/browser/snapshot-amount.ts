const MAY_BE_AMOUNT = 81;
const SPACES = /\s+/g;
const DIGIT = /\d/;
/** Where digits of other scripts stand among letters (Arabic to Thai and on, Vai to Meetei, full width). */
const OTHER_SCRIPT = /[\u0660-\u1c59\ua620-\uabf9\uff10-\uff19]/;
const OTHER_DIGIT = /\p{Nd}/u;
/** Letters, near enough; asked only where no digits of other scripts stand. */
const LETTER = /[A-Za-zªµºÀ-ÖØ-öø-\u1fff\u3041-\u318e\u3400-\ud7a3]/;
const OTHER_PLAIN = /^\P{L}*$/u;
/** A sign, decimals, a code or a currency's word. */
const SIGNED =
  /[$¢-¥֏؋\u20a0-\u20c0﷼﹩＄￠￡￥￦৲৳૱௹฿៛]|\d[.,٫]\d|\b[A-Z]{3}\b|[元円圆圓원]|руб|р\.|грн|[Kk]r|zł|Kč|Ft|[Ll]ei|TL|лв|R[sMp]|บาท|đ|dh|ден|[درج]/;
const OTHER_DECIMALS = /\p{Nd}[.,٫]\p{Nd}/u;

/**
 * Digits that may be money: no letters beside them, or a sign, a code, a currency's word or decimals. "Size 12" is
 * not asked for its looks. Classes of the Unicode standard are asked last: an engine takes long to build them, and
 * does so in every page.
 */
export function mayBeAmount(text: string): boolean {
  const other = OTHER_SCRIPT.test(text) && OTHER_DIGIT.test(text);
  if (!other && !DIGIT.test(text)) return false;
  if (text.length > MAY_BE_AMOUNT && text.replace(SPACES, ' ').length > MAY_BE_AMOUNT) return false;
  if (SIGNED.test(text)) return true;
  return other ? OTHER_PLAIN.test(text) || OTHER_DECIMALS.test(text) : !LETTER.test(text);
}
