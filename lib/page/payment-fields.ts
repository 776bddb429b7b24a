import type { Field } from './fields';
import { frameMeans } from './frames';
import { inZone, type SnapNode, ZONE } from './snapshot';
import type { View } from './view';

/**
 * The node that shows the page asks for card or account fields, or null: a card number, a security code beside an
 * expiry date, an IBAN, or a provider's frame of such fields. A later step's fields count though they are hidden; those
 * of the site's header and footer do not.
 */
export function paymentField(view: View, fields: readonly Field[]): SnapNode | null {
  const of = (kind: Field['kind']): Field | undefined => fields.find((field) => field.kind === kind);
  const number = of('card-number');
  // A bank's login asks for a card number and a password.
  const bankLogin = number && !of('expiry') && !of('cvc') && of('password')?.node.visible;
  if (number && !bankLogin && isBankCard(view, number, fields)) return number.node;
  const cvc = of('cvc');
  if (cvc && of('expiry')) return cvc.node;
  const iban = of('iban');
  if (iban?.node.visible && !sendsMoney(view, fields)) return iban.node;
  const frame = view.snapshot.nodes.find(
    (node) =>
      node.kind === 'frame' && !inZone(node, ZONE.header | ZONE.footer) && frameMeans(node) === 'fields',
  );
  return frame ?? null;
}

/** A form that asks how much to send sends it to somebody's account: a transfer or a payout, nobody's order. */
function sendsMoney(view: View, fields: readonly Field[]): boolean {
  return fields.some(
    ({ node }) => node.type === 'text' && node.visible && view.says('total', view.fieldLabel(node)),
  );
}

/** A shop's own prepaid card has a number too: one told by its words alone needs a second sign of a bank's card. */
function isBankCard(view: View, number: Field, fields: readonly Field[]): boolean {
  if (number.node.autocomplete.includes('cc-') || /card|cc/.test(number.node.name)) return true;
  if (fields.some((field) => /cvc|expiry|card-name/.test(field.kind))) return true;
  return /card-?_?num|cc-?_?num/.test(number.node.hint) || view.says('card', view.fieldLabel(number.node));
}
