/** Longest text looked at. */
const LOOKED_AT = 4096;
const SPACES = /[\s\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]+/g;
const ODD = /\s\s|[^\S ]|[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/;
const DIGITS = /\d{2}/;
const FOUR_DIGITS = /\d{4}/;
const STARS = /[*•·●∙xX]{2}/;
const STARRED = /[*•·●∙xX]{2,}[\s-]?\d{2,6}/g;
const LONG_DIGITS = /\d(?:[ -]?\d){11,}/g;
const AFTER_BRAND =
  /((?:visa|master ?card|amex|american express|discover|jcb|maestro|ending (?:in|with)|尾号)\D{0,12})\d{4}(?!\d)/gi;

/** White space collapsed, invisible marks gone, digits that may be a card's masked. */
export function clean(raw: string, most: number): string {
  const cut = raw.length > LOOKED_AT ? raw.slice(0, LOOKED_AT) : raw;
  // Most texts need no more than trimming.
  const text = (ODD.test(cut.trim()) ? cut.replace(SPACES, ' ') : cut).trim();
  if (text.length > most) return text.slice(0, most);
  return DIGITS.test(text) ? masked(text) : text;
}

function masked(text: string): string {
  let out = STARS.test(text) ? text.replace(STARRED, '••••') : text;
  if (out.length >= 12) out = out.replace(LONG_DIGITS, '••••');
  return FOUR_DIGITS.test(out) ? out.replace(AFTER_BRAND, '$1••••') : out;
}
