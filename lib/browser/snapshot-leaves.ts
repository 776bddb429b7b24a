import type { RawLook } from '../page/raw-snapshot';
import { all, attr, firstOf, parentOf, rectOf, tagOf, typeOf } from './snapshot-dom';

/** The look of what nobody can see: off the page, a pixel large, or without size. */
export const GONE = 'gone';

/** Reads size, boldness, strike and whereabouts of an element that owns a possible amount. */
export function lookOf(view: Window, el: Element): RawLook | typeof GONE {
  const style = view.getComputedStyle(el);
  const size = style.fontSize;
  const box = rectOf(el);
  const shown = box.width + box.height > 0;
  const far = shown && (box.right + view.scrollX <= 0 || box.bottom + view.scrollY <= 0);
  const tiny = shown && box.width <= 1 && box.height <= 1;
  if (far || tiny || size === '0px') return GONE;
  let struck = style.textDecorationLine.includes('line-through');
  for (let up = 0, at = parentOf(el); !struck && at && up < 2; up++, at = parentOf(at))
    struck = view.getComputedStyle(at).textDecorationLine.includes('line-through');
  return { size: Number.parseFloat(size) || 0, bold: Number(style.fontWeight) >= 600, struck };
}

/** The name of a picture as declared; both may be empty. */
export function pictureOf(el: Element, tag: string): { text: string; src: string } {
  const text = attr(el, 'alt') || attr(el, 'aria-label') || attr(el, 'title');
  const src = tag === 'img' ? attr(el, 'src') || attr(el, 'data-src') : useOf(el);
  return { text: text.slice(0, 200), src: src.startsWith('data:') ? '' : src.slice(-300) };
}

/** Address and names of a frame as its maker declared them. */
export function frameOf(el: Element): { src: string; hint: string } {
  const names = [attr(el, 'title'), attr(el, 'name'), attr(el, 'id'), attr(el, 'class')];
  return { src: attr(el, 'src').slice(0, 300), hint: names.join(' ').toLowerCase().slice(0, 160) };
}

/** The document in a frame of the same origin, else null. */
export function documentIn(frame: Element): Document | null {
  try {
    return (frame as HTMLIFrameElement).contentDocument;
  } catch {
    return null;
  }
}

/** Whether a page names style sheets and has none of them, as saved copies do. */
export function lacksStyles(doc: Document): boolean {
  const links = Array.from(all(doc, 'link[rel~=stylesheet]'));
  return links.length > 0 && links.every((link) => (link as HTMLLinkElement).sheet === null);
}

function useOf(svg: Element): string {
  const child = firstOf(svg);
  if (!child || typeOf(child) !== 1 || tagOf(child as Element) !== 'use') return '';
  return attr(child as Element, 'href') || attr(child as Element, 'xlink:href');
}
