import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

describe('words', () => {
  const read = (locale: string): Record<string, string> =>
    JSON.parse(readFileSync(`lib/i18n/catalogue/${locale}/limits.json`, 'utf8'));
  const source = ['limit-advice', 'import-advice']
    .map((name) => readFileSync(`lib/limits/${name}.ts`, 'utf8'))
    .join();
  const english = read('en');
  const reasons = [
    ...new Set(Object.keys(english).flatMap((key) => /^advice\.([a-z-]+)\./.exec(key)?.[1] ?? [])),
  ];

  it('stand for every reason the code gives', () => {
    const given = [...source.matchAll(/'((?:limit|import)-[a-z-]+)'/g)].map(([, reason]) => reason);
    const built = ['limit-own', 'limit-bank-own'].flatMap((kind) =>
      ['over', 'single-over', 'used-up', 'near'].map((end) => `${kind}-${end}`),
    );
    const plain = given.filter((reason) => reason !== 'limit-own' && reason !== 'limit-bank-own');
    expect([...new Set([...plain, ...built])].sort()).toEqual(reasons.sort());
  });

  it.each(['en', 'zh-CN'])('have consequence, reason and remedy in %s', (locale) => {
    const words = read(locale);
    for (const reason of reasons) {
      for (const part of ['title', 'why', 'do']) {
        const key = `advice.${reason}.${part}`;
        expect(words[key] ?? words[`${key}.other`], key).toBeTruthy();
      }
    }
  });

  it.each(['en', 'zh-CN'])(
    'advise to split only in the one reason that asks the law first, in %s',
    (locale) => {
      const splitting = /split|several orders|separate orders|分开|拆分|拆单|分次|分批/i;
      const words = read(locale);
      const splits = reasons.filter((reason) => splitting.test(words[`advice.${reason}.do`] ?? ''));
      expect(splits).toEqual(['limit-max-split-over']);
    },
  );
});
