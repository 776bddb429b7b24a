import { expect, test } from '@playwright/test';
import { builtExtension } from '../../scripts/built';
import { launchFirefox, stopBackground } from '../../scripts/drive-firefox';

/** A reminder in Firefox: switched on in the options, rung by the browser's own alarm in a background it had stopped. */

test('rings once it is switched on, in a stopped background', async () => {
  const folder = builtExtension('firefox', 'shipped');
  const firefox = await launchFirefox({ folder, headless: true, proxyPort: null });
  // No test can answer the browser's own question: the answer is given before.
  await firefox.inChrome(`
    const { ExtensionPermissions } = ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs');
    const { extension } = WebExtensionPolicy.getByID('payguide@payguide.example');
    await ExtensionPermissions.add(extension.id, { permissions: ['notifications'], origins: [] }, extension);
  `);
  const page = await firefox.openOwn('options.html');
  await page.waitForSelector('.pg-ledger');
  const ask = (code: string) => page.evaluate(`(async () => ${code})()`);
  const alarms = () => ask('(await browser.alarms.getAll()).map(({ name }) => name)');
  // A Firefox without a desktop takes a notice away as soon as it stands: what was shown is written down.
  await page.evaluate(`browser.notifications.onShown.addListener((id) => { window.shown = [...(window.shown ?? []), id]; });
    browser.notifications.onClosed.addListener((id) => { window.shown = [...(window.shown ?? []), id]; })`);
  const shown = () => ask('[...new Set(window.shown ?? [])]');

  const spent = {
    v: 1,
    ownLimits: [
      {
        id: 'day',
        method: null,
        category: null,
        period: 'day',
        amount: { currency: 'CNY', minor: 1 },
        remindAtPercent: 90,
        who: 'own',
      },
    ],
  };
  await ask(`browser.storage.local.set({ settings: ${JSON.stringify(spent)} })`);
  await page.evaluate(
    `[...document.querySelectorAll('button')].find((one) => one.textContent === 'Add a payment').click()`,
  );
  const amount = await page.waitForSelector('.pg-payment input[inputmode="decimal"]');
  await amount?.type('5');
  await page.click('.pg-payment [type="submit"]');
  await page.waitForSelector('.pg-ledger-amount');
  expect(await alarms()).toEqual([]);

  // The browser wants a real click where it is asked for a permission.
  await page.click('[id$="-notify"]');
  await expect.poll(alarms, { timeout: 15_000 }).toEqual(['payguide:reset:own.day']);
  await ask(`browser.alarms.create('payguide:reset:own.day', { when: Date.now() + 1_500 })`);
  await stopBackground(firefox);
  await expect.poll(shown, { timeout: 30_000 }).toEqual(['payguide:reset:own.day']);
  await firefox.close();
});
