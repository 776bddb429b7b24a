import { describe, expect, it } from 'vitest';
import { importsOf, sourcesIn } from './graph';

/** Rooms of lib by floor; one may import those of a lower floor, of its own floor none but as `PEERS` says. */
const FLOORS: Readonly<Record<string, number>> = {
  money: 1,
  page: 1,
  i18n: 1,
  knowledge: 2,
  settings: 2,
  ledger: 2,
  guidance: 3,
  limits: 3,
  installments: 3,
  safeguards: 3,
  'payment-failures': 3,
  'genuine-site': 3,
  tour: 3,
  'support-links': 3,
  advice: 4,
  messages: 4,
  browser: 5,
};

const PEERS = new Set(['page→money', 'i18n→money', 'messages→advice']);

const roomOf = (path: string) => (path.startsWith('lib/') ? (path.split('/')[1] ?? '') : null);
const top = (path: string) => path.split('/')[0] ?? '';

function offence(from: string, to: string): string | null {
  const [a, b] = [roomOf(from), roomOf(to)];
  if (top(to) === 'tests' && top(from) !== 'tests') return 'nothing imports tests';
  if (a !== null) {
    if (b === null) return `lib imports ${top(to)}: move what is needed down, or pass it in`;
    if (a === b) return null;
    const [from_, to_] = [FLOORS[a], FLOORS[b]];
    if (from_ === undefined || to_ === undefined) return `room without a floor: add it to FLOORS`;
    if (to_ < from_ || PEERS.has(`${a}→${b}`)) return null;
    return `${a} may not import ${b}: move what both need down, or pass it in`;
  }
  if (top(from) === 'components') {
    if (top(to) === 'entrypoints') return 'components import an entrypoint';
    if (b === 'browser') return 'components import lib/browser: take it as a prop';
  }
  return null;
}

const files = [...sourcesIn('lib'), ...sourcesIn('components'), ...sourcesIn('entrypoints')];

describe('layers', () => {
  it('imports go down only', () => {
    const found = files.flatMap((from) =>
      importsOf(from).flatMap(({ file }) => {
        const why = file === null ? null : offence(from, file);
        return why === null ? [] : [`${from} → ${file}: ${why}`];
      }),
    );
    expect(found).toEqual([]);
  });

  it('would notice an import that goes up', () => {
    expect(offence('lib/money/parse.ts', 'lib/page/read.ts')).toMatch(/may not import/);
    expect(offence('lib/limits/types.ts', 'lib/guidance/types.ts')).toMatch(/may not import/);
    expect(offence('components/ui/x.tsx', 'lib/browser/bus.ts')).toMatch(/prop/);
    expect(offence('lib/advice/advise.ts', 'components/ui/x.tsx')).toMatch(/components/);
  });

  it('has no import cycle', () => {
    const graph = new Map(
      files.map((path) => [path, importsOf(path).flatMap(({ file }) => (file ? [file] : []))]),
    );
    const cycles: string[] = [];
    const state = new Map<string, 'open' | 'done'>();
    const visit = (path: string, trail: readonly string[]) => {
      if (state.get(path) === 'done') return;
      if (state.get(path) === 'open') {
        cycles.push([...trail.slice(trail.indexOf(path)), path].join(' → '));
        return;
      }
      state.set(path, 'open');
      for (const next of graph.get(path) ?? []) visit(next, [...trail, path]);
      state.set(path, 'done');
    };
    for (const path of files) visit(path, []);
    expect(cycles).toEqual([]);
  });

  it('keeps at most two folders under lib and no barrel but the lists', () => {
    const lists = new Set(['lib/advice/advisers.ts']);
    const deep = sourcesIn('lib').filter((path) => path.split('/').length > 4);
    expect(deep).toEqual([]);
    const barrels = sourcesIn('lib').filter((path) => /(^|\/)index\.ts$/.test(path) && !lists.has(path));
    expect(barrels).toEqual([]);
  });
});
