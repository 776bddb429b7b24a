import { readAddress } from './address';

/**
 * Whether an address is worth the reader: a cart, checkout, payment or result page by its site or its path. Cheap, and
 * wrong in both directions at times: the reading decides.
 */
export function maybeCheckout(url: string): boolean {
  const kind = readAddress(url)?.kind;
  return kind === 'checkout' || kind === 'payment' || kind === 'result' || kind === 'cart';
}
