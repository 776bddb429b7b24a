import { bench, describe } from 'vitest';
import { paymentFor } from '../../lib/ledger/fixtures';
import { MemoryRollUps } from '../../lib/ledger/memory-rollups';
import { cellOf } from '../../lib/ledger/rollups';
import type { Payment } from '../../lib/ledger/types';
import { readUsage } from '../../lib/ledger/usage';

/** What the popup asks of the ledger on opening, with nothing in it and with 100,000 entries over six years. */

const NOW = '2026-11-24T12:00:00.000Z';
const ZONES = ['Asia/Shanghai', 'Europe/Paris'];
const ENTRIES = 100_000;
const METHODS: readonly Payment['methods'][] = [['alipay'], ['wechatpay'], ['unionpay'], ['visa']];
const CATEGORIES = [null, 'gifts', 'home'];

function filled(count: number): MemoryRollUps {
  const rollUps = new MemoryRollUps();
  const start = Date.UTC(2021, 0, 1);
  const step = Math.floor((Date.parse(NOW) - start) / ENTRIES);
  for (let n = 0; n < count; n += 1) {
    const payment = paymentFor({
      at: new Date(start + n * step).toISOString(),
      methods: METHODS[n % METHODS.length] ?? [],
      category: CATEGORIES[n % CATEGORIES.length] ?? null,
    });
    rollUps.apply(payment.countsAt, cellOf(payment));
  }
  return rollUps;
}

const empty = new MemoryRollUps();
const full = filled(ENTRIES);

describe('sums of all running periods', () => {
  bench('of an empty ledger', async () => {
    await readUsage(NOW, ZONES, empty.read);
  });
  bench('of 100,000 entries, from roll-ups', async () => {
    await readUsage(NOW, ZONES, full.read);
  });
});
