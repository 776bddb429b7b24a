import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { paymentFor } from '../../lib/ledger/fixtures';
import { previewImport } from '../../lib/ledger/import';
import { MemoryRollUps } from '../../lib/ledger/memory-rollups';
import { cellOf } from '../../lib/ledger/rollups';
import { readUsage } from '../../lib/ledger/usage';
import { DEFAULT_SETTINGS } from '../../lib/settings/defaults';
import { loadSettings } from '../../lib/settings/load';

const CASES = '../shared/cases/hostile.jsonl';
if (!existsSync(CASES)) console.log(`skipped: hostile stored values, no ${CASES}`);

interface Row {
  readonly id: string;
  readonly kind: string;
  readonly input: unknown;
  readonly expected: { readonly action: string };
}

/** `{ "$repeat": [value, n] }` and `{ "$truncatedJson": text }` stand for inputs too long or broken to write down. */
function ledgerText(ledger: unknown): string {
  if (typeof ledger === 'object' && ledger !== null) {
    if ('$truncatedJson' in ledger) return String(ledger.$truncatedJson);
    if ('$repeat' in ledger && Array.isArray(ledger.$repeat)) {
      const [value, times] = ledger.$repeat;
      return JSON.stringify(Array.from({ length: Number(times) }, () => value));
    }
  }
  return JSON.stringify(ledger) ?? '';
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;

describe.skipIf(!existsSync(CASES))('hostile stored values', () => {
  const rows = existsSync(CASES)
    ? readFileSync(CASES, 'utf8')
        .split('\n')
        .filter(Boolean)
        .map((line): Row => JSON.parse(line))
        .filter(({ kind }) => kind === 'storage')
    : [];
  const ledgers = rows.filter(({ input }) => isRecord(input) && Object.hasOwn(input, 'ledger'));
  const settings = rows.filter((row) => !ledgers.includes(row));

  it.each(settings.map((row) => [row.id, row] as const))('%s as settings', (_id, { input, expected }) => {
    const loaded = loadSettings(input);
    expect(loaded.settings).toEqual(DEFAULT_SETTINGS);
    if (expected.action.startsWith('migrate'))
      expect(loaded).toMatchObject({ setAside: null, migratedFrom: 0 });
    if (expected.action.includes('quarantine')) {
      expect(loaded.setAside).toBe(input);
      expect(loaded.reason).not.toBeNull();
    }
    if (expected.action === 'ignored') expect(loaded.setAside).toBeNull();
    expect(({} as Record<string, unknown>).admin).toBeUndefined();
  });

  it.each(ledgers.map((row) => [row.id, row] as const))('%s as a ledger', (_id, { input, expected }) => {
    const read = previewImport(ledgerText(isRecord(input) ? input.ledger : null), new Map());
    if (expected.action === 'import refused whole') expect(read.ok).toBe(false);
    else if (read.ok) {
      expect(read.preview.fresh).toEqual([]);
      expect(read.preview.errors.length).toBeLessThanOrEqual(100);
    }
  });
});

describe('a ledger of 100,000 entries', () => {
  it('gives its sums within half a second', async () => {
    const rollUps = new MemoryRollUps();
    for (let n = 0; n < 100_000; n += 1) {
      const at = new Date(Date.UTC(2021, 0, 1) + n * 1_800_000).toISOString();
      rollUps.apply(at, cellOf(paymentFor({ at, minor: 1 })));
    }
    const began = performance.now();
    const usage = await readUsage('2026-09-01T00:00:00Z', ['Asia/Shanghai'], rollUps.read);
    expect(performance.now() - began).toBeLessThan(500);
    expect(usage.sums['lifetime@Asia/Shanghai']).toMatchObject([{ minor: 100_000, count: 100_000 }]);
  });
});
