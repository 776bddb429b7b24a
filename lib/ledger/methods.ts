import { METHOD_IDS, type MethodId } from '../page/method-ids';

/** Brands that are cards, so that a limit on "card" counts them all. */
const CARD_BRANDS: ReadonlySet<MethodId> = new Set([
  'visa',
  'mastercard',
  'amex',
  'unionpay',
  'discover',
  'jcb',
  'diners',
  'elo',
  'mir',
]);

/** Every name a method goes by (`visa` is also `card`), in the order of the method list, each once. */
export function allNamesOf(methods: readonly MethodId[]): readonly MethodId[] {
  const names = new Set(methods);
  if (methods.some((method) => CARD_BRANDS.has(method))) names.add('card');
  return METHOD_IDS.filter((method) => names.has(method));
}

/** Whether a limit on `bound` speaks of a payment by `method`. */
export function binds(bound: readonly MethodId[] | null, method: MethodId): boolean {
  return bound === null || allNamesOf([method]).some((name) => bound.includes(name));
}

/** What a limit on one method binds: a card's binds every brand. */
export function coveredBy(method: MethodId): readonly MethodId[] {
  return method === 'card' ? ['card', ...CARD_BRANDS] : [method];
}
