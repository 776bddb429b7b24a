import { describe, expect, it } from 'vitest';
import type { RawBox, RawControl, RawField, RawNode, RawSnapshot, RawText } from '../raw-snapshot';
import { inZone, type SnapNode, ZONE } from '../snapshot';
import { refine } from './refine';

const box = (parent: number, more: Partial<RawBox> = {}): RawBox => {
  return { kind: 'box', parent, tag: 'div', hint: '', role: '', hidden: false, private: false, ...more };
};
const text = (parent: number, words: string, more: Partial<RawText> = {}): RawText => {
  return { kind: 'text', parent, text: words, more: 0, line: 1, joined: false, look: null, ...more };
};
const FIELD: RawField = {
  type: '',
  name: '',
  labels: '',
  labelShown: false,
  placeholder: '',
  autocomplete: '',
  words: '',
  checked: null,
  state: '',
  options: [],
  disabled: false,
};
const control = (parent: number, tag: string, field: Partial<RawField> = {}, role = ''): RawControl => {
  const own = { ...FIELD, ...field };
  return { kind: 'control', parent, tag, hint: '', role, visible: true, label: '', title: '', field: own };
};

function nodesOf(nodes: RawNode[], more: Partial<RawSnapshot> = {}): readonly SnapNode[] {
  return snapshotOf(nodes, more).nodes;
}

function snapshotOf(nodes: RawNode[], more: Partial<RawSnapshot> = {}) {
  const meta = { ogType: '', types: [], currencies: [] };
  return refine({
    url: null,
    language: 'en',
    title: ' Check  out ',
    unstyled: false,
    nodes,
    meta,
    elements: nodes.length,
    truncated: null,
    ...more,
  });
}

describe('places', () => {
  it('gives each node its place, its parent and the end of what stands below it', () => {
    const nodes = nodesOf([box(-1), box(0), text(1, 'Total'), text(0, 'Help')]);
    expect(nodes.map(({ id, parent, end }) => [id, parent, end])).toEqual([
      [0, -1, 3],
      [1, 0, 2],
      [2, 1, 2],
      [3, 0, 3],
    ]);
  });

  it.each([5, 1, 900_000])('takes a parent (%d) that does not stand before its child for none', (parent) => {
    const [, late] = nodesOf([box(-1, { tag: 'footer' }), text(parent, 'Total')]);
    expect(late).toMatchObject({ parent: -1, zone: 0, text: 'Total' });
  });
});

describe('zones', () => {
  it('go from a box to all below it', () => {
    const nodes = nodesOf([box(-1, { tag: 'footer' }), box(0), text(1, 'Help')]);
    expect(nodes.every((node) => inZone(node, ZONE.footer))).toBe(true);
  });

  it('leave a header in a main part its own', () => {
    const nodes = nodesOf([box(-1, { tag: 'main' }), box(0, { tag: 'header' }), text(1, 'Payment')]);
    expect(nodes.some((node) => inZone(node, ZONE.header))).toBe(false);
  });

  it.each([
    [3, true],
    [4, false],
  ])('with %d fields below it, a header is the site’s: %s', (count, isHeader) => {
    const fields = Array.from({ length: count }, () => control(0, 'input'));
    const [header] = nodesOf([
      box(-1, { tag: 'header' }),
      ...fields,
      control(0, 'input', { type: 'checkbox' }),
    ]);
    expect(header && inZone(header, ZONE.header)).toBe(isHeader);
  });

  it('mark what is crossed out by a style, and address blocks', () => {
    const look = { size: 12, bold: true, struck: true };
    const [, price] = nodesOf([box(-1, { private: true }), text(0, '$9.00', { look })]);
    expect(price).toMatchObject({ size: 12, bold: true });
    expect(price && inZone(price, ZONE.struck) && inZone(price, ZONE.private)).toBe(true);
  });
});

describe('texts', () => {
  it('are cleaned, and lose what may be a card’s number', () => {
    const nodes = nodesOf([text(-1, 'Visa  ending in 4242'), text(-1, '4111 1111 1111 1111')]);
    expect(JSON.stringify(nodes)).not.toMatch(/4242|4111/);
    expect(nodes[0]).toMatchObject({ text: 'Visa ending in ••••' });
  });

  it('that are prose are only counted, but in an alert', () => {
    const prose = 'word '.repeat(60).trim();
    const { nodes, stats } = snapshotOf([
      text(-1, prose),
      box(-1, { role: 'alert' }),
      text(1, prose),
      text(-1, '', { more: 30 }),
    ]);
    expect(nodes.map(({ kind }) => kind)).toEqual(['box', 'box', 'text', 'box']);
    expect(stats).toMatchObject({ textChars: 2 * prose.length + 30, proseChars: 2 * prose.length });
  });
});

describe('controls, frames and pictures', () => {
  it.each([
    ['input', '', 'cc', 'text'],
    ['input', '', 'image', 'submit'],
    ['input', '', 'range', 'other'],
    ['button', '', '', 'submit'],
    ['button', '', 'button', 'button'],
    ['a', '', '', 'link'],
    ['a', 'button', '', 'button'],
    ['li', 'Option', '', 'radio'],
    ['div', 'switch', '', 'checkbox'],
    ['textarea', '', '', 'text'],
  ])('a <%s> of role "%s" and type "%s" is a %s', (tag, role, type, wanted) => {
    expect(nodesOf([control(-1, tag, { type }, role)])[0]).toMatchObject({ kind: 'control', type: wanted });
  });

  it('a radio drawn by its label counts as visible, and its maker’s words name it', () => {
    const radio = control(-1, 'input', { type: 'radio', labelShown: true, words: 'pay_pal', checked: true });
    expect(nodesOf([{ ...radio, visible: false }])[0]).toMatchObject({
      visible: true,
      label: 'pay pal',
      checked: true,
    });
  });

  it('links are counted', () => {
    expect(snapshotOf([control(-1, 'a'), control(-1, 'button')]).stats.links).toBe(1);
  });

  it('tells a frame’s host and a picture’s file; a picture without a name becomes an empty box', () => {
    const [frame, image, nameless] = nodesOf([
      { kind: 'frame', parent: -1, src: '//JS.pay.example:443/x', hint: 'card', visible: true },
      { kind: 'image', parent: -1, tag: 'img', text: '', src: '/img/Alipay-logo.png?v=1' },
      { kind: 'image', parent: -1, tag: 'img', text: ' ', src: '' },
    ]);
    expect(frame).toMatchObject({ tag: 'iframe', host: 'js.pay.example' });
    expect(image).toMatchObject({ kind: 'image', file: 'alipay-logo' });
    expect(nameless).toMatchObject({ kind: 'box', hint: '' });
  });
});
