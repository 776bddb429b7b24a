import type { Catalogue } from '../i18n/translator';
import type { Facts, Market, Words } from '../knowledge/facts';
import { browser } from './api';

const loaded = new Map<string, Promise<unknown>>();

/** A file of our own package, fetched once while this context lives. No request leaves the device. */
function packaged<T>(path: string): Promise<T> {
  const known = loaded.get(path) as Promise<T> | undefined;
  if (known) return known;
  const wanted = fetch(browser.runtime.getURL(path)).then((answer) => answer.json() as Promise<T>);
  loaded.set(path, wanted);
  wanted.catch(() => loaded.delete(path));
  return wanted;
}

/** The facts of one market; of `ALL` where the market has no file of its own. */
export function packagedFacts(market: string): Promise<Facts> {
  return packaged<Facts>(`knowledge/${market}.json`).catch(() => packaged<Facts>('knowledge/ALL.json'));
}

/** The knowledge's words in a locale. */
export function packagedWords(locale: string): Promise<Words> {
  return packaged<Words>(`knowledge/words-${locale}.json`);
}

/** All screen words of a locale. */
export function packagedMessages(locale: string): Promise<Catalogue> {
  return packaged<Catalogue>(`messages/${locale}.json`);
}

/** The markets facts are packaged for. */
export function packagedMarkets(): Promise<readonly Market[]> {
  return packaged<readonly Market[]>('knowledge/markets.json');
}
