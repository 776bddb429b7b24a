import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { DEFAULT_SETTINGS } from './defaults';
import { loadSettings, storedForm } from './load';

const good = storedForm(DEFAULT_SETTINGS);

describe('loadSettings', () => {
  it('gives defaults where nothing is stored', () => {
    for (const nothing of [undefined, null, {}]) {
      expect(loadSettings(nothing)).toMatchObject({ settings: DEFAULT_SETTINGS, setAside: null });
    }
  });

  it('reads back what it stores', () => {
    expect(loadSettings(storedForm(DEFAULT_SETTINGS))).toMatchObject({
      settings: DEFAULT_SETTINGS,
      setAside: null,
      migratedFrom: null,
    });
  });

  it('brings the very first version forward', () => {
    expect(loadSettings({ v: 0 })).toMatchObject({
      settings: DEFAULT_SETTINGS,
      setAside: null,
      migratedFrom: 0,
    });
  });

  it('gives a field that an older value lacks its default', () => {
    expect(loadSettings({ v: 1, chip: 'off' }).settings).toEqual({ ...DEFAULT_SETTINGS, chip: 'off' });
  });

  it.each([
    ['a version in quotes', { v: '1' }, 'bad-version'],
    ['a version that is no whole number', { v: 0.5 }, 'bad-version'],
    ['a version below zero', { v: -1 }, 'bad-version'],
    ['a version not a number', { v: Number.NaN }, 'bad-version'],
    ['a version of the future', { v: 9000 }, 'newer'],
    ['no version', { limits: null }, 'no-version'],
    ['no version, amounts as text', { limits: { daily: '100' } }, 'no-version'],
    ['text', 'settings', 'not-an-object'],
    ['a list', [1], 'not-an-object'],
    ['version 0, no limits object', { v: 0, limits: null }, 'does-not-parse'],
    ['version 0, amounts as text', { v: 0, limits: { daily: '100' } }, 'does-not-parse'],
    ['version 0, an amount below zero', { v: 0, limits: { daily: -1 } }, 'does-not-parse'],
    ['a wrong type', { ...good, ownLimits: null }, 'does-not-parse'],
    ['a host with a path', { ...good, mutedHosts: ['a.example/x'] }, 'does-not-parse'],
    ['a host with upper case', { ...good, mutedHosts: ['A.example'] }, 'does-not-parse'],
    ['a host twice', { ...good, mutedHosts: ['a.example', 'a.example'] }, 'does-not-parse'],
    ['a host too long', { ...good, mutedHosts: [`${'a.'.repeat(130)}example`] }, 'does-not-parse'],
    ['a fee above the whole', { ...good, bankFeePpm: 1_000_001 }, 'does-not-parse'],
    ['a category that turns text round', { ...good, categories: ['a\u202eb'] }, 'does-not-parse'],
    ['a category of blanks', { ...good, categories: [' '] }, 'does-not-parse'],
    [
      'a rate of nothing',
      { ...good, rates: [{ from: 'USD', to: 'CNY', rateMillionths: 0, typedOn: '2026-01-01' }] },
      'does-not-parse',
    ],
    [
      'a rate from itself',
      { ...good, rates: [{ from: 'USD', to: 'USD', rateMillionths: 1, typedOn: '2026-01-01' }] },
      'does-not-parse',
    ],
    [
      'too many open sections',
      { ...good, openSections: Object.fromEntries(Array.from({ length: 51 }, (_, i) => [`s${i}`, true])) },
      'does-not-parse',
    ],
  ])('sets %s aside whole', (_name, raw, reason) => {
    const loaded = loadSettings(raw);
    expect(loaded.settings).toBe(DEFAULT_SETTINGS);
    expect(loaded.setAside).toBe(raw);
    expect(loaded.reason).toBe(reason);
  });

  it('names the field that did not parse', () => {
    expect(loadSettings({ ...good, chip: 'perhaps' }).detail).toMatch(/^chip: /);
  });

  it('never lets stored names reach a prototype', () => {
    const raw: unknown = JSON.parse('{"__proto__":{"admin":1}}');
    expect(loadSettings(raw)).toMatchObject({ settings: DEFAULT_SETTINGS, setAside: null });
    const deep: unknown = JSON.parse(
      '{"v":1,"openSections":{"method:alipay":true},"__proto__":{"chip":"off"}}',
    );
    const { settings } = loadSettings(deep);
    expect(settings).toEqual({ ...DEFAULT_SETTINGS, openSections: { 'method:alipay': true } });
    expect(({} as Record<string, unknown>).admin).toBeUndefined();
  });

  it('brings a real value of version 0 to today', () => {
    const raw: unknown = JSON.parse(readFileSync('tests/storage/settings-v0.json', 'utf8'));
    expect(loadSettings(raw)).toMatchObject({
      migratedFrom: 0,
      settings: { language: 'zh-CN', chip: 'off' },
    });
  });
});
