import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { LOCALES } from '../../lib/i18n/locales';
import { METHOD_IDS } from '../../lib/page/method-ids';
import { GUIDES } from '../../lib/tour/guides';
import { loadAllFacts, loadWords } from '../../scripts/load-knowledge';

const catalogue = (locale: string, area: string): Record<string, string> =>
  JSON.parse(
    readFileSync(join(import.meta.dirname, `../../lib/i18n/catalogue/${locale}/${area}.json`), 'utf8'),
  );

/** Ids that several methods share: their records have names of their own. */
const SHARED: ReadonlySet<string> = new Set(['other', 'banktransfer', 'giftcard']);

describe.each(LOCALES)('a method has one name in %s', (locale) => {
  const common = catalogue(locale, 'common');
  const nameOf = (id: string) => common[`common.method.${id}`] ?? '';

  it('in its record', () => {
    const words = loadWords(locale);
    const others = loadAllFacts()
      .methods.filter(({ id, method }) => !SHARED.has(method) && words[`${id}.name`] !== nameOf(method))
      .map(({ id, method }) => `${id}.name: "${words[`${id}.name`]}", elsewhere "${nameOf(method)}"`);
    expect(others).toEqual([]);
  });

  it('in its guide, which may add how pages write it', () => {
    const tour = catalogue(locale, 'tour');
    const methods: readonly string[] = METHOD_IDS;
    const others = GUIDES.filter(({ id }) => methods.includes(id)).flatMap(({ id, name }) => {
      const said = (tour[name] ?? '').toLowerCase();
      const own = nameOf(id).toLowerCase();
      return said === own || said.startsWith(`${own} `)
        ? []
        : `${name}: "${tour[name]}", elsewhere "${nameOf(id)}"`;
    });
    expect(others).toEqual([]);
  });
});
