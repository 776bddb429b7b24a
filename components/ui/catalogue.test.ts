import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const ROOT = join(import.meta.dirname, '../..');
const AREAS = ['common', 'popup', 'options', 'welcome', 'evidence'];

function messages(locale: string): Record<string, string> {
  const folder = join(ROOT, 'lib/i18n/catalogue', locale);
  return Object.assign(
    {},
    ...AREAS.map((area) => JSON.parse(readFileSync(join(folder, `${area}.json`), 'utf8'))),
  );
}

const english = messages('en');
const keys = Object.keys(english);
const sources = ['ui', 'advice', 'settings', 'support'].flatMap((room) =>
  readdirSync(join(ROOT, 'components', room))
    .filter((name) => /\.tsx?$/.test(name) && !name.includes('.test.'))
    .map((name) => ({
      file: `components/${room}/${name}`,
      text: readFileSync(join(ROOT, 'components', room, name), 'utf8'),
    })),
);
const code = sources.map(({ text }) => text).join('\n');

/** A key as written in code: whole, or with parts filled in (`popup.status.${…}`) as a pattern. */
function isKnown(written: string): boolean {
  const pattern = written
    .split(/\$\{[^}]*\}/)
    .map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
    .join('[\\w.-]+');
  return keys.some((key) => new RegExp(`^${pattern}(\\.(one|other))?$`).test(key));
}

const OWN = /['"`]((?:common|popup|options|welcome|evidence)\.[\w${}.-]+)['"`]/g;

describe('words of the screens', () => {
  it.each(sources)('$file asks only for keys that exist', ({ file, text }) => {
    const unknown = [...text.matchAll(OWN)].map(([, key = '']) => key).filter((key) => !isKnown(key));
    expect(unknown, `${file}: add to lib/i18n/catalogue/<locale>/<area>.json`).toEqual([]);
  });

  it('has no key that no screen asks for', () => {
    const written = [...code.matchAll(OWN)].map(([, key = '']) => key);
    const patterns = written.map(
      (key) =>
        new RegExp(`^${key.replace(/[.]/g, '\\.').replace(/\$\{[^}]*\}/g, '[\\w.-]+')}(\\.(one|other))?$`),
    );
    // Rule names and reasons of other rooms, looked up only where there are words for them.
    const orphans = keys.filter((key) => !patterns.some((pattern) => pattern.test(key)));
    expect(orphans).toEqual([]);
  });

  it('knows every rule the page is judged by', () => {
    const folder = join(ROOT, 'lib/page/kinds');
    const rules = readdirSync(folder)
      .filter((name) => name.endsWith('.ts') && !name.includes('.test.'))
      .flatMap((name) => [...readFileSync(join(folder, name), 'utf8').matchAll(/\brule: '([a-z-]+)'/g)])
      .map(([, rule]) => `evidence.${rule}`);
    expect(rules.filter((key) => english[key] === undefined)).toEqual([]);
  });

  it('is short: no sentence of more than 20 words', () => {
    const long = Object.entries(english).filter(([, text]) =>
      text.split(/[.?!](?:\s|$)/).some((sentence) => sentence.split(/\s+/).length > 20),
    );
    expect(long).toEqual([]);
  });
});
