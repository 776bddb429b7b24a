import type { SafeDom } from './snapshot-dom';

/** Longest text looked at, and longest kept. */
export const LOOKED_AT = 4096;
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

/** Subtrees whose text is the shopper's (or no text at all). */
export const UNREAD: ReadonlySet<string> = new Set(
  'script style noscript template textarea select datalist head canvas video audio object embed math link meta base area map track source param output input'.split(
    ' ',
  ),
);

/** Whether the shopper can write in an element. */
export function isEditable(dom: SafeDom, el: Element): boolean {
  const editable = dom.has(el, 'contenteditable') && dom.attr(el, 'contenteditable') !== 'false';
  return editable || /^(?:textbox|searchbox|combobox)$/.test(dom.attr(el, 'role'));
}

/** The words of a label: its texts and the names of its pictures, at most `most` characters. */
export function textUnder(dom: SafeDom, el: Element, most = 160): string {
  let out = '';
  let left = 200;
  const visit = (node: Node): void => {
    for (let at = dom.firstChild(node); at && out.length < most && left-- > 0; at = dom.nextSibling(at)) {
      const type = dom.nodeType(at);
      if (type === 3) out += dom.data(at as Text).slice(0, LOOKED_AT);
      else if (type === 1) {
        const child = at as Element;
        const tag = dom.tag(child);
        if (tag === 'img') out += ` ${dom.attr(child, 'alt')} `;
        else if (!UNREAD.has(tag) && !isEditable(dom, child)) {
          visit(child);
          out += ' ';
        }
      }
    }
  };
  visit(el);
  return clean(out, most);
}
