import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, ROOT, test } from './support/chromium';

const CONFIRM = readFileSync(join(ROOT, 'tests/e2e/stage/aliexpress-confirm.html'), 'utf8');
const ADDRESS = 'https://www.aliexpress.com/p/trade/confirm.html?objectId=1';
const minor = async (
  shipped: { state(id: number): Promise<{ reading: { total: { money?: { minor: number } } } | null }> },
  tabId: number,
) => (await shipped.state(tabId)).reading?.total.money?.minor;

test.beforeAll(({ shipped }) => shipped.answer(/aliexpress\.com\/p\/trade\/confirm/, CONFIRM));

test('reads a confirm page that shows a skeleton first and splits its total', async ({ shipped }) => {
  const { page, tabId } = await shipped.open(`${ADDRESS}&delay=1500`);
  await expect.poll(async () => (await shipped.state(tabId)).status).toMatch(/read/);
  await expect.poll(() => minor(shipped, tabId), { timeout: 15_000 }).toBe(523_680);
  const { reading, url } = await shipped.state(tabId);
  expect(reading?.kind).toBe('checkout');
  expect(reading?.total.money?.currency).toBe('CNY');
  expect(reading?.methods.map(({ id }) => id).sort()).toEqual(['alipay', 'card', 'unionpay', 'wechatpay']);
  expect(reading?.methods.find(({ id }) => id === 'alipay')?.chosen).toBe(true);
  expect(url, 'no query in the store: it may hold order numbers').toBe(ADDRESS.split('?')[0]);

  await test.step('the badge says that help is here', async () => {
    const worker = await shipped.worker();
    await expect
      .poll(() => worker.evaluate((tab) => chrome.action.getBadgeText({ tabId: tab }), tabId))
      .not.toBe('');
  });
  await page.close();
});

test('follows a change of method and a coupon', async ({ shipped }) => {
  const { page, tabId } = await shipped.open(ADDRESS);
  await expect.poll(() => minor(shipped, tabId), { timeout: 15_000 }).toBe(523_680);
  await page.getByText('银联').click();
  await expect
    .poll(async () => (await shipped.state(tabId)).reading?.methods.find((one) => one.chosen)?.id, {
      timeout: 15_000,
    })
    .toBe('unionpay');
  await page.getByRole('button', { name: '使用' }).click();
  await expect.poll(() => minor(shipped, tabId), { timeout: 15_000 }).toBe(493_680);
  await page.close();
});

test('the state goes with the tab', async ({ shipped }) => {
  const { page, tabId } = await shipped.open(ADDRESS);
  await expect.poll(() => minor(shipped, tabId), { timeout: 15_000 }).toBe(523_680);
  await page.close();
  // All of it: leaving the page alone would make the state idle, with cart and order still in the store.
  const worker = await shipped.worker();
  const keys = () => worker.evaluate(async () => Object.keys(await chrome.storage.session.get(null)));
  await expect.poll(keys).not.toContain(`tab:${tabId}`);
});

test('a stopped background loses nothing', async ({ shipped }) => {
  const { page, tabId } = await shipped.open(ADDRESS);
  await expect.poll(() => minor(shipped, tabId), { timeout: 15_000 }).toBe(523_680);
  await shipped.stopWorker();
  const { reading } = await shipped.state(tabId);
  expect(reading?.total.money?.minor).toBe(523_680);
  await page.getByRole('button', { name: '使用' }).click();
  await expect.poll(() => minor(shipped, tabId), { timeout: 15_000 }).toBe(493_680);
  await page.close();
});
