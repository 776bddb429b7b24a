import { ZONE } from '../page/snapshot';
import type { SafeDom } from './snapshot-dom';
import { clean } from './snapshot-text';

/** What a text that may be an amount looks like. */
export interface Look {
  readonly size: number;
  readonly bold: boolean;
  /** `ZONE.struck` when it is crossed out by a style, else 0. */
  readonly struck: number;
  /** Nobody can see it: off the page, a pixel large, or without size. */
  readonly gone: boolean;
}

/** Reads size, boldness, strike and whereabouts of an element that owns a possible amount. */
export function lookOf(dom: SafeDom, view: Window, el: Element): Look {
  const style = view.getComputedStyle(el);
  let struck = 0;
  for (let up = 0, at: Element | null = el; at && up < 3; up++, at = dom.parentElement(at)) {
    const line = up ? view.getComputedStyle(at).textDecorationLine : style.textDecorationLine;
    if (line && line !== 'none' && line.includes('line-through')) struck = ZONE.struck;
  }
  const box = dom.rect(el);
  const shown = box.width + box.height > 0;
  const far = shown && (box.right + view.scrollX <= 0 || box.bottom + view.scrollY <= 0);
  const tiny = shown && box.width <= 1 && box.height <= 1;
  return {
    size: Number.parseFloat(style.fontSize) || 0,
    bold: Number(style.fontWeight) >= 600,
    struck,
    gone: far || tiny || style.fontSize === '0px',
  };
}

/** The name of a picture: its words and its file's name, lower case; both may be empty. */
export function pictureOf(dom: SafeDom, el: Element, tag: string): { text: string; file: string } {
  const text = clean(dom.attr(el, 'alt') || dom.attr(el, 'aria-label') || dom.attr(el, 'title'), 60);
  const source = tag === 'img' ? dom.attr(el, 'src') || dom.attr(el, 'data-src') : useOf(dom, el);
  if (source.startsWith('data:')) return { text, file: '' };
  const file = /([^/?#]{1,60}?)(?:\.\w{2,5})?(?:[?#].*)?$/.exec(source.slice(-300))?.[1] ?? '';
  return { text, file: file.toLowerCase() };
}

/** Host and names of a frame as its maker declared them. */
export function frameOf(dom: SafeDom, el: Element): { host: string | null; hint: string } {
  const names = [dom.attr(el, 'title'), dom.attr(el, 'name'), dom.attr(el, 'id'), dom.attr(el, 'class')];
  const host = /^(?:https?:)?\/\/([^/?#:@]{1,253})/i.exec(dom.attr(el, 'src'))?.[1]?.toLowerCase() ?? null;
  return { host, hint: names.join(' ').toLowerCase().slice(0, 160) };
}

/** Whether a page names style sheets and has none of them, as saved copies do. */
export function lacksStyles(dom: SafeDom, doc: Document): boolean {
  const links = Array.from(dom.all(doc, 'link[rel~=stylesheet]'));
  return links.length > 0 && links.every((link) => dom.sheet(link) === null);
}

function useOf(dom: SafeDom, svg: Element): string {
  const child = dom.firstChild(svg);
  if (!child || dom.nodeType(child) !== 1 || dom.tag(child as Element) !== 'use') return '';
  return dom.attr(child as Element, 'href') || dom.attr(child as Element, 'xlink:href');
}
