/** A host that no other shares an owner with: an IP address (the browser writes every form of one alike) or a plain name. */
const isWhole = (host: string): boolean =>
  /^[\d.]+$/.test(host) || host.startsWith('[') || !host.includes('.');

/**
 * The part of a host one owner has: its last two labels, three below the likes of `co.uk`. Wrong at times
 * without a list of public suffixes; used only to keep two shops apart, never to vouch for one.
 */
function siteOf(url: string | null): string | null {
  if (url === null) return null;
  const { hostname } = new URL(url);
  if (isWhole(hostname)) return hostname;
  const labels = hostname.split('.');
  const [second = '', top = ''] = labels.slice(-2);
  return labels.slice(top.length === 2 && second.length <= 3 ? -3 : -2).join('.');
}

/** Whether two addresses are of one site; unknown ones are not. */
export function sameSite(a: string | null, b: string | null): boolean {
  const site = siteOf(a);
  return site !== null && site === siteOf(b);
}
