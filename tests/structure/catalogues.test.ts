import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { catalogueOf } from '../../lib/i18n/catalogues';
import { LOCALES } from '../../lib/i18n/locales';

const ROOT = 'lib/i18n/catalogue';

/** CLDR plural forms; a language may have other forms of a message than English, but always `.other`. */
const PLURAL_FORM = /\.(zero|one|two|few|many|other)$/;

function filesOf(locale: string): string[] {
  const folder = `${ROOT}/${locale}`;
  return existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith('.json')) : [];
}

function read(locale: string, file: string): Record<string, unknown> {
  return JSON.parse(readFileSync(`${ROOT}/${locale}/${file}`, 'utf8'));
}

/** Message key without its plural form -> the placeholders of its `.other` (or only) text, sorted. */
function placeholders(messages: Record<string, unknown>): Map<string, string> {
  const found = new Map<string, string>();
  for (const [key, text] of Object.entries(messages)) {
    if (PLURAL_FORM.test(key) && !key.endsWith('.other')) continue;
    const names = String(text).match(/\{\w+\}/g) ?? [];
    found.set(key.replace(PLURAL_FORM, ''), [...new Set(names)].sort().join(' '));
  }
  return found;
}

/** What is wrong with one area file of one language, each fault with its mend. */
function faultsOf(
  area: string,
  locale: string,
  own: Record<string, unknown>,
  english: Record<string, unknown>,
): string[] {
  const faults: string[] = [];
  for (const [key, text] of Object.entries(own)) {
    // A room's advice stands in the room's own area, under one name for all rooms.
    if (!key.startsWith(`${area}.`) && !key.startsWith('advice.')) {
      faults.push(`${key}: begin it with "${area}.", the name of its file`);
    }
    if (typeof text !== 'string' || text.trim() === '')
      faults.push(`${key}: give it a text, not ${JSON.stringify(text)}`);
    if (PLURAL_FORM.test(key) && !Object.hasOwn(own, key.replace(PLURAL_FORM, '.other'))) {
      faults.push(`${key}: add ${key.replace(PLURAL_FORM, '.other')}, the form every language has`);
    }
  }
  const wanted = placeholders(english);
  const given = placeholders(own);
  for (const [key, names] of wanted) {
    const here = given.get(key);
    if (here === undefined) faults.push(`${key}: add it, it stands in en/${area}.json`);
    else if (here !== names)
      faults.push(`${key}: use the placeholders "${names}" as English does, not "${here}"`);
  }
  for (const key of given.keys()) {
    if (!wanted.has(key)) faults.push(`${key}: remove it or add it to en/${area}.json`);
  }
  return faults.map((fault) => `${locale}/${area}.json ${fault}`);
}

describe('catalogues', () => {
  const areas = [...new Set(LOCALES.flatMap(filesOf))];

  it.each(areas)('%s is complete in every language', (file) => {
    const area = file.replace('.json', '');
    const missing = LOCALES.filter((locale) => !filesOf(locale).includes(file));
    expect(missing.map((locale) => `add ${ROOT}/${locale}/${file}`)).toEqual([]);
    expect(LOCALES.flatMap((locale) => faultsOf(area, locale, read(locale, file), read('en', file)))).toEqual(
      [],
    );
  });

  it('are loaded whole by catalogueOf', () => {
    for (const locale of LOCALES) {
      const keys = filesOf(locale).flatMap((file) => Object.keys(read(locale, file)));
      expect(Object.keys(catalogueOf(locale)).sort()).toEqual(keys.sort());
    }
  });
});

describe('faultsOf', () => {
  const english = { 'a.x': 'Pay {amount}', 'a.n.one': '{count} day', 'a.n.other': '{count} days' };

  it('finds nothing in equal files, whatever plural forms the language has', () => {
    expect(faultsOf('a', 'zh-CN', { 'a.x': '付 {amount}', 'a.n.other': '{count} 天' }, english)).toEqual([]);
  });

  it.each([
    [{ 'a.n.other': '{count} 天' }, 'a.x: add it'],
    [{ 'a.x': '付', 'a.n.other': '{count} 天' }, 'a.x: use the placeholders "{amount}"'],
    [{ 'a.x': '付 {amount}', 'a.n.one': '{count} 天' }, 'a.n.one: add a.n.other'],
    [{ 'a.x': ' ', 'a.n.other': '{count} 天' }, 'a.x: give it a text'],
    [{ 'a.x': '{amount}', 'a.n.other': '{count}', 'a.y': '多' }, 'a.y: remove it'],
    [{ 'a.x': '{amount}', 'a.n.other': '{count}', 'b.x': '多' }, 'b.x: begin it with "a."'],
  ])('names the fault and the mend: %j', (own, expected) => {
    expect(faultsOf('a', 'zh-CN', own, english).join('\n')).toContain(`zh-CN/a.json ${expected}`);
  });
});
