import type { ControlNode } from './snapshot';
import { inZone, ZONE } from './snapshot';
import { isOwn, type View } from './view';

export type FieldKind =
  | 'card-number'
  | 'cvc'
  | 'expiry'
  | 'card-name'
  | 'iban'
  | 'password'
  | 'email'
  | 'who'
  | 'coupon'
  | 'search'
  | 'quantity'
  | 'other';

export interface Field {
  readonly node: ControlNode;
  readonly kind: FieldKind;
}

/** Autocomplete tokens (HTML standard, "autofill field") by the kind they name. */
const TOKENS: readonly (readonly [FieldKind, RegExp])[] = [
  ['card-number', /cc-number/],
  ['cvc', /cc-csc/],
  ['expiry', /cc-exp/],
  ['card-name', /cc-(?:name|given|family)/],
  ['email', /(?:^| )email/],
  ['who', /address|postal|country|(?:^| )(?:tel|name|street|organization)|(?:given|family|additional)-name/],
];

/** The makers' own names of fields, in `name`, `id` and class; the same in most languages. */
const NAMES: readonly (readonly [FieldKind, RegExp])[] = [
  ['search', /search|query|(?:^|[ _[-])q(?:$|[ \]])|keyword/],
  ['coupon', /coupon|promo|voucher|gift-?_?(?:card|code|cert)|discount|redeem|referral/],
  [
    'card-number',
    /(?:card|cc|credit|pan)\w{0,8}[-_ .[\]]*(?:num(?:ber)?|nbr|no)(?![a-z])|ccnum|cc_?number|card_?number|accountnumber|carte?numero|numero_?(?:carte|tarjeta|cartao)|carte-numero|^cc$/,
  ],
  [
    'cvc',
    /cvv|cvc2?(?![a-z])|(?:^|[-_ .])csc(?:$|[-_ .])|security-?_?code|card-?_?code|cv2|cryptogram|verification_?value/,
  ],
  [
    'expiry',
    /exp(?:iry|iration|ires)?(?:[-_ .]?(?:date|month|year|mm|yy|m|y))(?![a-z])|cc-?exp|card-?_?exp|expir|validade/,
  ],
  ['card-name', /(?:card|cc)-?_?(?:holder)?-?_?name|name-?_?on-?_?card|cardholder/],
  ['iban', /(?:^|[-_ ])iban/],
  ['quantity', /qty|quantity|quantit|amount-?_?input/],
  ['email', /e-?mail/],
  [
    'who',
    /first-?_?name|last-?_?name|full-?_?name|surname|(?:street|billing|shipping|home)?_?-?addr(?:ess)?|city|(?:post|zip)(?:al)?-?_?(?:code)?(?![a-z])|phone|mobile|country|province|state/,
  ],
];

const TYPED = /^(?:text|password|select)$/;

/** The page's fields and what each asks for; the site's own search and newsletter forms left out. */
export function fieldsOf(view: View): Field[] {
  return view.controls
    .filter(
      (node) => TYPED.test(node.type) && !inZone(node, ZONE.footer | ZONE.header | ZONE.nav | ZONE.miniCart),
    )
    .map((node) => ({ node, kind: kindOf(view, node) }));
}

function kindOf(view: View, node: ControlNode): FieldKind {
  const token = TOKENS.find(([, pattern]) => pattern.test(node.autocomplete));
  if (token) return token[0];
  const names = `${node.name} ${node.hint}`;
  const named = NAMES.find(([, pattern]) => pattern.test(names))?.[0];
  const label = view.fieldLabel(node);
  // A placeholder may be the label or an example of what to type; the words before the field decide then.
  const said = kindSaid(view, node, node.label || node.placeholder) ?? kindSaid(view, node, label);
  if (KEPT.test(`${names} ${label.toLowerCase()}`) && (named === 'card-number' || said === 'card-number'))
    return 'other';
  if (node.type === 'password' && !/card-number|cvc/.test(`${named} ${said}`)) return 'password';
  if (node.type === 'select' && !/expiry|who/.test(`${named} ${said}`)) return 'other';
  return said === 'coupon' || !named ? (said ?? 'other') : named;
}

/** Numbers of cards one does not pay with. */
const KEPT = /loyal|fidel|member|reward|library|bonus|student|health|insur/;

/** A card number's placeholder, masked by the snapshot. */
const MASKED = /^••••$/;

function kindSaid(view: View, node: ControlNode, label: string): FieldKind | undefined {
  if (view.says('coupon', label)) return 'coupon';
  if (view.says('expiry', label) || /^(?:mm|mois|mês) ?\/ ?[aygj]{2}/i.test(node.placeholder))
    return 'expiry';
  if (view.says('cvc', label)) return 'cvc';
  if (MASKED.test(node.placeholder) || view.says('cardNumber', label)) return 'card-number';
  if (/(?<![a-z])iban(?![a-z])/i.test(label)) return 'iban';
  if (/e-?mail|邮箱|信箱|メール|이메일|почт/i.test(label)) return 'email';
  return view.says('who', label) ? 'who' : undefined;
}

/** Fields the shopper can see now or in a later step, closed windows left out. */
export function countOf(fields: readonly Field[], kind: FieldKind): number {
  return fields.filter((field) => field.kind === kind && field.node.visible && isOwn(field.node)).length;
}
