/**
 * Makes a text safe to be shown to others: what could name a person, a card or an order is replaced by what kind
 * of thing it was. A last net only: the texts Payguide composes hold an allow-list of words to begin with.
 */

/** Characters that hide a number from the eye or the search but not from a machine: zero-width, soft hyphen, bidi marks. */
const INVISIBLE = /\p{Default_Ignorable_Code_Point}/gu;

/** The Luhn check of ISO/IEC 7812-1, which every card number passes. */
function passesLuhn(digits: string): boolean {
  let sum = 0;
  for (let at = 0; at < digits.length; at++) {
    const digit = Number(digits[digits.length - 1 - at]);
    const doubled = at % 2 === 1 ? digit * 2 : digit;
    sum += doubled > 9 ? doubled - 9 : doubled;
  }
  return sum % 10 === 0;
}

/** International numbers (E.164) start with a plus and have at most 15 digits; a card is never written so. */
function maskRun(run: string): string {
  const digits = run.replace(/\D/g, '');
  if (run.startsWith('+') && digits.length <= 15) return '[phone]';
  if (digits.length >= 13) return passesLuhn(digits) ? '[card]' : '[number]';
  return /[\s()-]/.test(run) ? '[phone]' : '[number]';
}

/**
 * The text with card numbers, long numbers, phone numbers, e-mail addresses (with the name before them), tokens and
 * the query of web addresses replaced. Runs of up to six digits stay: error codes and step numbers are made of them.
 */
export function redact(text: string): string {
  return text
    .normalize('NFKC')
    .replace(INVISIBLE, '')
    .replace(/\bBearer\s+\S+/gi, '[token]')
    .replace(/\beyJ[\w-]+(?:\.[\w-]+)+/g, '[token]')
    .replace(/(https?:\/\/[^\s?#]+)[?#]\S*/gi, '$1')
    .replace(/(?:[\p{L}'’.-]+ ){0,4}<[^\s<>]+@[^\s<>]+>|[^\s<>@,;:]+@[^\s<>@,;:]+\.[^\s<>@,;:]+/gu, '[email]')
    .replace(/[+(]?\d(?:[\s().-]{0,2}\d){6,}/gu, maskRun);
}
