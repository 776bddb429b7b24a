import { draftFields } from './schema';

/**
 * The host of a shop as people give it: an address copied whole, a bare host, in any letters. Null where the text names
 * none: a host has a dot in it.
 */
export function shopHost(text: string): string | null {
  const address = /^[a-z][a-z\d+.-]*:\/\//i.test(text.trim()) ? text.trim() : `https://${text.trim()}`;
  if (!URL.canParse(address)) return null;
  const { hostname } = new URL(address);
  return hostname.includes('.') && draftFields.shop.safeParse(hostname).success ? hostname : null;
}
