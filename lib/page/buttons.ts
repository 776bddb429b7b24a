import { type ControlNode, inZone, ZONE } from './snapshot';
import { SITE_FRAME, type View } from './view';

export type ButtonKind = 'pay' | 'go' | 'next' | 'add' | 'login' | 'give' | 'wallet' | 'other';

export interface Button {
  readonly node: ControlNode;
  readonly words: string;
  readonly kind: ButtonKind;
  /** Words that order in a checkout and lead to it from a cart (`Finalizar compra`). */
  readonly either: boolean;
}

const LINK_BUTTON = /btn|button|submit|checkout|pay|cta|order/;
/** Names makers give to the button that orders, for buttons whose words say nothing ("Confirm"). */
const PAY_HINT =
  /place-?_?order|pay-?_?(?:now|btn|button|submit)|(?:order|payment)-?_?(?:submit|confirm|btn|button)|submit-?_?(?:order|payment)|confirm-?_?(?:order|pay)|checkout-?_?(?:submit|button|btn)/;

/** The page's own buttons and links dressed as buttons, by what they do. */
export function buttonsOf(view: View): Button[] {
  const buttons: Button[] = [];
  for (const node of view.controls) {
    if (!/^(?:button|submit|link)$/.test(node.type) || !node.visible) continue;
    if (inZone(node, SITE_FRAME | ZONE.closed)) continue;
    const words = view.wordsOf(node);
    const dressed = node.type !== 'link' || LINK_BUTTON.test(view.hints(node, 1)) || node.role === 'button';
    const kind = kindOf(view, node, words, dressed);
    const either = kind === 'pay' && view.says('go', words);
    if (dressed || kind !== 'other') buttons.push({ node, words, kind, either });
  }
  return buttons;
}

function kindOf(view: View, node: ControlNode, words: string, dressed: boolean): ButtonKind {
  if (!words || words.length > 90) return dressed && PAY_HINT.test(node.hint) ? 'pay' : 'other';
  if (view.says('add', words)) return 'add';
  if (view.says('give', words)) return 'give';
  // A bare link that says "Checkout" is a step's name or a menu entry as often as a button.
  if (dressed || words.length < 30) {
    if (view.says('pay', words)) return 'pay';
    if (view.says('go', words)) return 'go';
  }
  if (!dressed) return 'other';
  if (view.says('next', words)) return 'next';
  if (view.says('wallet', words)) return 'wallet';
  if (view.says('login', words)) return 'login';
  const other = view.says('past', words) || view.says('cart', words) || words.length > 30;
  return PAY_HINT.test(node.hint) && !other ? 'pay' : 'other';
}

/**
 * Where nothing is asked for, an ambiguous button leads on to where it is; where a way to pay is chosen, the only
 * button that buys is the one that pays (`Buy now`).
 */
export function settleButtons(buttons: readonly Button[], asks: boolean, chooses: boolean): Button[] {
  const pays = buttons.some(({ kind }) => kind === 'pay');
  const buys = buttons.filter(({ kind }) => kind === 'add');
  return buttons.map((button) => {
    if (button.either && !asks) return { ...button, kind: 'go' };
    return chooses && !pays && buys.length === 1 && button === buys[0] ? { ...button, kind: 'pay' } : button;
  });
}
