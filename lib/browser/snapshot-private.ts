import { inside, isWithin, textOf } from './snapshot-dom';

const NAMED = /addr|consignee|receiver|recipient|ship-?to|delivery-info|complete|suggest|ahead|pac-/;
const ADDRESS =
  /(?:^|[-_ ])(?:address(?:es)?|consignee|receiver|recipient|addr|shipto|ship-to|delivery-info)(?=$|[-_ ])/;
/** Lists that complete what is being typed show it. */
const SUGGESTIONS = /auto-?complete|suggest|typeahead|pac-(?:container|item)/;
/** An address block holds a few lines; a bigger "address" box is a form section and is read like any other. */
const ADDRESS_BLOCK_SIZE = 80;
const MOST_TEXT = 4096;
const PRICE = /\p{Sc}\s?\p{Nd}|\p{Nd}\s?\p{Sc}/u;
/** A block with fields of its own asks for an address and does not print one. */
const FORM_FIELDS =
  'input:not([type=hidden],[type=radio],[type=checkbox],[type=button],[type=submit]),select';
const SHOPS_WORD =
  'h1,h2,h3,h4,h5,h6,legend,caption,[role=heading],[role=alertdialog],button,summary,[role=button]';

/**
 * Whether an element prints an address, or suggestions for one that is being typed: named so, and a few lines without
 * fields and without prices.
 */
export function isAddress(el: Element, tag: string, hint: string): boolean {
  if (tag !== 'address' && !(NAMED.test(hint) && (ADDRESS.test(hint) || SUGGESTIONS.test(hint))))
    return false;
  if (inside(el, '*').length >= ADDRESS_BLOCK_SIZE || inside(el, FORM_FIELDS).length) return false;
  return !PRICE.test((textOf(el) ?? '').slice(0, MOST_TEXT));
}

/** Whether the words of an element in an address block are a heading's or a button's, and so the shop's. */
export function isShopsWord(el: Element): boolean {
  return isWithin(el, SHOPS_WORD);
}
