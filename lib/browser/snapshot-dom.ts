/**
 * The DOM as the browser made it, not as a page's form fields rename it. `<form><input name="firstChild"></form>`
 * shadows `form.firstChild`, `<img name="body">` shadows `document.body`: so what may be a form or the document is read
 * through the getters of the prototypes, and methods are the prototypes'. Nothing else lets a page do so. Works in
 * happy-dom too.
 */
type Getter<O, V> = (of: O) => V;

/** Fetched when first asked for: a browser makes each accessor anew in every page, and a page needs few of them. */
function getter<O extends object, V>(proto: () => object, name: string): Getter<O, V> {
  let get: Getter<O, V> | null = null;
  return (of) => {
    get ??= accessorOf<O, V>(proto(), name);
    return get(of);
  };
}

function accessorOf<O extends object, V>(proto: object, name: string): Getter<O, V> {
  for (let at: object | null = proto; at; at = Object.getPrototypeOf(at)) {
    const found = Object.getOwnPropertyDescriptor(at, name)?.get;
    if (found) return Function.prototype.call.bind(found) as Getter<O, V>;
  }
  return (of) => (of as Record<string, unknown>)[name] as V;
}

const VISIBLE = {
  visibilityProperty: true,
  opacityProperty: true,
  checkVisibilityCSS: true,
  checkOpacity: true,
};
const { getAttribute, hasAttribute, getBoundingClientRect, querySelectorAll, closest } = Element.prototype;
const checkVisibility = Element.prototype.checkVisibility as Element['checkVisibility'] | undefined;

export const firstOf = getter<Node, ChildNode | null>(() => Node.prototype, 'firstChild');
export const nextOf = getter<Node, ChildNode | null>(() => Node.prototype, 'nextSibling');
export const parentOf = getter<Node, Element | null>(() => Node.prototype, 'parentElement');
export const typeOf = getter<Node, number>(() => Node.prototype, 'nodeType');
export const tagOf = getter<Element, string>(() => Element.prototype, 'localName');
export const textOf = getter<Node, string | null>(() => Element.prototype, 'textContent');
export const rootOf = getter<Document, Element | null>(() => Document.prototype, 'documentElement');
export const titleOf = getter<Document, string>(() => Document.prototype, 'title');

/** The value of an attribute, '' when there is none. */
export function attr(el: Element, name: string): string {
  return getAttribute.call(el, name) ?? '';
}

/** The role an element declares, cut: no known one is longer. */
export function roleOf(el: Element): string {
  return attr(el, 'role').slice(0, 20);
}

export function has(el: Element, name: string): boolean {
  return hasAttribute.call(el, name);
}

export function isVisible(el: Element): boolean {
  return checkVisibility ? checkVisibility.call(el, VISIBLE) : true;
}

export function rectOf(el: Element): DOMRect {
  return getBoundingClientRect.call(el);
}

export function inside(el: Element, selector: string): ArrayLike<Element> {
  return querySelectorAll.call(el, selector);
}

export function isWithin(el: Element, selector: string): boolean {
  return closest.call(el, selector) !== null;
}

export function all(doc: Document, selector: string): ArrayLike<Element> {
  return Document.prototype.querySelectorAll.call(doc, selector);
}

export function byId(doc: Document, id: string): Element | null {
  return Document.prototype.getElementById.call(doc, id);
}

/** Id, classes and test ids of an element, lower case, cut. */
export function hintOf(el: Element): string {
  const classes = attr(el, 'class');
  const id = attr(el, 'id');
  const data = attr(el, 'data-testid') || attr(el, 'data-pl') || attr(el, 'data-role');
  if (!classes && !id && !data) return '';
  return `${classes.slice(0, 120)} ${id} ${data}`.trim().toLowerCase().slice(0, 160);
}
