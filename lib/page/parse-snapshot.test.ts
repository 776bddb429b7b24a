import { describe, expect, it } from 'vitest';
import { parseSnapshot } from './parse-snapshot';
import { pageOf } from './test-page';

const good = pageOf(
  '<main><h1>Pay</h1><input name="a" options="x|y"><img alt="a" src="b"><iframe host="x.example" title="t"></iframe><button>Pay</button></main>',
);
const broken = (change: (copy: Record<string, unknown>) => void): unknown => {
  const copy = JSON.parse(JSON.stringify(good)) as Record<string, unknown>;
  change(copy);
  return copy;
};
const nodesOf = (copy: Record<string, unknown>): Record<string, unknown>[] =>
  copy.nodes as Record<string, unknown>[];

describe('parseSnapshot', () => {
  it('takes what the walk takes, after a journey as JSON', () => {
    expect(parseSnapshot(broken(() => undefined))).toEqual(good);
  });

  it.each<[string, unknown]>([
    ['no object', null],
    ['a list', []],
    [
      'nodes that are none',
      broken((copy) => {
        copy.nodes = 'x';
      }),
    ],
    [
      'too many nodes',
      broken((copy) => {
        copy.nodes = Array.from({ length: 60_001 }, () => null);
      }),
    ],
    [
      'an address that is none',
      broken((copy) => {
        copy.url = 7;
      }),
    ],
    [
      'a title that is none',
      broken((copy) => {
        copy.title = null;
      }),
    ],
    [
      'a reason that is none',
      broken((copy) => {
        copy.truncated = 1;
      }),
    ],
    [
      'meta data without currencies',
      broken((copy) => {
        copy.meta = { ogType: '', types: [] };
      }),
    ],
    [
      'counts below nothing',
      broken((copy) => {
        copy.stats = { elements: -1, textChars: 0, proseChars: 0, links: 0 };
      }),
    ],
    [
      'a node out of its place',
      broken((copy) => {
        (nodesOf(copy)[0] as Record<string, unknown>).id = 4;
      }),
    ],
    [
      'a parent after its child',
      broken((copy) => {
        (nodesOf(copy)[1] as Record<string, unknown>).parent = 2;
      }),
    ],
    [
      'an end outside',
      broken((copy) => {
        (nodesOf(copy)[0] as Record<string, unknown>).end = 99;
      }),
    ],
    [
      'a kind unheard of',
      broken((copy) => {
        (nodesOf(copy)[0] as Record<string, unknown>).kind = 'constructor';
      }),
    ],
    [
      'a text that is too long',
      broken((copy) => {
        (nodesOf(copy)[2] as Record<string, unknown>).text = 'x'.repeat(500);
      }),
    ],
    [
      'options that are numbers',
      broken((copy) => {
        (nodesOf(copy).find(({ kind }) => kind === 'control') as Record<string, unknown>).options = [1];
      }),
    ],
    [
      'a flag that is a word',
      broken((copy) => {
        (nodesOf(copy).find(({ kind }) => kind === 'control') as Record<string, unknown>).visible = 'yes';
      }),
    ],
  ])('refuses %s', (_, value) => {
    expect(parseSnapshot(value)).toBeNull();
  });
});
