import type { PageMeta } from '../page/snapshot';
import { all, attr, textOf } from './snapshot-dom';

/** Longest name of a type. */
const MOST_TYPE = 100;

/** Reads the few meta data that help: kinds and currencies named for machines. */
export function readMeta(doc: Document): PageMeta {
  const types = new Set<string>();
  const currencies = new Set<string>();
  let ogType = '';
  const add = (code: string): void => {
    if (/^[a-z]{3}$/i.test(code) && currencies.size < 8) currencies.add(code.toUpperCase());
  };
  for (const el of atMost(all(doc, 'meta[property],meta[itemprop],[itemprop=priceCurrency]'), 200)) {
    const key = (attr(el, 'property') || attr(el, 'itemprop')).toLowerCase();
    if (key === 'og:type') ogType = attr(el, 'content').slice(0, MOST_TYPE).toLowerCase();
    else if (/pricecurrency$|price:currency$/.test(key)) add(attr(el, 'content').trim());
  }
  for (const el of atMost(all(doc, '[itemtype]'), 50)) {
    const type = attr(el, 'itemtype').split('/').pop()?.slice(0, MOST_TYPE);
    if (type && types.size < 20) types.add(type);
  }
  for (const el of atMost(all(doc, 'script[type="application/ld+json"]'), 8)) {
    const json = (textOf(el) ?? '').slice(0, 20_000);
    for (const found of json.matchAll(/"@type"\s*:\s*"(\w{1,40})"/g))
      if (found[1] && types.size < 20) types.add(found[1]);
    for (const found of json.matchAll(/"priceCurrency"\s*:\s*"([A-Za-z]{3})"/g)) if (found[1]) add(found[1]);
  }
  return { ogType, types: [...types], currencies: [...currencies] };
}

function atMost(list: ArrayLike<Element>, most: number): Element[] {
  return Array.from({ length: Math.min(list.length, most) }, (_, at) => list[at]).filter(
    (el) => el !== undefined,
  );
}
