import { buttonCount, buttonOf, fieldCount } from '../facts';
import { stepCount } from './paying';
import type { Rule } from './rule';

/** A login or sign-up page. */
export const LOGIN: readonly Rule[] = [
  {
    rule: 'login-password',
    weight: 2,
    sees: (facts) =>
      !facts.cardField &&
      facts.fields.find((field) => field.kind === 'password' && field.node.visible)?.node.id,
  },
  {
    rule: 'login-button',
    weight: 1,
    sees: (facts) => !buttonOf(facts, 'pay') && buttonOf(facts, 'login')?.node.id,
  },
  {
    rule: 'login-two-passwords',
    weight: 1,
    sees: (facts) => !facts.cardField && fieldCount(facts, 'password') >= 2 && !buttonCount(facts, 'pay'),
  },
  {
    rule: 'login-beside-order',
    weight: -2.5,
    sees: (facts) =>
      buttonOf(facts, 'pay') !== undefined || facts.methods.length > 0 || stepCount(facts) >= 3,
  },
];
