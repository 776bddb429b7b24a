import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { exportJson } from '../../lib/ledger/export';
import type { Payment } from '../../lib/ledger/types';
import { METHOD_IDS } from '../../lib/page/method-ids';
import { builtExtension } from '../../scripts/built';
import { type Extended, launchExtended } from '../e2e/support/chromium';
import { median, spread } from './reader/figures';

/**
 * The popup's first paint in the built extension, with 100,000 ledger entries beside an empty ledger, in turns in the
 * same run: `npx wxt build && npx vite-node --script tests/bench/ledger-popup.ts [--runs 15] [--entries 100000]`. Only
 * the ratio means something on another machine; the goal is at most 1.2.
 */

const option = (name: string, otherwise: number): number => {
  const at = process.argv.indexOf(`--${name}`);
  return at < 0 ? otherwise : Number(process.argv[at + 1]);
};
const RUNS = option('runs', 15);
const ENTRIES = option('entries', 100_000);
const CONFIRM = 'https://www.aliexpress.com/p/trade/confirm.html';
const SETTINGS = { v: 1, language: 'en', categories: ['gifts', 'home'], openSections: { limits: true } };

/** A ledger of six years up to today: four methods, three categories, imports and not, two currencies. */
function ledgerFile(): string {
  const start = Date.UTC(new Date().getUTCFullYear() - 5, 0, 1);
  const step = Math.floor((Date.now() - start) / ENTRIES);
  const payments = Array.from({ length: ENTRIES }, (_, n): Payment => {
    const at = new Date(start + n * step).toISOString();
    return {
      id: `bench-${String(n).padStart(8, '0')}`,
      amount: { currency: n % 7 === 0 ? 'USD' : 'CNY', minor: 100 + (n % 900) },
      methods: [METHOD_IDS[n % 4] ?? 'card'],
      shop: `shop-${n % 50}.example`,
      category: [null, 'gifts', 'home'][n % 3] ?? null,
      imported: [null, true, false][n % 5] ?? null,
      at,
      zone: 'Asia/Shanghai',
      refundOf: null,
      countsAt: at,
      source: 'manual',
    };
  });
  return exportJson(payments, new Date().toISOString());
}

interface Stand {
  readonly extended: Extended;
  readonly tabId: number;
  readonly close: () => Promise<void>;
}

async function stand(): Promise<Stand> {
  const { extended, close } = await launchExtended(builtExtension('chrome', 'shipped'));
  await extended.answer(/aliexpress/, readFileSync('tests/e2e/stage/aliexpress-confirm.html', 'utf8'));
  await (await extended.worker()).evaluate((settings) => chrome.storage.local.set({ settings }), SETTINGS);
  const { page, tabId } = await extended.open(CONFIRM);
  while (!(await extended.state(tabId)).reading?.total.ok) await page.waitForTimeout(200);
  return { extended, tabId, close };
}

/** Imports a ledger as the shopper does; answers how long reading it and keeping it took, in ms. */
async function fill({ context, id }: Extended, file: string): Promise<readonly [number, number]> {
  const page = await context.newPage();
  await page.goto(`chrome-extension://${id}/options.html#ledger`);
  await page.getByRole('button', { name: 'Import a file' }).click();
  const began = Date.now();
  await page.locator('.pg-ledger-panel input[type="file"]').setInputFiles(file);
  const run = page.locator('.pg-ledger-panel .pg-button-main');
  await run.waitFor({ timeout: 300_000 });
  const read = Date.now();
  await run.click();
  await page.locator('.pg-ledger-panel').waitFor({ state: 'detached', timeout: 300_000 });
  const kept = Date.now();
  await page.close();
  return [read - began, kept - read];
}

/** Milliseconds from opening the popup to its first paint, which holds the reading and the limits. */
async function firstPaint({ extended, tabId }: Stand): Promise<number> {
  const popup = await extended.popup(tabId);
  await popup.getByRole('meter').first().waitFor();
  const ms = await popup.waitForFunction(
    () => performance.getEntriesByName('first-contentful-paint')[0]?.startTime,
  );
  const value = Number(await ms.jsonValue());
  await popup.close();
  return value;
}

async function compare(title: string, empty: Stand, full: Stand, before: (one: Stand) => Promise<void>) {
  const times = new Map<Stand, number[]>([
    [empty, []],
    [full, []],
  ]);
  // The first of each only warms up.
  for (let run = -1; run < RUNS; run += 1) {
    for (const one of run % 2 === 0 ? [empty, full] : [full, empty]) {
      await before(one);
      const ms = await firstPaint(one);
      if (run >= 0) times.get(one)?.push(ms);
    }
  }
  const [few = [], many = []] = [times.get(empty), times.get(full)];
  console.log(`${title}, first paint in ms`);
  console.log(`  empty ledger             ${spread(few, 0)}`);
  console.log(`  ${ENTRIES} entries           ${spread(many, 0)}`);
  console.log(`  ratio of the medians     ${(median(many) / median(few)).toFixed(2)}`);
}

const folder = mkdtempSync(join(tmpdir(), 'payguide-ledger-'));
const file = join(folder, 'ledger.json');
writeFileSync(file, ledgerFile());
const [empty, full] = [await stand(), await stand()];
try {
  const [read, kept] = await fill(full.extended, file);
  console.log(`import of ${ENTRIES} entries: preview ${read} ms, kept ${kept} ms`);
  await compare('background awake', empty, full, async () => {});
  await compare('background asleep', empty, full, ({ extended }) => extended.stopWorker());
} finally {
  await Promise.all([empty.close(), full.close()]);
  rmSync(folder, { recursive: true });
}
