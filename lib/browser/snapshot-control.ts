import type { RawControl } from '../page/raw-snapshot';
import { attr, byId, has, hintOf, inside, isVisible, textOf } from './snapshot-dom';
import { wordsUnder } from './snapshot-text';

const ROLES = new Set(['button', 'link', 'radio', 'checkbox', 'tab', 'switch', 'option', 'menuitemradio']);
/** Input types whose `value` attribute is the shop's own text and not the shopper's. */
const AUTHORED = new Set(['submit', 'button', 'image', 'reset', 'radio']);
const MOST_OPTIONS = 24;
const MOST_LABELS = 4;
const MOST_WORDS = 200;

/** Whether an element of this role is kept as a control, whatever its tag. */
export function isControlRole(role: string): boolean {
  return ROLES.has(role);
}

/**
 * Writes down what a control is and what it is called; never what is in it. In an address block a choice's label and
 * a list's options are addresses; a field's label names the field.
 */
export function readControl(
  doc: Document,
  el: Element,
  { tag, role, parent, inAddress }: { tag: string; role: string; parent: number; inAddress: boolean },
): RawControl {
  const isLink = tag === 'a' && (role === '' || role === 'link');
  const type = isLink ? '' : attr(el, 'type').toLowerCase().slice(0, MOST_WORDS);
  const isChoice = tag === 'input' && (type === 'radio' || type === 'checkbox');
  const silent = inAddress && (tag === 'a' || role !== '' || isChoice);
  const label = silent ? '' : attr(el, 'aria-label');
  const control = {
    kind: 'control',
    parent,
    tag,
    hint: hintOf(el),
    role,
    // A link's texts are looked at one by one, and pages have hundreds of links.
    visible: tag === 'a' || isVisible(el),
    label: label.slice(0, MOST_WORDS),
    title: silent ? '' : attr(el, 'title').slice(0, MOST_WORDS),
  } as const;
  if (isLink) return { ...control, field: null };
  const labels = labelsOf(el, tag);
  const named = silent ? '' : wordsOf(labels) || (label ? '' : wordsOf(namedBy(doc, el)));
  return {
    ...control,
    field: {
      type,
      name: attr(el, 'name').slice(0, MOST_WORDS),
      labels: named,
      labelShown: isChoice && labels.some((one) => isVisible(one)),
      placeholder: attr(el, 'placeholder').slice(0, MOST_WORDS),
      autocomplete: attr(el, 'autocomplete').slice(0, MOST_WORDS),
      words: silent || tag !== 'input' ? '' : wordsOn(el, type),
      checked: isChoice ? (el as HTMLInputElement).checked : null,
      state: stateOf(el).slice(0, MOST_WORDS),
      options: tag === 'select' && !inAddress ? optionsOf(el) : [],
      disabled: has(el, 'disabled') || attr(el, 'aria-disabled') === 'true',
    },
  };
}

/** The words the shop wrote on a button or gave to a radio. */
function wordsOn(el: Element, type: string): string {
  return ((AUTHORED.has(type) && attr(el, 'value')) || attr(el, 'alt')).slice(0, MOST_WORDS);
}

function wordsOf(labels: readonly Element[]): string {
  return labels
    .slice(0, MOST_LABELS)
    .map((label) => wordsUnder(label))
    .join(' ');
}

function stateOf(el: Element): string {
  return attr(el, 'aria-checked') || attr(el, 'aria-selected') || attr(el, 'aria-pressed');
}

function namedBy(doc: Document, el: Element): Element[] {
  const ids = attr(el, 'aria-labelledby');
  return ids ? ids.split(/\s+/, MOST_LABELS).flatMap((id) => byId(doc, id) ?? []) : [];
}

function optionsOf(select: Element): string[] {
  const options = Array.from(inside(select, 'option')).slice(0, MOST_OPTIONS);
  return options.map((option) => (textOf(option) ?? '').slice(0, MOST_WORDS));
}

function labelsOf(el: Element, tag: string): Element[] {
  return tag === 'input' || tag === 'select' ? [...((el as HTMLInputElement).labels ?? [])] : [];
}
