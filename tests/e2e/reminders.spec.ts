import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { type Extended, expect, launchExtended, test } from './support/chromium';
import { withPermission } from './support/with-permission';

/** Reminders in Chromium: switched on by the shopper, rung by the browser's own alarms, there again after each start. */

const DUE = 'payguide:due:plan-1:0';
const RESET = 'payguide:reset:own.';

const options = async ({ context, id }: Extended) => {
  const page = await context.newPage();
  await page.goto(`chrome-extension://${id}/options.html`);
  await page.locator('main').waitFor();
  return page;
};

/** Asked from a page of the extension, which leaves the background asleep. */
const alarms = (page: Page): Promise<string[]> =>
  page.evaluate(async () => (await chrome.alarms.getAll()).map(({ name }: { name: string }) => name).sort());
const shown = (page: Page): Promise<string[]> =>
  page.evaluate(async () => Object.keys(await chrome.notifications.getAll()).sort());

/** Keeps a plan with one payment due in ten days, as confirming it in the popup does. */
const keepPlan = async (): Promise<void> => {
  const db = await new Promise<IDBDatabase>((done) => {
    const opening = indexedDB.open('payguide');
    opening.onsuccess = () => done(opening.result);
  });
  const date = new Date(Date.now() + 10 * 86_400_000).toISOString().slice(0, 10);
  const plan = {
    id: 'plan-1',
    provider: 'Huabei',
    shop: null,
    currency: 'CNY',
    confirmedOn: '2026-01-01',
    payments: [{ date, minor: 41_152, paidOn: null }],
    earlyPayoff: null,
  };
  const tx = db.transaction('heldPlans', 'readwrite');
  tx.objectStore('heldPlans').put(plan);
  await new Promise((done) => {
    tx.oncomplete = done;
  });
  db.close();
  await chrome.storage.local.set({ 'data-changed': new Date().toISOString() });
};

test('ring once they are switched on, through a stopped background and a closed browser', async () => {
  test.setTimeout(180_000);
  const folder = withPermission('notifications');
  const profile = mkdtempSync(join(tmpdir(), 'payguide-reminders-'));
  let { extended, close } = await launchExtended(folder, profile);
  let page = await options(extended);
  await page.evaluate(keepPlan);

  await test.step('nothing is set before the shopper switches them on', async () => {
    await page.waitForTimeout(500);
    expect(await alarms(page)).toEqual([]);
    await page.getByLabel(/^Remind me/).check();
    await expect.poll(() => alarms(page)).toEqual([DUE]);
  });

  await test.step('a day limit that is near adds its turn', async () => {
    await page.getByRole('button', { name: 'Add a limit' }).click();
    await page.getByLabel('Counts').selectOption('day');
    await page.getByLabel('At most').fill('100');
    await page.locator('.pg-own-limit').getByRole('button', { name: 'Save' }).click();
    await page.getByRole('button', { name: 'Add a payment' }).click();
    await page.locator('.pg-payment').getByLabel('Amount').fill('95');
    await page.locator('.pg-payment').getByRole('button', { name: 'Save' }).click();
    await expect.poll(() => alarms(page)).toEqual([DUE, expect.stringMatching(new RegExp(`^${RESET}`))]);
  });

  await test.step('both ring in a background the browser had stopped', async () => {
    const names = await alarms(page);
    // Their hours are days away: they are brought forward, the rest is the browser's work.
    await page.evaluate((all) => {
      for (const name of all) chrome.alarms.create(name, { when: Date.now() + 1_500 });
    }, names);
    await extended.stopWorker();
    await page.waitForTimeout(3_000);
    await expect.poll(() => shown(page), { timeout: 40_000 }).toEqual(names);
  });

  await test.step('one rings again where the background died before it was shown', async () => {
    const [reset = ''] = (await alarms(page)).filter((name) => name.startsWith(RESET));
    await page.evaluate(async () => {
      for (const name of Object.keys(await chrome.notifications.getAll())) chrome.notifications.clear(name);
    });
    const worker = await extended.worker();
    await worker.evaluate(() => Object.assign(chrome.notifications, { create: () => new Promise(() => {}) }));
    await page.evaluate((name) => chrome.alarms.create(name, { when: Date.now() + 500 }), reset);
    const hourOf = () =>
      page.evaluate(async (name) => (await chrome.alarms.get(name))?.scheduledTime ?? 0, reset);
    const inSight = () => Date.now() + 5_000;
    await expect
      .poll(async () => (await hourOf()) > inSight() && (await hourOf()) < Date.now() + 90_000)
      .toBe(true);
    await extended.stopWorker();
    expect(await shown(page)).toEqual([]);
    // Its minute is brought forward too.
    await page.evaluate((name) => chrome.alarms.create(name, { when: Date.now() + 500 }), reset);
    await expect.poll(() => shown(page), { timeout: 40_000 }).toEqual([reset]);
  });

  await test.step('they are set again when the browser starts anew', async () => {
    await expect.poll(() => alarms(page)).toContain(DUE);
    await page.evaluate(() => chrome.alarms.clearAll());
    await close();
    ({ extended, close } = await launchExtended(folder, profile));
    page = await options(extended);
    await expect.poll(() => alarms(page), { timeout: 15_000 }).toContain(DUE);
  });

  await test.step('switched off, none is left', async () => {
    await page.getByLabel(/^Remind me/).uncheck();
    await expect.poll(() => alarms(page)).toEqual([]);
  });
  await close();
  for (const one of [folder, profile]) rmSync(one, { recursive: true, force: true });
});
