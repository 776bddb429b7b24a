import { describe, expect, it } from 'vitest';
import type { Fact, Facts, LimitEntry } from '../../lib/knowledge/facts';
import { EU_MEMBERS, recordsOf } from '../../lib/knowledge/lookup';
import { SCHEMAS } from '../../lib/knowledge/schemas';
import { staleAfter } from '../../lib/knowledge/stale-after';
import { isCurrency } from '../../lib/money/currencies';
import { dataFiles, loadAllFacts } from '../../scripts/load-knowledge';

const files = dataFiles();
const all = loadAllFacts();
const records = recordsOf(all);

/** Chinese, Japanese and Korean letters take two columns, as the formatter counts them. */
function columns(text: string): number {
  return (
    text.length +
    (text.match(/[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\uff60]/g)?.length ?? 0)
  );
}

/** The house form of a data file: two spaces, lists of plain values on one line where they fit in 110 columns. */
function tidy(value: unknown, indent = '', lead = 0): string {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const inner = `${indent}  `;
  if (Array.isArray(value)) {
    const flat = `[${value.map((item) => JSON.stringify(item)).join(', ')}]`;
    const plain = value.every((item) => typeof item !== 'object' || item === null);
    if (value.length === 0 || (plain && lead + columns(flat) <= 109)) return flat;
    return `[\n${value.map((item) => inner + tidy(item, inner, inner.length)).join(',\n')}\n${indent}]`;
  }
  const lines = Object.entries(value).map(([key, item]) => {
    const head = `${inner}${JSON.stringify(key)}: `;
    return head + tidy(item, inner, head.length);
  });
  return lines.length === 0 ? '{}' : `{\n${lines.join(',\n')}\n${indent}}`;
}

function limitsIn(fact: Fact): readonly LimitEntry[] {
  return 'limits' in fact ? fact.limits : [];
}

describe.each(files)('data/$path', ({ kind, text }) => {
  const list: { id: string }[] = JSON.parse(text);

  it('fits its schema', () => {
    const read = SCHEMAS[kind].safeParse(list);
    const issue = read.error?.issues[0];
    expect(issue && `${issue.path.join('.')}: ${issue.message}`).toBeUndefined();
  });

  it('is tidy: formatted, records by id, fields in one order', () => {
    expect(text).toBe(`${tidy(list)}\n`);
    const ids = list.map((record) => record.id);
    expect(ids).toEqual([...ids].sort());
    const order = Object.keys(SCHEMAS[kind]._zod.def.element.shape);
    for (const record of list) {
      const keys = Object.keys(record);
      expect(keys, record.id).toEqual(order.filter((key) => keys.includes(key)));
    }
  });
});

describe('the facts', () => {
  it('have ids of their own', () => {
    for (const list of [records, all.glossary]) {
      const ids = list.map((record) => record.id);
      expect(ids.filter((id, at) => ids.indexOf(id) !== at)).toEqual([]);
    }
  });

  it('have keys of their own inside each record', () => {
    const twice = records.filter((fact) => {
      const keys = [...limitsIn(fact), ...(fact.figures ?? [])].map((one) => one.key);
      return new Set(keys).size !== keys.length;
    });
    expect(twice.map((fact) => fact.id)).toEqual([]);
  });

  it('are grey from the day the one rule gives', () => {
    const kinds = Object.keys(SCHEMAS).filter((kind) => kind !== 'glossary') as (keyof Omit<
      Facts,
      'market' | 'abroad' | 'plansAbroad' | 'glossary'
    >)[];
    const wrong = kinds.flatMap((kind) =>
      all[kind]
        .filter((fact: Fact) => fact.staleAfter !== staleAfter(kind, fact))
        .map((fact: Fact) => `${fact.id}: staleAfter should be ${staleAfter(kind, fact)}`),
    );
    expect(wrong).toEqual([]);
  });

  it('name a source unless they are a rule of ours', () => {
    const bare = records.filter((fact) => fact.sources.length === 0 && fact.confidence !== 'rule');
    expect(bare.map((fact) => fact.id)).toEqual([]);
  });

  it('cite only records that are there', () => {
    const ids = new Set(records.map((fact) => fact.id));
    const cites = [...all.questions, ...all.glossary].flatMap((one) => one.facts);
    const fees = all.methods.flatMap((fact) => fact.fees.flatMap((fee) => fee.fact ?? []));
    expect([...cites, ...fees].filter((id) => !ids.has(id))).toEqual([]);
  });

  it('count money in currencies there are', () => {
    const amounts = records.flatMap(limitsIn).flatMap((entry) => [entry.amount, ...(entry.others ?? [])]);
    expect(amounts.filter((money) => !isCurrency(money.currency))).toEqual([]);
  });

  it('narrow limits only to markets their record names', () => {
    const beyond = records.flatMap((fact) =>
      limitsIn(fact).flatMap((entry) =>
        (entry.markets ?? [])
          .filter((market) => !fact.markets.includes(market) && !fact.markets.includes('ALL'))
          .map((market) => `${fact.id}.${entry.key}: ${market}`),
      ),
    );
    expect(beyond).toEqual([]);
  });

  it('follow a calendar that exists', () => {
    const zones = new Set(records.flatMap(limitsIn).flatMap((entry) => entry.zone ?? []));
    for (const timeZone of zones) expect(() => new Intl.DateTimeFormat('en', { timeZone })).not.toThrow();
  });

  it('name the members of the European Union once each', () => {
    expect(new Set(EU_MEMBERS).size).toBe(27);
  });
});
