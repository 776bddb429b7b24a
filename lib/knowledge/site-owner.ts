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
