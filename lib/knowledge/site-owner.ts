import type { Facts } from './facts';

/**
 * Who owns a host by the facts: exact hosts, or `*.domain` for its subdomains. Null for a host no record
 * names, which says nothing about it.
 */
export function ownerOf(facts: Facts, host: string): string | null {
  const site = facts.sites.find(({ hosts }) =>
    hosts.some((known) => (known.startsWith('*.') ? host.endsWith(known.slice(1)) : host === known)),
  );
  return site?.owner ?? null;
}

/**
 * Whether what is known of one shop holds on a page: on its site, or on another site of the same owner. `shop` null
 * is any shop, `host` null no page.
 */
export function holdsAt(shop: string | null, host: string | null, facts: Facts): boolean {
  if (shop === null) return true;
  if (host === null) return false;
  const owner = ownerOf(facts, host);
  return host === shop || host.endsWith(`.${shop}`) || (owner !== null && owner === ownerOf(facts, shop));
}
