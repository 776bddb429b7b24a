import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, ROOT, test } from './support/chromium';

const stage = readFileSync(join(ROOT, 'tests/e2e/stage/aliexpress-confirm.html'), 'utf8');

test('a page is read though the background was stopped while it answered the gate', async ({ shipped }) => {
  await shipped.answer(/aliexpress\.com\/p\/trade\/confirm/, stage);
  const worker = await shipped.worker();
  // It is busy with the answer for as long as it lives.
  await worker.evaluate(() =>
    Object.assign(chrome.scripting, { executeScript: () => new Promise(() => {}) }),
  );
  const { page, tabId } = await shipped.open('https://www.aliexpress.com/p/trade/confirm.html');
  await expect.poll(async () => (await shipped.state(tabId)).status).toBe('reading');
  await shipped.stopWorker();
  await expect
    .poll(async () => (await shipped.state(tabId)).reading?.kind, { timeout: 30_000 })
    .toBe('checkout');
  await page.close();
});
