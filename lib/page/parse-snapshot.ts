import type { PageMeta, PageSnapshot, PageStats, SnapNode } from './snapshot';

/** Bounds of what one page may send. */
const MOST_NODES = 60_000;
const LONGEST = 400;
const MOST_LISTED = 40;

type Fields = Record<string, unknown>;

/** The fields each kind of node has, by what they must be. */
const KINDS: Readonly<
  Record<string, Readonly<Record<string, 'text' | 'flag' | 'number' | 'texts' | 'flag?' | 'text?'>>>
> = {
  box: { hint: 'text', role: 'text' },
  text: { text: 'text', line: 'number', joined: 'flag' },
  control: {
    hint: 'text',
    role: 'text',
    type: 'text',
    name: 'text',
    label: 'text',
    placeholder: 'text',
    autocomplete: 'text',
    checked: 'flag?',
    options: 'texts',
    visible: 'flag',
    disabled: 'flag',
  },
  frame: { host: 'text?', hint: 'text', visible: 'flag' },
  image: { text: 'text', file: 'text' },
};

/**
 * Checks a snapshot that came from another world (a page's content script): returns it when every node is whole and in
 * its place, else null. Written by hand because a schema over thousands of nodes takes longer than the reading.
 */
export function parseSnapshot(value: unknown): PageSnapshot | null {
  if (!isFields(value) || !Array.isArray(value.nodes) || value.nodes.length > MOST_NODES) return null;
  const { url, language, title, truncated } = value;
  if (!(url === null || isText(url, 8192)) || !isText(language) || !isText(title)) return null;
  if (!(truncated === null || isText(truncated)) || !isMeta(value.meta) || !isStats(value.stats)) return null;
  const count = value.nodes.length;
  return value.nodes.every((node: unknown, id) => isNode(node, id, count))
    ? (value as unknown as PageSnapshot)
    : null;
}

function isNode(node: unknown, id: number, count: number): node is SnapNode {
  if (!isFields(node) || node.id !== id || !isText(node.tag) || !isWhole(node.zone)) return false;
  // Parents stand before their children and subtrees end inside the list: the walks over both cannot run away.
  if (!Number.isInteger(node.parent) || Number(node.parent) < -1 || Number(node.parent) >= id) return false;
  if (!isWhole(node.end) || node.end < id || node.end >= count) return false;
  const fields =
    typeof node.kind === 'string' && Object.hasOwn(KINDS, node.kind) ? KINDS[node.kind] : undefined;
  return (
    fields !== undefined && Object.entries(fields).every(([name, wanted]) => isField(node[name], wanted))
  );
}

function isField(value: unknown, wanted: string): boolean {
  if (wanted === 'text') return isText(value);
  if (wanted === 'text?') return value === null || isText(value);
  if (wanted === 'flag') return typeof value === 'boolean';
  if (wanted === 'flag?') return value === null || typeof value === 'boolean';
  if (wanted === 'number') return isWhole(value);
  return areTexts(value);
}

function isMeta(value: unknown): value is PageMeta {
  return isFields(value) && isText(value.ogType) && areTexts(value.types) && areTexts(value.currencies);
}

function isStats(value: unknown): value is PageStats {
  return (
    isFields(value) && ['elements', 'textChars', 'proseChars', 'links'].every((name) => isWhole(value[name]))
  );
}

function areTexts(value: unknown): boolean {
  return Array.isArray(value) && value.length <= MOST_LISTED && value.every((one) => isText(one));
}

function isText(value: unknown, most = LONGEST): value is string {
  return typeof value === 'string' && value.length <= most;
}

function isWhole(value: unknown): value is number {
  return Number.isSafeInteger(value) && Number(value) >= 0;
}

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
