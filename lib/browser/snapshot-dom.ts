/**
 * The DOM as the browser made it, not as a page's form fields rename it. `<form><input name="firstChild"></form>`
 * shadows `form.firstChild`, `<img name="body">` shadows `document.body`: so every read goes through the getter of the
 * prototype, fetched once. Works in happy-dom too.
 */
type Getter<O, V> = (of: O) => V;

function getter<O extends object, V>(proto: object, name: string): Getter<O, V> {
  for (let at: object | null = proto; at; at = Object.getPrototypeOf(at)) {
    const found = Object.getOwnPropertyDescriptor(at, name)?.get;
    // A bound call each: one shared closure would be slow for all of them.
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
  const { Node: N, Element: E, CharacterData: C, Document: D } = view;
  const getAttribute = E.prototype.getAttribute;
  const hasAttribute = E.prototype.hasAttribute;
  const checkVisibility = E.prototype.checkVisibility as Element['checkVisibility'] | undefined;
  const rect = E.prototype.getBoundingClientRect;
  const all = E.prototype.querySelectorAll;
  const allIn = D.prototype.querySelectorAll;
  const byId = D.prototype.getElementById;
  const inputLabels = getter<Element, Iterable<Element> | null>(view.HTMLInputElement.prototype, 'labels');
  const selectLabels = getter<Element, Iterable<Element> | null>(view.HTMLSelectElement.prototype, 'labels');
  const inputChecked = getter<Element, boolean>(view.HTMLInputElement.prototype, 'checked');
  const contentDocument = getter<Element, Document | null>(
    view.HTMLIFrameElement.prototype,
    'contentDocument',
  );
  const tag = getter<Element, string>(E.prototype, 'localName');
  return {
    firstChild: getter(N.prototype, 'firstChild'),
    nextSibling: getter(N.prototype, 'nextSibling'),
    parentElement: getter(N.prototype, 'parentElement'),
    nodeType: getter(N.prototype, 'nodeType'),
    tag,
    data: getter(C.prototype, 'data'),
    textContent: getter(E.prototype, 'textContent'),
    shadowRoot: getter(E.prototype, 'shadowRoot'),
    labels: (el) =>
      (tag(el) === 'input' ? inputLabels(el) : tag(el) === 'select' ? selectLabels(el) : null) ?? [],
    checked: (el) => inputChecked(el),
    frameDocument: (el) => {
      try {
        return contentDocument(el);
      } catch {
        return null;
      }
    },
    sheet: getter(view.HTMLLinkElement.prototype, 'sheet'),
    root: getter(D.prototype, 'documentElement'),
    title: getter(D.prototype, 'title'),
    all: (doc, selector) => allIn.call(doc, selector),
    size: (el, selector) => all.call(el, selector).length,
    byId: (doc, id) => byId.call(doc, id),
    attr: (el, name) => getAttribute.call(el, name) ?? '',
    has: (el, name) => hasAttribute.call(el, name),
    visible: (el) => (checkVisibility ? checkVisibility.call(el, VISIBLE) : true),
    rect: (el) => rect.call(el),
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
