import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { type Extended, expect, ROOT, test } from './support/chromium';

const stage = (name: string) => readFileSync(join(ROOT, `tests/e2e/stage/${name}.html`), 'utf8');
const CONFIRM = 'https://www.aliexpress.com/p/trade/confirm.html';

test.beforeAll(async ({ shipped }) => {
  await shipped.answer(/aliexpress\.com\/p\/trade\/confirm/, stage('aliexpress-confirm'));
});

const isRead = (shipped: Extended, tabId: number) =>
  expect.poll(async () => (await shipped.state(tabId)).reading?.total.ok, { timeout: 15_000 }).toBe(true);

const words = async (popup: Page) =>
  ((await popup.locator('body').textContent()) ?? '').replaceAll('\u00a0', ' ');

test('opens with the reading already there, in the first thing it draws', async ({ shipped }) => {
  const { page, tabId } = await shipped.open(CONFIRM);
  await isRead(shipped, tabId);
  const popup = await shipped.popup(tabId);
  await popup.locator('main').waitFor();
  const shown = await words(popup);
  expect(shown).toContain('CNY 5,236.80');
  for (const method of ['Alipay', 'WeChat Pay', 'UnionPay']) expect(shown).toContain(method);

  await test.step('steps, source and date are one click away', async () => {
    await popup.getByRole('button', { name: /^Alipay/ }).click();
    const card = popup.locator('main');
    await expect(card.getByRole('list').filter({ hasText: 'cashier' }).first()).toBeVisible();
    await popup
      .getByText(/sources?$/)
      .first()
      .click();
    await expect(popup.getByRole('link', { name: /Antom/ }).first()).toBeVisible();
  });

  await test.step('a method left open is open the next time, and nothing is said to have failed', async () => {
    await expect(popup.getByText('That did not work')).toHaveCount(0);
    await popup.reload();
    await expect(popup.getByRole('button', { name: /^Alipay/ })).toHaveAttribute('aria-expanded', 'true');
  });

  await test.step('the language is switched in place', async () => {
    await popup.getByRole('button', { name: '中文' }).click();
    await expect(popup.locator('html')).toHaveAttribute('lang', 'zh-CN');
    await expect(popup.getByText('订单合计')).toBeVisible();
    await popup.getByRole('button', { name: 'English' }).click();
    await expect(popup.getByText('Order total')).toBeVisible();
  });
  for (const one of [popup, page]) await one.close();
});

test('says what an offer on the page really costs', async ({ shipped }) => {
  const { page, tabId } = await shipped.open(CONFIRM);
  await isRead(shipped, tabId);
  const popup = await shipped.popup(tabId);
  // 3 × 1,779.00 = 5,337.00 for 5,236.80: the monthly rate r solves Σ 1779/(1+r)^k = 5236.8; 12 r = 11.4 %.
  await expect(popup.getByRole('button', { name: /3 × CNY\s1,779/ })).toContainText('11.4');
  for (const one of [popup, page]) await one.close();
});

test('a page still loading shows "reading" and follows by itself', async ({ shipped }) => {
  const { page, tabId } = await shipped.open(`${CONFIRM}?delay=4000`);
  const popup = await shipped.popup(tabId);
  await expect(popup.locator('main')).toBeVisible();
  expect(await words(popup)).not.toContain('5,236.80');
  await page.bringToFront();
  await expect(popup.getByText('CNY 5,236.80').first()).toBeVisible({ timeout: 15_000 });
  for (const one of [popup, page]) await one.close();
});

test('says so on a page the browser keeps to itself', async ({ shipped }) => {
  const { page, tabId } = await shipped.openOwn('chrome://version/');
  const popup = await shipped.popup(tabId);
  await expect(popup.getByRole('status')).toContainText(/browser/i);
  for (const one of [popup, page]) await one.close();
});

test('without access it explains and offers to ask', async ({ shipped }) => {
  await shipped.answer('https://shop.example/checkout', stage('card-checkout'));
  const { page, tabId } = await shipped.openOwn('https://shop.example/checkout');
  const popup = await shipped.popup(tabId);
  await expect(popup.getByRole('status')).toBeVisible();
  await expect(popup.getByRole('button', { name: /allow/i })).toBeVisible();
  for (const one of [popup, page]) await one.close();
});

test('a number typed by hand is said to be so, and everything follows it', async ({ shipped }) => {
  const { page, tabId } = await shipped.open(CONFIRM);
  await isRead(shipped, tabId);
  const popup = await shipped.popup(tabId);
  await popup.getByRole('button', { name: 'edit', exact: true }).click();
  await popup.getByLabel('Amount to pay').fill('4,000');
  await popup.getByRole('button', { name: 'Use' }).click();
  await expect(popup.getByText('Entered by you', { exact: false })).toBeVisible();
  await expect(popup.getByText('CNY 4,000.00').first()).toBeVisible();
  for (const one of [popup, page]) await one.close();
});

test('the popup starts a guide on the page', async ({ shipped }) => {
  const { page, tabId } = await shipped.open(CONFIRM);
  await isRead(shipped, tabId);
  const popup = await shipped.popup(tabId);
  await popup.getByRole('button', { name: 'Show me on the page' }).first().click();
  await page.bringToFront();
  await expect.poll(async () => (await shipped.state(tabId)).guide?.step, { timeout: 10_000 }).toBe('choose');
  await expect(page.locator('payguide-overlay')).toHaveCount(1);
  await page.close();
});
