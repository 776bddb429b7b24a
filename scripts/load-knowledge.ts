import { readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { LOCALES } from '../lib/i18n/locales';
import type { Facts, Market, Words } from '../lib/knowledge/facts';
import { fillWords } from '../lib/knowledge/fill-words';
import { EU_MEMBERS, factsFor, recordsOf } from '../lib/knowledge/lookup';
import { SCHEMAS, WORDS_SCHEMA } from '../lib/knowledge/schemas';

type Kind = keyof typeof SCHEMAS;

export interface KnowledgeFile {
  readonly kind: Kind;
  /** From `data/`: `limits/cn.json`. */
  readonly path: string;
  readonly text: string;
}

const ROOM = join(dirname(fileURLToPath(import.meta.url)), '../lib/knowledge');
/** The folder says what its records are; only this one bears another name than its list in `Facts`. */
const KIND_OF_FOLDER: Readonly<Record<string, Kind>> = { installments: 'plans' };

function jsonFiles(folder: string): string[] {
  const entries = readdirSync(folder, { withFileTypes: true, recursive: true });
  return entries
    .filter((entry) => entry.isFile() && entry.name.endsWith('.json'))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}

function kindOf(path: string): Kind {
  const name = path.includes('/') ? dirname(path) : basename(path, '.json');
  const kind = KIND_OF_FOLDER[name] ?? name;
  if (!Object.hasOwn(SCHEMAS, kind)) throw new Error(`data/${path}: no kind of record is called "${name}"`);
  return kind as Kind;
}

/** The data files as they lie on the disk. */
export function dataFiles(): KnowledgeFile[] {
  return jsonFiles(join(ROOM, 'data')).map((file) => {
    const path = relative(join(ROOM, 'data'), file);
    return { kind: kindOf(path), path, text: readFileSync(file, 'utf8') };
  });
}

/** Every record of every market, checked against the schemas. Throws naming file and field. */
export function loadAllFacts(): Facts {
  const lists: Record<Kind, unknown[]> = {
    methods: [],
    limits: [],
    plans: [],
    safeguards: [],
    failures: [],
    sites: [],
    refunds: [],
    notes: [],
    questions: [],
    glossary: [],
  };
  for (const { kind, path, text } of dataFiles()) {
    const read = SCHEMAS[kind].safeParse(JSON.parse(text));
    if (!read.success) {
      const issue = read.error.issues[0];
      throw new Error(`data/${path}, ${issue?.path.join('.')}: ${issue?.message}`);
    }
    lists[kind].push(...read.data);
  }
  return { market: 'ALL', ...lists } as Facts;
}

/** What holds in one market. */
export function loadFacts(market: Market): Facts {
  return factsFor(market, loadAllFacts());
}

/** The words of a locale as written, numbers still as placeholders, without English behind. */
export function loadRawWords(locale: string): Words {
  const words: Record<string, string> = {};
  for (const file of jsonFiles(join(ROOM, 'text', locale))) {
    const read = WORDS_SCHEMA.parse(JSON.parse(readFileSync(file, 'utf8')));
    for (const [key, text] of Object.entries(read)) {
      if (Object.hasOwn(words, key)) throw new Error(`text/${locale}: ${key} stands in two files`);
      words[key] = text;
    }
  }
  return words;
}

/** The words of a locale as screens show them: numbers filled in, English where a word is missing. */
export function loadWords(locale: string): Words {
  const all = loadAllFacts();
  const english = locale === 'en' ? {} : fillWords(loadRawWords('en'), all, locale);
  return { ...english, ...fillWords(loadRawWords(locale), all, locale) };
}

/** Markets with a file of their own: those a record names, and the EU's members. Any other has the records of `ALL`. */
export function packagedMarkets(all: Facts): Market[] {
  return [...new Set(['ALL', ...EU_MEMBERS, ...recordsOf(all).flatMap((fact) => fact.markets)])].sort();
}

/** What the extension carries: `knowledge/<market>.json` for each market, `knowledge/words-<locale>.json` for each language. */
export function packageKnowledge(): { readonly path: string; readonly json: string }[] {
  const all = loadAllFacts();
  return [
    ...packagedMarkets(all).map((market) => ({
      path: `knowledge/${market}.json`,
      json: JSON.stringify(factsFor(market, all)),
    })),
    ...LOCALES.map((locale) => ({
      path: `knowledge/words-${locale}.json`,
      json: JSON.stringify(loadWords(locale)),
    })),
  ];
}
