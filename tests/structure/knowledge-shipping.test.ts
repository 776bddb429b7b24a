import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { recordsOf } from '../../lib/knowledge/lookup';
import { dataFiles, loadAllFacts, loadRawWords } from '../../scripts/load-knowledge';

interface Collected {
  readonly id: string;
  readonly ship: boolean;
  readonly fact?: string;
  readonly meaning?: string;
  readonly pattern?: string;
  readonly inference?: string;
  readonly markets?: readonly string[];
  readonly limits?: readonly {
    readonly period: string;
    readonly amount: number;
    readonly currency: string;
    readonly who: string;
    readonly market?: string;
  }[];
  readonly installmentPlans?: readonly { readonly count: number; readonly feeRate: number | null }[];
  readonly hostsUnverified?: readonly string[];
  readonly asOf?: string | null;
  readonly checked?: string;
  readonly sources: readonly {
    readonly title: string;
    readonly address: string | null;
    readonly asOf?: string | null;
    readonly show?: boolean;
  }[];
}

const FOLDER = join(import.meta.dirname, '../../../shared/facts');
const here = existsSync(FOLDER);
if (!here) console.log('skipped: the collected facts are not beside this repository (../shared/facts)');

function collected(file: string): Collected[] {
  if (!here) return [];
  const read = JSON.parse(readFileSync(join(FOLDER, `${file}.json`), 'utf8'));
  return Array.isArray(read) ? read : [...read.genuine, ...read.lookalikes];
}

/** Collected records carried under another id, because one file's ids met another's, or split or joined. */
const CARRIED_AS: Readonly<Record<string, readonly string[]>> = {
  'applepay-googlepay': ['applepay', 'googlepay'],
  'fail-code-7200011': ['csc-7200011'],
};
/** Records of ours from an article the collected facts name: a mainland shopper's first steps, and a badge by its name alone. */
const OWN = ['cn-sign-in', 'cn-cart-to-order', 'cn-installments-first', 'badge-peace-of-mind'];

/** Codes of failed card payments as public documentation of processors and card networks defines them. */
const DOCUMENTED = /^(?:decline|response)-/;

function idsOf(file: string, id: string): readonly string[] {
  if (file === 'hosts' && !id.startsWith('phish-')) return [`site-${id}`];
  return CARRIED_AS[id] ?? [id.toLowerCase().replaceAll('_', '-')];
}

const FILES = ['methods', 'limits', 'installments', 'safeguards', 'error-codes', 'hosts', 'questions'];
const sources = FILES.flatMap((file) => collected(file).map((record) => ({ file, record })));

/** Runs of eight words, without punctuation, in which two texts can meet. */
function runs(text: string): string[] {
  const words = text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s'-]/gu, ' ')
    .split(/\s+/)
    .filter(Boolean);
  return words.slice(0, Math.max(0, words.length - 7)).map((_, at) => words.slice(at, at + 8).join(' '));
}

describe.skipIf(!here)('what is carried', () => {
  const all = loadAllFacts();
  const ids = new Set(recordsOf(all).map((fact) => fact.id));
  const released = new Set(
    sources.filter(({ record }) => record.ship).flatMap(({ file, record }) => idsOf(file, record.id)),
  );

  it('is every record that may be shown', () => {
    expect([...released].filter((id) => !ids.has(id))).toEqual([]);
  });

  it('is no record that is held back', () => {
    const own = (id: string) => OWN.includes(id) || DOCUMENTED.test(id);
    expect([...ids].filter((id) => !released.has(id) && !own(id))).toEqual([]);
  });

  it('links no source that may not be linked', () => {
    const hidden = sources.flatMap(({ record }) =>
      record.sources.flatMap((source) => (source.show === false && source.address ? [source.address] : [])),
    );
    const text = dataFiles()
      .map((file) => file.text)
      .join();
    expect(hidden.filter((address) => text.includes(address))).toEqual([]);
  });

  it('names no host that was not verified', () => {
    const hosts = new Set(all.sites.flatMap((site) => site.hosts));
    const unverified = sources.flatMap(({ record }) => record.hostsUnverified ?? []);
    expect(unverified.filter((host) => hosts.has(host))).toEqual([]);
  });

  it('keeps dates and sources', () => {
    const joined = Object.values(CARRIED_AS).flat();
    const dates = (of: { asOf?: string | null; checked?: string | null; sources: Collected['sources'] }) => ({
      asOf: of.asOf ?? null,
      checked: of.checked ?? null,
      sources: of.sources.map((source) => `${source.title}, ${source.asOf ?? 'undated'}`),
    });
    for (const { file, record } of sources.filter((one) => one.record.ship))
      for (const id of idsOf(file, record.id).filter((one) => !joined.includes(one))) {
        const fact = recordsOf(all).find((one) => one.id === id);
        const carried = fact?.sources.map((source) => ({ ...source, address: source.url })) ?? [];
        expect(dates({ ...fact, sources: carried }), id).toEqual(dates(record));
      }
  });

  it('asks no other fee for a plan', () => {
    for (const plan of all.plans)
      for (const { count, feePpm } of plan.plans) {
        const theirs = sources
          .find(({ file, record }) => file === 'installments' && record.id === plan.id)
          ?.record.installmentPlans?.find((one) => one.count === count);
        const rate = theirs?.feeRate ?? null;
        expect(feePpm, `${plan.id}, ${count} parts`).toBe(
          rate === null ? null : Math.round(rate * 1_000_000),
        );
      }
  });

  it('has every limit with its amount, period and setter', () => {
    const entries = recordsOf(all).flatMap((fact) => ('limits' in fact ? fact.limits : []));
    const carried = (limit: NonNullable<Collected['limits']>[number]) =>
      entries.some(
        (entry) =>
          entry.period === limit.period &&
          entry.who === limit.who &&
          [entry.amount, ...(entry.others ?? [])].some(
            ({ currency, minor }) =>
              currency === limit.currency &&
              minor === Math.round(limit.amount * (['JPY', 'KRW'].includes(currency) ? 1 : 100)),
          ),
      );
    const lost = sources
      .filter(({ record }) => record.ship)
      .flatMap(({ record }) =>
        (record.limits ?? [])
          // A market the record itself is not offered in; a bare number of payments, kept as a figure.
          .filter((limit) => !limit.market || record.markets?.includes(limit.market))
          .filter((limit) => limit.period !== 'count' && !carried(limit))
          .map((limit) => `${record.id}: ${JSON.stringify(limit)}`),
      );
    expect(lost).toEqual([]);
  });

  it('is told in words of our own', () => {
    const theirs = new Set(
      sources.flatMap(({ record }) =>
        [record.fact, record.meaning, record.pattern, record.inference].flatMap((text) => runs(text ?? '')),
      ),
    );
    const copied = Object.entries(loadRawWords('en')).flatMap(([key, text]) =>
      runs(text.replace(/\{[^}]*\}/g, '0'))
        .filter((run) => theirs.has(run))
        .map((run) => `${key}: ${run}`),
    );
    expect(copied).toEqual([]);
  });
});
