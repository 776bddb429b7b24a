import { PATH_WORDS, SITE_RULES } from './address-rules';
import type { PageKind } from './reading';

export interface AddressReading {
  readonly kind: PageKind;
  /** `site`: a known page of a known site; `path`: only a word in the path. */
  readonly from: 'site' | 'path';
}

const WORDS = PATH_WORDS.map(
  ([kind, words]) => [kind, new RegExp(`(?:^|[/_.-])(?:${words})(?=$|[/_.-])`)] as const,
);
/** `checkOut`, `placeOrder`, `paymentList`: a script's name in camel case holds words too. */
const CAMEL = /([a-z])([A-Z])/g;

/**
 * What kind of page an address looks like, or null when it says nothing. A hint only: most paths are free words.
 * Of several words in the path the last one counts, since paths go from the general to the particular.
 */
export function readAddress(url: string): AddressReading | null {
  const parts = /^https?:\/\/(?:[^/?#@]*@)?([^/?#:]+)(?::\d+)?([^?#]*)/i.exec(url.slice(0, 4096));
  if (!parts) return null;
  const host = (parts[1] ?? '').toLowerCase();
  const path = parts[2] || '/';
  const site = SITE_RULES.find((rule) => rule.host.test(host) && rule.path.test(path));
  if (site) return { kind: site.kind, from: 'site' };
  const words = path
    .replace(CAMEL, '$1-$2')
    .toLowerCase()
    .replace(/\.\w{2,5}$/, '');
  let best: { kind: PageKind; at: number } | null = null;
  for (const [kind, pattern] of WORDS) {
    const at = lastIndexOf(pattern, words);
    if (at >= 0 && (!best || at > best.at)) best = { kind, at };
  }
  if (best) return { kind: best.kind, from: 'path' };
  return /^(?:checkout|secure|pay|payments?|cashier)\./.test(host)
    ? { kind: 'checkout', from: 'path' }
    : null;
}

function lastIndexOf(pattern: RegExp, text: string): number {
  let last = -1;
  for (const found of text.matchAll(new RegExp(pattern, 'g'))) last = found.index;
  return last;
}
