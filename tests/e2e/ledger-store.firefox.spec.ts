import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { ensureBrowser } from '../../scripts/ensure-browser';
import { type StaticServer, serve } from '../../scripts/serve';
import { bundleHarness } from './ledger/bundle';
import type {} from './ledger/harness';

/** The stored ledger in Firefox: a killed window, two writers at once, no room left. Nothing lost, nothing doubled. */

let browser: Browser;
let server: StaticServer;
let script: string;

test.beforeAll(async () => {
  test.setTimeout(120_000);
  script = await bundleHarness();
  server = await serve({ '/': 'tests/e2e/ledger' });
  const executablePath = ensureBrowser('firefox');
  browser = await puppeteer.launch({ browser: 'firefox', executablePath, headless: true });
});

test.afterAll(async () => {
  await browser.close();
  await server.close();
});

async function open(): Promise<Page> {
  const page = await browser.newPage();
  await page.evaluateOnNewDocument(script);
  await page.goto(`${server.origin}/page.html`);
  return page;
}

async function clear(page: Page): Promise<void> {
  await page.evaluate(() => window.ledger.deleteAllEntries(window.ledger.HERE));
}

test('loses and doubles nothing when a window is killed around its writes', async () => {
  const killed = await open();
  const writing = killed.evaluate(() => window.ledger.addMany(150)).catch(() => null);
  await new Promise((done) => setTimeout(done, 150));
  await killed.close();
  await writing;
  const page = await open();
  const half = await page.evaluate(() => window.ledger.state());
  expect(half.rolled).toBe(half.counted);
  expect(await page.evaluate(() => window.ledger.addMany(150))).toEqual({
    count: 150,
    rolled: 150,
    counted: 150,
  });
  await clear(page);
  await page.close();
});

test('loses nothing when two windows write at once', async () => {
  const [one, two] = [await open(), await open()];
  await Promise.all([one, two].map((page) => page.evaluate(() => window.ledger.addMany(40))));
  expect(await one.evaluate(() => window.ledger.state())).toEqual({ count: 40, rolled: 40, counted: 40 });
  await Promise.all([
    one.evaluate(() => window.ledger.muteMany('a', 6)),
    two.evaluate(() => window.ledger.muteMany('b', 6)),
  ]);
  expect((await two.evaluate(() => window.ledger.readSettings())).mutedHosts).toHaveLength(12);
  await clear(one);
  await Promise.all([one.close(), two.close()]);
});

test('keeps neither entry nor sums when the room runs out between them', async () => {
  const page = await open();
  await page.evaluate(() => window.ledger.addMany(3));
  const reason = await page.evaluate(async () => {
    const { put } = IDBObjectStore.prototype;
    IDBObjectStore.prototype.put = function (this: IDBObjectStore, ...args: Parameters<typeof put>) {
      if (this.name === 'payments') throw new DOMException('no room', 'QuotaExceededError');
      return put.apply(this, args);
    };
    const { HERE, draft, addPayment } = window.ledger;
    const result = await addPayment(draft('payment-9', 1), HERE);
    IDBObjectStore.prototype.put = put;
    return result.ok ? 'ok' : result.reason;
  });
  expect(reason).toBe('quota');
  expect(await page.evaluate(() => window.ledger.state())).toEqual({ count: 3, rolled: 3, counted: 3 });
  await clear(page);
  await page.close();
});

test('brings a database of version 1 forward whole', async () => {
  const page = await open();
  const old = JSON.parse(readFileSync('tests/storage/database-v1.json', 'utf8'));
  await page.evaluate(
    () =>
      new Promise<void>((done, fail) => {
        const deleting = indexedDB.deleteDatabase('payguide');
        deleting.onsuccess = () => done();
        deleting.onerror = () => fail(deleting.error);
      }),
  );
  const now = await page.evaluate((rows) => window.ledger.bringForward(rows), old);
  expect(now.entries).toEqual(expect.arrayContaining(old.payments));
  expect(now).toMatchObject({ count: 3, rolled: 100_000 });
  await clear(page);
  await page.close();
});

test('writes and reads on after the browser closed the database', async () => {
  const page = await open();
  expect(await page.evaluate(() => window.ledger.writeAfterClosing())).toMatchObject({ ok: true });
  expect(await page.evaluate(() => window.ledger.state())).toEqual({ count: 1, rolled: 1, counted: 1 });
  const seen = [1, true, 1, 1, 1, [], true, [], []];
  expect(await page.evaluate(() => window.ledger.readAfterClosing())).toEqual({ one: seen, together: seen });
  await clear(page);
  await page.close();
});
