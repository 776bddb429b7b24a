/**
 * The DOM as the browser made it, not as a page's form fields rename it. `<form><input name="firstChild"></form>`
 * shadows `form.firstChild`, `<img name="body">` shadows `document.body`: so what may be a form or the document is read
 * through the getters of the prototypes, each fetched once. Nothing else lets a page do so. Works in happy-dom too.
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

export interface SafeDom {
  readonly firstChild: Getter<Node, ChildNode | null>;
  readonly nextSibling: Getter<Node, ChildNode | null>;
  readonly parentElement: Getter<Node, Element | null>;
  readonly nodeType: Getter<Node, number>;
  readonly tag: Getter<Element, string>;
  readonly data: Getter<CharacterData, string>;
  readonly textContent: Getter<Node, string | null>;
  readonly shadowRoot: Getter<Element, ShadowRoot | null>;
  readonly labels: (control: Element) => Iterable<Element>;
  readonly checked: (control: Element) => boolean;
  readonly frameDocument: (frame: Element) => Document | null;
  readonly sheet: Getter<Element, unknown>;
  readonly root: Getter<Document, Element | null>;
  readonly title: Getter<Document, string>;
  readonly all: (doc: Document, selector: string) => ArrayLike<Element>;
  readonly size: (el: Element, selector: string) => number;
  readonly byId: (doc: Document, id: string) => Element | null;
  readonly attr: (el: Element, name: string) => string;
  readonly has: (el: Element, name: string) => boolean;
  readonly visible: (el: Element) => boolean;
  readonly rect: (el: Element) => DOMRect;
}

const VISIBLE = {
  visibilityProperty: true,
  opacityProperty: true,
  checkVisibilityCSS: true,
  checkOpacity: true,
};

/** Gathers the safe accessors of one window. */
export function safeDom(view: Window & typeof globalThis): SafeDom {
  const { Node: N, Element: E, Document: D } = view;
  const { getAttribute, hasAttribute, getBoundingClientRect } = E.prototype;
  const checkVisibility = E.prototype.checkVisibility as Element['checkVisibility'] | undefined;
  const node = () => N.prototype;
  const element = () => E.prototype;
  const inputLabels = getter<Element, Iterable<Element> | null>(
    () => view.HTMLInputElement.prototype,
    'labels',
  );
  const selectLabels = getter<Element, Iterable<Element> | null>(
    () => view.HTMLSelectElement.prototype,
    'labels',
  );
  const contentDocument = getter<Element, Document | null>(
    () => view.HTMLIFrameElement.prototype,
    'contentDocument',
  );
  const tag = accessorOf<Element, string>(E.prototype, 'localName');
  return {
    firstChild: getter(node, 'firstChild'),
    nextSibling: getter(node, 'nextSibling'),
    parentElement: getter(node, 'parentElement'),
    nodeType: getter(node, 'nodeType'),
    tag,
    data: getter(() => view.CharacterData.prototype, 'data'),
    textContent: getter(element, 'textContent'),
    shadowRoot: getter(element, 'shadowRoot'),
    labels: (el) =>
      (tag(el) === 'input' ? inputLabels(el) : tag(el) === 'select' ? selectLabels(el) : null) ?? [],
    checked: getter(() => view.HTMLInputElement.prototype, 'checked'),
    frameDocument: (el) => {
      try {
        return contentDocument(el);
      } catch {
        return null;
      }
    },
    sheet: getter(() => view.HTMLLinkElement.prototype, 'sheet'),
    root: getter(() => D.prototype, 'documentElement'),
    title: getter(() => D.prototype, 'title'),
    all: (doc, selector) => D.prototype.querySelectorAll.call(doc, selector),
    size: (el, selector) => E.prototype.querySelectorAll.call(el, selector).length,
    byId: (doc, id) => D.prototype.getElementById.call(doc, id),
    attr: (el, name) => getAttribute.call(el, name) ?? '',
    has: (el, name) => hasAttribute.call(el, name),
    visible: (el) => (checkVisibility ? checkVisibility.call(el, VISIBLE) : true),
    rect: (el) => getBoundingClientRect.call(el),
  };
}

/** Id, classes and test ids of an element, lower case, cut. */
export function hintOf(dom: SafeDom, el: Element): string {
  const classes = dom.attr(el, 'class');
  const id = dom.attr(el, 'id');
  const data = dom.attr(el, 'data-testid') || dom.attr(el, 'data-pl') || dom.attr(el, 'data-role');
  if (!classes && !id && !data) return '';
  return `${classes.slice(0, 120)} ${id} ${data}`.trim().toLowerCase().slice(0, 160);
}
