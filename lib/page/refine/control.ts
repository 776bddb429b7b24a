import type { RawControl, RawField } from '../raw-snapshot';
import type { ControlNode, ControlType } from '../snapshot';
import { clean } from './words';

const OTHERS = new Set(['hidden', 'reset', 'file', 'color', 'range']);

type Refined = Omit<ControlNode, 'kind' | 'id' | 'parent' | 'end' | 'zone'>;

/** What a control is and what it is called. */
export function refineControl(raw: RawControl): Refined {
  const { tag, field } = raw;
  const hint = raw.hint.slice(0, 160);
  const role = raw.role.toLowerCase().slice(0, 20);
  const type = typeOf(tag, role, field?.type ?? '');
  const base = { tag, hint, role, type };
  if (type === 'link' || !field)
    return { ...base, ...LINK, label: clean(raw.label || raw.title, 160), visible: raw.visible };
  const drawn = !raw.visible && (type === 'radio' || type === 'checkbox') && field.labelShown;
  return {
    ...base,
    name: field.name.toLowerCase().slice(0, 80),
    label: labelOf(raw, field, type),
    placeholder: clean(field.placeholder, 80),
    autocomplete: field.autocomplete.toLowerCase().slice(0, 60),
    checked: field.checked ?? (field.state === 'true' ? true : field.state === 'false' ? false : null),
    options: field.options.map((option) => clean(option, 80)),
    visible: raw.visible || drawn,
    disabled: field.disabled,
  };
}

/** What a field has and a link has not. */
const LINK = {
  name: '',
  placeholder: '',
  autocomplete: '',
  checked: null,
  options: [],
  disabled: false,
} as const;

function typeOf(tag: string, role: string, type: string): ControlType {
  if (role === 'radio' || role === 'menuitemradio' || role === 'option') return 'radio';
  if (role === 'checkbox' || role === 'switch') return 'checkbox';
  if (role === 'tab') return 'tab';
  if (tag === 'select') return 'select';
  if (tag === 'textarea') return 'text';
  if (tag === 'input') {
    if (type === 'submit' || type === 'image') return 'submit';
    if (type === 'radio' || type === 'checkbox' || type === 'password' || type === 'button') return type;
    return OTHERS.has(type) ? 'other' : 'text';
  }
  if (tag === 'button') return type === 'button' || type === 'reset' ? 'button' : 'submit';
  return tag === 'a' && role !== 'button' ? 'link' : 'button';
}

function labelOf({ tag, label, title }: RawControl, field: RawField, type: ControlType): string {
  const said = field.labels.trim() || label;
  if (said.trim()) return clean(said, 160);
  if (tag !== 'input') return clean(title, 160);
  if (type === 'submit' || type === 'button') return clean(field.words || title, 160);
  if (type === 'other') return '';
  return clean(title || (field.type === 'radio' ? wordsIn(field.words) : ''), 160);
}

/** A radio's value where it is words (`paypal`) and not a key. */
function wordsIn(value: string): string {
  return /^[\p{L}][\p{L} _-]{1,40}$/u.test(value) ? value.replace(/[_-]+/g, ' ') : '';
}
