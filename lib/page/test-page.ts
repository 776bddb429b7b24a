import { type ControlType, type PageSnapshot, type SnapNode, ZONE } from './snapshot';

/** For tests: a snapshot of a few well-formed tags, as the walk in a browser would take it. */
export function pageOf(markup: string, rest: Partial<PageSnapshot> = {}): PageSnapshot {
  const nodes: SnapNode[] = [];
  const open: { id: number; tag: string; zone: number }[] = [];
  let line = 0;
  let gap = true;
  const top = (): { id: number; tag: string; zone: number } =>
    open[open.length - 1] ?? { id: -1, tag: '', zone: 0 };
  const add = (node: Omit<SnapNode, 'id' | 'parent' | 'end'> & { kind: SnapNode['kind'] }): number => {
    const id = nodes.length;
    nodes.push({ ...node, id, parent: top().id, end: id } as SnapNode);
    return id;
  };
  const breakLine = (tag: string): void => {
    if (INLINE.test(tag)) return;
    line++;
    gap = true;
  };
  for (const [, closing, tag = '', attributes = '', text = ''] of markup.matchAll(TOKEN)) {
    if (text) {
      const shown = text.replace(/\s+/g, ' ').trim();
      const joined = !gap && !/^\s/.test(text);
      gap = /\s$/.test(text);
      if (shown) add({ kind: 'text', tag: top().tag, zone: top().zone, text: shown, line, joined } as never);
      continue;
    }
    breakLine(tag);
    if (closing && LEAVES.test(tag)) continue;
    if (closing) {
      const ended = open.pop();
      if (ended?.tag !== tag) throw new Error(`test page: </${tag}> closes <${ended?.tag}>`);
      continue;
    }
    const attr = (name: string): string =>
      new RegExp(`(?:^|\\s)${name}="([^"]*)"`).exec(attributes)?.[1] ?? '';
    const has = (name: string): boolean => new RegExp(`(?:^|\\s)${name}(?=\\s|=|$)`).test(attributes);
    const hint = `${attr('class')} ${attr('id')}`.trim().toLowerCase();
    const zone = top().zone | (ZONES[tag] ?? 0) | (ZONES[attr('zone')] ?? 0) | (ZONES[attr('role')] ?? 0);
    const type = controlType(tag, attr('type'), attr('role'));
    if (tag === 'img') add({ kind: 'image', tag, zone, text: attr('alt'), file: attr('src') } as never);
    else if (tag === 'iframe') {
      add({
        kind: 'frame',
        tag,
        zone,
        host: attr('host') || null,
        hint: attr('title'),
        visible: !has('hidden'),
      } as never);
    } else if (type) {
      const id = add({
        kind: 'control',
        tag,
        zone: zone | ZONE.control,
        hint,
        role: attr('role'),
        type,
        name: attr('name').toLowerCase(),
        label: attr('label') || attr('value'),
        placeholder: attr('placeholder'),
        autocomplete: attr('autocomplete'),
        checked: /radio|checkbox|tab/.test(type) ? has('checked') : null,
        options: attr('options') ? attr('options').split('|') : [],
        visible: !has('hidden'),
        disabled: has('disabled'),
      } as never);
      if (!/^(?:input|select)$/.test(tag)) open.push({ id, tag, zone: zone | ZONE.control });
    } else if (tag !== 'br')
      open.push({ id: add({ kind: 'box', tag, zone, hint, role: attr('role') } as never), tag, zone });
  }
  for (let id = nodes.length - 1; id >= 0; id--) {
    const node = nodes[id];
    const parent = node && nodes[node.parent];
    if (parent && node.end > parent.end) parent.end = node.end;
  }
  const texts = nodes.flatMap((node) => (node.kind === 'text' ? [node.text.length] : []));
  return {
    url: null,
    language: '',
    title: '',
    nodes,
    meta: { ogType: '', types: [], currencies: [] },
    stats: {
      elements: nodes.length,
      textChars: texts.reduce((sum, one) => sum + one, 0),
      proseChars: texts.filter((one) => one > 140).reduce((sum, one) => sum + one, 0),
      links: nodes.filter((node) => node.kind === 'control' && node.type === 'link').length,
    },
    truncated: null,
    ...rest,
  };
}

const TOKEN = /<(\/)?([a-z][a-z0-9]*)((?:\s[^>]*?)?)\/?>|([^<]+)/g;
const LEAVES = /^(?:select|iframe)$/;
const INLINE = /^(?:a|b|em|i|label|small|span|strong|sup|del)$/;
const ZONES: Readonly<Record<string, number>> = {
  header: ZONE.header,
  footer: ZONE.footer,
  nav: ZONE.nav,
  aside: ZONE.aside,
  dialog: ZONE.dialog,
  del: ZONE.struck,
  h1: ZONE.heading,
  h2: ZONE.heading,
  h3: ZONE.heading,
  legend: ZONE.heading,
  alert: ZONE.alert,
  private: ZONE.private,
  closed: ZONE.closed,
  minicart: ZONE.miniCart,
};

function controlType(tag: string, type: string, role: string): ControlType | null {
  if (role === 'tab' || role === 'radio') return role;
  if (tag === 'select') return 'select';
  if (tag === 'a') return 'link';
  if (tag === 'button') return 'submit';
  if (tag !== 'input') return null;
  return /^(?:radio|checkbox|password|submit|button)$/.test(type) ? (type as ControlType) : 'text';
}
