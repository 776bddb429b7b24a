import { describe, expect, it } from 'vitest';
import { catalogueOf } from '../../lib/i18n/catalogues';
import { createTranslator } from '../../lib/i18n/translator';
import { marketChoices, marketName } from './market-name';

const t = (locale: 'en' | 'zh-CN') => createTranslator(locale, catalogueOf(locale), catalogueOf('en'));
const MARKETS = ['AE', 'ALL', 'AR', 'BR', 'CN', 'EU', 'DE', 'US'];
const names = (chosen: string, locale: 'en' | 'zh-CN') =>
  marketChoices(MARKETS, chosen, locale, t(locale)).map(({ name }) => name);

describe('marketChoices', () => {
  it('stand by name in the language of the screen, China first, elsewhere last', () => {
    const [, ...english] = names('CN', 'en');
    expect(english.slice(0, 3)).toEqual(['Argentina', 'Brazil', 'Germany']);
    expect(english.at(-1)).toBe('Another country');
    const chinese = names('CN', 'zh-CN');
    expect(chinese.slice(0, 3)).toEqual(['中国', '阿根廷', '阿拉伯联合酋长国']);
    expect(chinese.at(-1)).toBe('其他国家或地区');
  });

  it('leave a union out, unless it was chosen before', () => {
    expect(names('CN', 'en')).not.toContain('European Union');
    expect(names('EU', 'en')).toContain('European Union');
  });

  it('hold the one chosen, listed or not', () => {
    expect(names('JP', 'en')).toContain('Japan');
  });
});

describe('marketName', () => {
  it('gives back what no language has a name for', () => {
    expect(marketName('nowhere!', 'en', t('en'))).toBe('nowhere!');
  });
});
