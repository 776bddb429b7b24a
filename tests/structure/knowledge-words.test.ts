import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { LOCALES } from '../../lib/i18n/locales';
import { wordKeysOf } from '../../lib/knowledge/word-keys';
import { dataFiles, loadAllFacts, loadRawWords, loadWords } from '../../scripts/load-knowledge';

const all = loadAllFacts();
const { required, optional } = wordKeysOf(all);
const english = loadRawWords('en');
const TEXT = join(import.meta.dirname, '../../lib/knowledge/text');

/** Names that bear a digit and are no figure. */
const NAMES = /3-D|CSC_\d{7}|Przelewy24/g;

function placeholders(text: string): string[] {
  return (text.match(/\{[^}]*\}/g) ?? []).sort();
}

function filesOf(locale: string): string[] {
  const folder = join(TEXT, locale);
  return (readdirSync(folder, { recursive: true }) as string[])
    .filter((file) => file.endsWith('.json'))
    .sort();
}

describe.each(LOCALES)('words in %s', (locale) => {
  const words = loadRawWords(locale);

  it('stand for every record, and for nothing else', () => {
    expect([...required].filter((key) => !(key in words))).toEqual([]);
    expect(Object.keys(words).filter((key) => !required.has(key) && !optional.has(key))).toEqual([]);
  });

  it('have the keys of English', () => {
    expect(Object.keys(words).sort()).toEqual(Object.keys(english).sort());
  });

  it('name the numbers English names', () => {
    const other = Object.keys(words).filter(
      (key) => placeholders(words[key] ?? '').join() !== placeholders(english[key] ?? '').join(),
    );
    expect(other).toEqual([]);
  });

  it('leave every figure to the data', () => {
    const figures = Object.entries(words).filter(([, text]) =>
      /\d/.test(text.replace(/\{[^}]*\}/g, '').replace(NAMES, '')),
    );
    expect(figures).toEqual([]);
  });

  it('take every number from a record', () => {
    const open = Object.entries(loadWords(locale)).filter(([, text]) => /[{}]/.test(text));
    expect(open).toEqual([]);
  });

  it('lie beside the data they speak of', () => {
    const data = dataFiles().map((file) => file.path);
    const stray = filesOf(locale).filter((file) => !data.includes(file));
    expect(stray).toEqual(['sites/roles.json']);
  });

  it.each(filesOf(locale))('are tidy in %s', (file) => {
    const text = readFileSync(join(TEXT, locale, file), 'utf8');
    const parsed: Record<string, string> = JSON.parse(text);
    expect(Object.keys(parsed)).toEqual(Object.keys(parsed).sort());
    expect(text).toBe(`${JSON.stringify(parsed, null, 2)}\n`);
  });
});

describe('English sentences', () => {
  it('have at most 20 words', () => {
    const long = Object.entries(loadWords('en')).flatMap(([key, text]) =>
      text
        .split(/(?<=[.!?])\s+/)
        .map((sentence) => ({ key, sentence, words: sentence.split(/\s+/).length }))
        .filter(({ words }) => words > 20),
    );
    expect(long).toEqual([]);
  });
});

describe('Chinese sentences', () => {
  it('carry Chinese punctuation after Chinese words', () => {
    const western = Object.entries(loadRawWords('zh-CN')).filter(([, text]) =>
      /\p{Script=Han}[,;:!?.]/u.test(text),
    );
    expect(western).toEqual([]);
  });
});
