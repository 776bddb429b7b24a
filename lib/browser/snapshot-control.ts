import type { ControlType } from '../page/snapshot';
import { hintOf, type SafeDom } from './snapshot-dom';
import { clean, textUnder } from './snapshot-text';

const TAGS = new Set(['input', 'select', 'textarea', 'button', 'a', 'summary']);
const ROLES = new Set(['button', 'link', 'radio', 'checkbox', 'tab', 'switch', 'option', 'menuitemradio']);
/** Input types whose `value` attribute is the shop's own text and not the shopper's. */
const AUTHORED = new Set(['submit', 'button', 'image', 'reset', 'radio']);
const OTHERS = new Set(['hidden', 'reset', 'file', 'color', 'range']);
const MOST_OPTIONS = 24;

/** Whether an element is kept as a control. */
export function isControl(dom: SafeDom, el: Element, tag: string): boolean {
  return TAGS.has(tag) || ROLES.has(dom.attr(el, 'role'));
}

export interface ControlParts {
  readonly hint: string;
  readonly role: string;
  readonly type: ControlType;
  readonly name: string;
  readonly label: string;
  readonly placeholder: string;
  readonly autocomplete: string;
  readonly checked: boolean | null;
  readonly options: readonly string[];
  readonly visible: boolean;
  readonly disabled: boolean;
}

/** Reads what a control is and what it is called; never what is in it. */
export function controlOf(
  dom: SafeDom,
  doc: Document,
  el: Element,
  tag: string,
  visible: boolean,
): ControlParts {
  const role = dom.attr(el, 'role').toLowerCase().slice(0, 20);
  const type = typeOf(dom, el, tag, role);
  if (type === 'link') return linkOf(dom, el, role, visible);
  const labels = [...dom.labels(el)];
  const drawn =
    !visible && (type === 'radio' || type === 'checkbox') && labels.some((label) => dom.visible(label));
  return {
    hint: hintOf(dom, el),
    role,
    type,
    name: dom.attr(el, 'name').toLowerCase().slice(0, 80),
    label: labelOf(dom, doc, el, tag, type, labels),
    placeholder: clean(dom.attr(el, 'placeholder'), 80),
    autocomplete: dom.attr(el, 'autocomplete').toLowerCase().slice(0, 60),
    checked: checkedOf(dom, el, tag, type),
    options: tag === 'select' ? optionsOf(dom, el) : [],
    visible: visible || drawn,
    disabled: dom.has(el, 'disabled') || dom.attr(el, 'aria-disabled') === 'true',
  };
}

/** Pages have hundreds of links, and what a field has they have not. */
function linkOf(dom: SafeDom, el: Element, role: string, visible: boolean): ControlParts {
  const label = clean(dom.attr(el, 'aria-label') || dom.attr(el, 'title'), 160);
  return {
    hint: hintOf(dom, el),
    role,
    type: 'link',
    name: '',
    label,
    placeholder: '',
    autocomplete: '',
    checked: null,
    options: [],
    visible,
    disabled: false,
  };
}

/** In an address block a choice's label and a list's options are addresses; a field's label names the field. */
export function withoutAddress(made: ControlParts): ControlParts {
  const choice = made.type === 'radio' || made.type === 'checkbox' || made.type === 'link';
  return { ...made, label: choice ? '' : made.label, options: [] };
}

function typeOf(dom: SafeDom, el: Element, tag: string, role: string): ControlType {
  if (role === 'radio' || role === 'menuitemradio' || role === 'option') return 'radio';
  if (role === 'checkbox' || role === 'switch') return 'checkbox';
  if (role === 'tab') return 'tab';
  if (tag === 'select') return 'select';
  if (tag === 'textarea') return 'text';
  if (tag === 'input') {
    const type = dom.attr(el, 'type').toLowerCase();
    if (type === 'submit' || type === 'image') return 'submit';
    if (type === 'radio' || type === 'checkbox' || type === 'password' || type === 'button') return type;
    return OTHERS.has(type) ? 'other' : 'text';
  }
  if (tag === 'button') {
    const type = dom.attr(el, 'type').toLowerCase();
    return type === 'button' || type === 'reset' ? 'button' : 'submit';
  }
  return tag === 'a' && role !== 'button' ? 'link' : 'button';
}

function labelOf(
  dom: SafeDom,
  doc: Document,
  el: Element,
  tag: string,
  type: ControlType,
  labels: Element[],
): string {
  const said =
    labels.map((label) => textUnder(dom, label)).join(' ') ||
    dom.attr(el, 'aria-label') ||
    labelledBy(dom, doc, el);
  if (said.trim()) return clean(said, 160);
  if (tag !== 'input') return clean(dom.attr(el, 'title'), 160);
  const inputType = dom.attr(el, 'type').toLowerCase();
  if (type === 'submit' || type === 'button') {
    return clean(
      (AUTHORED.has(inputType) && dom.attr(el, 'value')) || dom.attr(el, 'alt') || dom.attr(el, 'title'),
      160,
    );
  }
  if (type === 'other') return '';
  return clean(dom.attr(el, 'title') || (inputType === 'radio' ? wordsIn(dom.attr(el, 'value')) : ''), 160);
}

/** A radio's value where it is words (`paypal`) and not a key. */
function wordsIn(value: string): string {
  return /^[\p{L}][\p{L} _-]{1,40}$/u.test(value) ? value.replace(/[_-]+/g, ' ') : '';
}

function labelledBy(dom: SafeDom, doc: Document, el: Element): string {
  const ids = dom.attr(el, 'aria-labelledby');
  if (!ids) return '';
  const named = ids.split(/\s+/, 4).map((id) => dom.byId(doc, id));
  return named.map((label) => (label ? textUnder(dom, label) : '')).join(' ');
}

function checkedOf(dom: SafeDom, el: Element, tag: string, type: ControlType): boolean | null {
  if (tag === 'input' && (type === 'radio' || type === 'checkbox')) return dom.checked(el);
  const said = dom.attr(el, 'aria-checked') || dom.attr(el, 'aria-selected') || dom.attr(el, 'aria-pressed');
  return said === 'true' ? true : said === 'false' ? false : null;
}

function optionsOf(dom: SafeDom, select: Element): string[] {
  const found: string[] = [];
  const visit = (node: Node): void => {
    for (let at = dom.firstChild(node); at && found.length < MOST_OPTIONS; at = dom.nextSibling(at)) {
      if (dom.nodeType(at) !== 1) continue;
      if (dom.tag(at as Element) === 'option') found.push(clean(dom.textContent(at) ?? '', 80));
      else visit(at);
    }
  };
  visit(select);
  return found;
}
