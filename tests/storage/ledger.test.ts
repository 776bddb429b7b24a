import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { EXPORT_VERSION, exportJson } from '../../lib/ledger/export';
import { previewImport } from '../../lib/ledger/import';

const read = (version: number): string => readFileSync(`tests/storage/ledger-v${version}.json`, 'utf8');

describe('ledgers exported by every version so far', () => {
  it('have a real file each', () => {
    const files = readdirSync('tests/storage').filter((name) => /^ledger-v\d+\.json$/.test(name));
    expect(files).toHaveLength(EXPORT_VERSION);
  });

  it('v1 comes back whole: payments, a refund where its payment counts, every field', () => {
    const result = previewImport(read(1), new Map());
    if (!result.ok) throw new Error(result.reason);
    const { fresh, errors } = result.preview;
    expect(errors).toEqual([]);
    expect(fresh).toHaveLength(3);
    expect(fresh.find(({ refundOf }) => refundOf !== null)).toMatchObject({
      amount: { currency: 'CNY', minor: 23_456 },
      countsAt: '2026-11-24T08:00:00.000Z',
    });
    expect(fresh.find(({ shop }) => shop === 'www.shop.example')).toMatchObject({
      category: '礼物',
      imported: true,
      source: 'result-page',
    });
    expect(JSON.parse(exportJson(fresh, '')).payments).toEqual(
      expect.arrayContaining(JSON.parse(read(1)).payments),
    );
  });
});
