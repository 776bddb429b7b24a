import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Extended, expect, ROOT, test } from './support/chromium';

const stage = (name: string) => readFileSync(join(ROOT, `tests/e2e/stage/${name}.html`), 'utf8');
const html = (name: string) => ({ contentType: 'text/html; charset=utf-8', body: stage(name) });
const CONFIRM = 'https://www.aliexpress.com/p/trade/confirm.html';
/** Here the extension sees neither page nor address. */
const UNSEEN = 'https://shop.example/about';

test.beforeAll(async ({ shipped }) => {
  await shipped.answer(CONFIRM, stage('aliexpress-confirm'));
  await shipped.answer(UNSEEN, stage('product'));
});

const kind = async (shipped: Extended, tabId: number) => (await shipped.state(tabId)).reading?.kind ?? null;
const isRead = (shipped: Extended, tabId: number) =>
  expect.poll(async () => (await shipped.state(tabId)).reading?.total.ok, { timeout: 15_000 }).toBe(true);

test('a page that may not be seen is never taken for the one before it', async ({ shipped }) => {
  const { page, tabId } = await shipped.open(CONFIRM);
  await isRead(shipped, tabId);
  await page.goto(UNSEEN);
  await expect.poll(() => kind(shipped, tabId)).toBeNull();
  const worker = await shipped.worker();
  expect(await worker.evaluate((tab) => chrome.action.getBadgeText({ tabId: tab }), tabId)).toBe('');

  await test.step('and going back reads anew', async () => {
    await page.goBack();
    await isRead(shipped, tabId);
  });
  await page.close();
});

test('a reload that shows no checkout keeps no checkout', async ({ shipped }) => {
  const { page, tabId } = await shipped.open(CONFIRM);
  await isRead(shipped, tabId);
  await page.route(CONFIRM, (route) => route.fulfill(html('product')));
  await page.reload();
  await expect.poll(() => kind(shipped, tabId)).toBe('none');
  await page.close();
});

test('an address changed in place has the page read anew', async ({ shipped }) => {
  const { page, tabId } = await shipped.open(CONFIRM);
  await isRead(shipped, tabId);
  await page.evaluate(() => {
    history.pushState(null, '', '/item/1.html');
    document.body.textContent = 'A kettle';
  });
  await expect.poll(() => kind(shipped, tabId), { timeout: 15_000 }).toBe('none');
  expect((await shipped.state(tabId)).url).toBe('https://www.aliexpress.com/item/1.html');
  await page.close();
});

test('the popup looks again at a page that showed nothing, whose reader left long ago', async ({
  shipped,
}) => {
  const address = 'https://www.aliexpress.com/p/cashdesk.html';
  await shipped.answer(address, stage('aliexpress-confirm'));
  const { page, tabId } = await shipped.open(address);
  expect(await kind(shipped, tabId)).toBeNull();
  const worker = await shipped.worker();
  await worker.evaluate(
    ([key, url]) => {
      const nothing = { status: 'read', url, reading: { kind: 'none', total: { ok: false }, methods: [] } };
      return chrome.storage.session.set({
        [key]: { guide: null, cart: null, order: null, told: null, ...nothing },
      });
    },
    [`tab:${tabId}`, address] as const,
  );
  const popup = await shipped.popup(tabId);
  await expect.poll(() => kind(shipped, tabId), { timeout: 15_000 }).toBe('checkout');
  for (const one of [popup, page]) await one.close();
});
