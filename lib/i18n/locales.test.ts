import { describe, expect, it } from 'vitest';
import { directionOf, LOCALES, pickLocale } from './locales';

describe('pickLocale', () => {
  it.each([
    [['zh-CN'], 'zh-CN'],
    [['zh_CN'], 'zh-CN'],
    [['ZH-cn', 'en'], 'zh-CN'],
    [['zh-TW', 'en-US'], 'zh-CN'],
    [['zh'], 'zh-CN'],
    [['en-GB', 'zh-CN'], 'en'],
    [['fr-FR', 'zh-Hans-CN', 'en'], 'zh-CN'],
    [['fr', 'de'], 'en'],
    [['', '-', 'x'], 'en'],
    [[], 'en'],
  ])('%j gives %s', (wanted, expected) => {
    expect(pickLocale(wanted)).toBe(expected);
  });

  it('gives every language it speaks back', () => {
    for (const locale of LOCALES) expect(pickLocale([locale])).toBe(locale);
  });
});

describe('directionOf', () => {
  it.each([
    ['en', 'ltr'],
    ['zh-CN', 'ltr'],
    ['ar-EG', 'rtl'],
    ['he', 'rtl'],
    ['fa-IR', 'rtl'],
    ['ur_PK', 'rtl'],
    ['az-Arab', 'rtl'],
    ['ks-Deva-IN', 'ltr'],
    ['', 'ltr'],
  ])('%s is written %s', (locale, expected) => {
    expect(directionOf(locale)).toBe(expected);
  });
});
