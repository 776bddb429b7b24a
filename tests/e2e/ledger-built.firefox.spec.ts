import { test as base, expect } from '@playwright/test';
import type { Page } from 'puppeteer-core';
import { builtExtension } from '../../scripts/built';
import { type DrivenFirefox, launchFirefox, stopBackground } from '../../scripts/drive-firefox';
import { audit, deleteAll, exportOf, offerImport, takeImport, whole } from './ledger/in-built';

/** The ledger of the built extension in Firefox: no room left, two windows at once, killed around a write. */

/** Room for all sites together, in kB: enough for some thousand entries. */
const ROOM = 12_288;

const test = base.extend<{ firefox: DrivenFirefox }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads a fixture's needs from this pattern
  firefox: async ({}, use) => {
    const firefox = await launchFirefox({
      folder: builtExtension('firefox', 'shipped'),
      headless: true,
      proxyPort: null,
      prefs: { 'dom.quotaManager.temporaryStorage.fixedLimit': ROOM },
    });
    await use(firefox);
    await firefox.close();
  },
});

async function open(firefox: DrivenFirefox): Promise<Page> {
  const page = await firefox.openOwn('options.html#ledger');
  await page.waitForSelector('.pg-ledger');
  return page;
}

test('loses nothing and doubles nothing when two windows write at once', async ({ firefox }) => {
  const [one, two] = [await open(firefox), await open(firefox)];
  await Promise.all([
    one.evaluate(offerImport, exportOf(0, 400)),
    two.evaluate(offerImport, exportOf(200, 400)),
  ]);
  expect(await Promise.all([one, two].map((page) => page.evaluate(takeImport)))).toEqual(['', '']);
  expect(await one.evaluate(audit)).toEqual(whole(600));
});

test('keeps all of a write or none when window and background are killed around it', async ({ firefox }) => {
  for (const ms of [0, 60, 200]) {
    const killed = await open(firefox);
    await killed.evaluate(offerImport, exportOf(0, 1_500));
    const taking = killed.evaluate(takeImport).catch(() => null);
    await new Promise((done) => setTimeout(done, ms));
    await Promise.all([stopBackground(firefox), killed.close()]);
    await taking;
    const page = await open(firefox);
    expect([whole(0), whole(1_500)], `killed after ${ms} ms`).toContainEqual(await page.evaluate(audit));
    await page.evaluate(offerImport, exportOf(0, 1_501));
    expect(await page.evaluate(takeImport)).toBe('');
    expect(await page.evaluate(audit)).toEqual(whole(1_501));
    await page.evaluate(deleteAll);
    await page.close();
  }
});

test('says that there is no room, and keeps what it had', async ({ firefox }) => {
  const page = await open(firefox);
  await page.evaluate(offerImport, exportOf(0, 50));
  expect(await page.evaluate(takeImport)).toBe('');
  await page.evaluate(offerImport, exportOf(0, 60_000));
  expect(await page.evaluate(takeImport)).toBe('The browser has no room left. Nothing was changed.');
  expect(await page.evaluate(audit)).toEqual(whole(50));
});
