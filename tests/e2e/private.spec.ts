import { test } from '@playwright/test';
import { builtExtension } from '../../scripts/built';
import { serve } from '../../scripts/serve';
import { type Extended, expect, launchExtended } from './support/chromium';

/**
 * A private window keeps nothing. Chromium runs the popup of a private window in the ordinary profile, where it
 * is told that it is not private: only the tab it looks at knows better.
 */

/** Allows the extension in private windows, as a click in the browser's own settings does; it is loaded anew for that. */
async function allowPrivate({ context, id }: Extended): Promise<void> {
  const settings = await context.newPage();
  await settings.goto('chrome://extensions');
  await settings.evaluate(async (extensionId) => {
    await chrome.developerPrivate.updateExtensionConfiguration({ extensionId, incognitoAccess: true });
  }, id);
  await expect
    .poll(() =>
      settings.evaluate(async (extensionId) => {
        await chrome.management.setEnabled(extensionId, true);
        return (await chrome.management.get(extensionId)).enabled;
      }, id),
    )
    .toBe(true);
  await settings.close();
}

test('keeps neither a payment nor the name of a site from a private window', async () => {
  const shop = await serve({ '/p/second-payment': 'tests/pages/aliexpress-result-zh' });
  const { extended, close } = await launchExtended(builtExtension('chrome', 'practice'));
  await allowPrivate(extended);
  const own = await extended.context.newPage();
  await own.goto(`chrome-extension://${extended.id}/practice.html`);
  const tabId: number = await own.evaluate(async (url) => {
    const { tabs } = await chrome.windows.create({ incognito: true, url });
    return tabs[0].id;
  }, `${shop.origin}/p/second-payment/page.html`);

  const popup = await extended.popup(tabId);
  await popup.getByRole('button', { name: 'I paid this' }).click();
  await expect(popup.getByText('A private window keeps nothing.')).toBeVisible();
  await popup.getByRole('button', { name: 'What Payguide looked at' }).click();
  await popup.getByRole('button', { name: 'Keep silent on this site' }).click();
  await expect(popup.getByRole('button', { name: 'Speak again on this site' })).toBeVisible();
  const kept = await own.evaluate(async () => {
    const open = indexedDB.open('payguide');
    const db = await new Promise<IDBDatabase>((resolve) => {
      open.onsuccess = () => resolve(open.result);
    });
    const rows = [...db.objectStoreNames].map(
      (name) =>
        new Promise<unknown[]>((resolve) => {
          const all = db.transaction(name).objectStore(name).getAll();
          all.onsuccess = () => resolve(all.result);
        }),
    );
    const stored = await chrome.storage.local.get(null);
    return JSON.stringify([stored, ...(await Promise.all(rows))]);
  });
  expect(kept).not.toContain('127.0.0.1');
  expect(kept).not.toContain('minor');
  await close();
  await shop.close();
});

test('holds a language chosen in a private window until the browser closes, there alone', async () => {
  const { extended, close } = await launchExtended(builtExtension('chrome', 'practice'));
  await allowPrivate(extended);
  const own = await extended.context.newPage();
  await own.goto(`chrome-extension://${extended.id}/practice.html`);
  const open = (incognito: boolean): Promise<number> =>
    own.evaluate(async (isPrivate) => {
      const { tabs } = await chrome.windows.create({ incognito: isPrivate, url: 'about:blank' });
      return tabs[0].id;
    }, incognito);
  const [hidden, usual] = [await open(true), await open(false)];

  const popup = await extended.popup(hidden);
  await popup.getByRole('button', { name: '中文' }).click();
  await expect(popup.getByRole('button', { name: 'English' })).toBeVisible();
  await popup.close();
  const again = await extended.popup(hidden);
  await expect(again.getByRole('button', { name: 'English' })).toBeVisible();
  const other = await extended.popup(usual);
  await expect(other.getByRole('button', { name: '中文' })).toBeVisible();
  expect(JSON.stringify(await own.evaluate(() => chrome.storage.local.get(null)))).not.toContain('zh-CN');
  await close();
});
