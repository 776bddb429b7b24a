import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { loadSettings, storedForm } from '../../lib/settings/load';
import { SETTINGS_VERSION } from '../../lib/settings/migrations';
import type { Settings } from '../../lib/settings/settings';

const read = (version: number): unknown =>
  JSON.parse(readFileSync(`tests/storage/settings-v${version}.json`, 'utf8'));

/** What of each old value must still be true after loading it today. */
const KEPT: Readonly<Record<number, Partial<Settings>>> = {
  0: {
    language: 'zh-CN',
    market: 'CN',
    ownedMethods: ['alipay', 'unionpay'],
    mutedHosts: ['www.example.com'],
    chip: 'off',
    ownLimits: [
      {
        id: 'v0-day',
        method: null,
        category: null,
        period: 'day',
        amount: { currency: 'CNY', minor: 500000 },
        remindAtPercent: 90,
        who: 'own',
      },
      {
        id: 'v0-month',
        method: null,
        category: null,
        period: 'month',
        amount: { currency: 'CNY', minor: 2000000 },
        remindAtPercent: 90,
        who: 'own',
      },
    ],
  },
  1: {
    language: 'en',
    market: 'BR',
    bankFeePpm: 43800,
    categories: ['Presentes', 'Casa'],
    rates: [{ from: 'USD', to: 'BRL', rateMillionths: 5412300, typedOn: '2026-11-20' }],
    openSections: { limits: true, 'how-to-pay': false },
  },
};

describe('settings stored by every version so far', () => {
  it('have a real value each', () => {
    const files = readdirSync('tests/storage').filter((name) => /^settings-v\d+\.json$/.test(name));
    expect(files).toHaveLength(SETTINGS_VERSION + 1);
  });

  for (let version = 0; version <= SETTINGS_VERSION; version += 1) {
    it(`v${version} loads whole and stays the same once stored again`, () => {
      const loaded = loadSettings(read(version));
      expect(loaded.setAside, loaded.detail ?? '').toBeNull();
      expect(loaded.settings).toMatchObject(KEPT[version] ?? {});
      expect(loadSettings(JSON.parse(JSON.stringify(storedForm(loaded.settings)))).settings).toEqual(
        loaded.settings,
      );
    });
  }
});
