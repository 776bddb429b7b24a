import type { PageMeta } from '../page/snapshot';
import { all, attr, textOf } from './snapshot-dom';

/** Reads the few meta data that help: kinds and currencies named for machines. */
export function readMeta(doc: Document): PageMeta {
  const types = new Set<string>();
  const currencies = new Set<string>();
  let ogType = '';
  const add = (code: string): void => {
    if (/^[a-z]{3}$/i.test(code) && currencies.size < 8) currencies.add(code.toUpperCase());
  };
  for (const el of firstOf(all(doc, 'meta[property],meta[itemprop],[itemprop=priceCurrency]'), 200)) {
    const key = (attr(el, 'property') || attr(el, 'itemprop')).toLowerCase();
    if (key === 'og:type') ogType = attr(el, 'content').toLowerCase();
    else if (/pricecurrency$|price:currency$/.test(key)) add(attr(el, 'content').trim());
  }
  for (const el of firstOf(all(doc, '[itemtype]'), 50)) {
    const type = attr(el, 'itemtype').split('/').pop();
    if (type && types.size < 20) types.add(type);
  }
  for (const el of firstOf(all(doc, 'script[type="application/ld+json"]'), 8)) {
    const json = (textOf(el) ?? '').slice(0, 20_000);
    for (const found of json.matchAll(/"@type"\s*:\s*"(\w{1,40})"/g))
      if (found[1] && types.size < 20) types.add(found[1]);
    for (const found of json.matchAll(/"priceCurrency"\s*:\s*"([A-Za-z]{3})"/g)) if (found[1]) add(found[1]);
  }
  return { ogType, types: [...types], currencies: [...currencies] };
}

function firstOf(list: ArrayLike<Element>, most: number): Element[] {
  return Array.from({ length: Math.min(list.length, most) }, (_, at) => list[at]).filter(
    (el) => el !== undefined,
  );
}
