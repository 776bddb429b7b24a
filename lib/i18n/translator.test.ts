import { describe, expect, it } from 'vitest';
import { createTranslator } from './translator';

const english = {
  'popup.total': 'Total {amount}',
  'popup.due.one': '{count} payment',
  'popup.due.other': '{count} payments',
  'popup.only-english': 'Only here: {count}',
  'popup.new.one': '{count} new thing',
  'popup.new.other': '{count} new things',
};
const chinese = { 'popup.total': '合计 {amount}', 'popup.due.other': '{count} 笔付款' };

describe('createTranslator', () => {
  const t = createTranslator('zh-CN', chinese, english);
  const en = createTranslator('en', english, english);

  it('fills placeholders, also with text that looks like a replacement pattern', () => {
    expect(t('popup.total', { amount: '¥1' })).toBe('合计 ¥1');
    expect(en('popup.total', { amount: '$& {amount}' })).toBe('Total $& {amount}');
  });

  it('chooses the plural form by the language', () => {
    expect(en('popup.due', { count: 1 })).toBe('1 payment');
    expect(en('popup.due', { count: 2 })).toBe('2 payments');
    expect(t('popup.due', { count: 1 })).toBe('1 笔付款');
  });

  it('takes a missing message from English, with English plural rules', () => {
    expect(t('popup.only-english', { count: 3 })).toBe('Only here: 3');
    expect(t('popup.new', { count: 1 })).toBe('1 new thing');
  });

  it('shows the key of a message nobody has, and never finds inherited properties', () => {
    expect(t('popup.gone')).toBe('popup.gone');
    expect(t('constructor')).toBe('constructor');
    expect(t('popup.total')).toBe('合计 {amount}');
    expect(createTranslator('en', { a: '{toString}' }, {})('a')).toBe('{toString}');
  });

  it('takes a count of text as a plain value', () => {
    expect(en('popup.due', { count: 'two' })).toBe('popup.due');
  });
});
