import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Extended, expect, ROOT, test } from './support/chromium';
import { ours, press } from './support/overlay';

const CONFIRM = 'https://www.aliexpress.com/p/trade/confirm.html';

test.beforeAll(async ({ shipped }) => {
  const page = readFileSync(join(ROOT, 'tests/e2e/stage/aliexpress-confirm.html'), 'utf8');
  await shipped.answer(/aliexpress\.com\/p\/trade\/confirm/, page);
});

const step = async (shipped: Extended, tabId: number) => (await shipped.state(tabId)).guide?.step;

const shown = async (shipped: Extended, tabId: number) => (await ours(shipped, tabId)).text;

test('a guide survives the redraws of the page, and the chip comes back after it', async ({ shipped }) => {
  const { page, tabId } = await shipped.open(CONFIRM);
  await expect.poll(() => shown(shipped, tabId), { timeout: 15_000 }).toContain('Payguide: how to pay here');
  await shipped.startGuide(tabId, 'alipay');
  await page.bringToFront();
  await expect.poll(() => shown(shipped, tabId), { timeout: 10_000 }).toContain('1 of 3');
  await page.getByText('银联').click();
  await expect
    .poll(async () => (await shipped.state(tabId)).reading?.methods.find((one) => one.chosen)?.id, {
      timeout: 15_000,
    })
    .toBe('unionpay');
  expect(await step(shipped, tabId)).toBe('choose');
  expect(await shown(shipped, tabId)).toContain('1 of 3');

  await press(shipped, page, tabId, 'next');
  await expect.poll(() => step(shipped, tabId)).toBe('total');
  await page.keyboard.press('Escape');
  await expect.poll(async () => (await shipped.state(tabId)).guide).toBeNull();
  await expect.poll(() => shown(shipped, tabId), { timeout: 10_000 }).toContain('Payguide: how to pay here');
  await page.close();
});
