import type { Page } from '@playwright/test';
import { type Extended, expect, test } from './support/chromium';
import { CONFIRM, playOrder, RESULT } from './support/paid-order';

test.beforeAll(({ shipped }) => playOrder(shipped));

const kind = async (shipped: Extended, tabId: number) => (await shipped.state(tabId)).reading?.kind;

const options = async (shipped: Extended, hash = ''): Promise<Page> => {
  const page = await shipped.context.newPage();
  await page.goto(`chrome-extension://${shipped.id}/options.html${hash}`);
  await page.locator('main').waitFor();
  return page;
};

test('"I paid this" keeps the order once, and the limits know', async ({ shipped }) => {
  const { page, tabId } = await shipped.open(CONFIRM);
  await expect
    .poll(async () => (await shipped.state(tabId)).reading?.total.ok, { timeout: 15_000 })
    .toBe(true);
  await page.goto(RESULT);
  await expect.poll(() => kind(shipped, tabId), { timeout: 15_000 }).toBe('result');
  await expect.poll(async () => (await shipped.state(tabId)).reading?.total.ok).toBe(true);

  const popup = await shipped.popup(tabId);
  await popup.getByRole('button', { name: 'I paid this' }).click();
  await expect(popup.getByText('Kept on this device.')).toBeVisible();
  await popup.reload();
  await popup.locator('main').waitFor();
  await expect(popup.getByRole('button', { name: 'I paid this' })).toHaveCount(0);

  const ledger = await options(shipped, '#ledger');
  await expect(ledger.getByText(/1,234\.56/).first()).toBeVisible();
  await expect(ledger.getByText(/www\.aliexpress\.com/).first()).toBeVisible();

  await test.step('a year later in the same year less of the quota is left', async () => {
    await page.goto(CONFIRM);
    await expect.poll(() => kind(shipped, tabId), { timeout: 15_000 }).toBe('checkout');
    const again = await shipped.popup(tabId);
    await again.getByRole('button', { name: /^Limits/ }).click();
    const meters = again.getByRole('meter');
    await expect(meters.first()).toBeVisible();
    const told = await meters.evaluateAll((all) =>
      all.map((one) => one.getAttribute('aria-valuetext') ?? ''),
    );
    expect(
      told.some((text) => /1,234\.56/.test(text)),
      told.join('\n'),
    ).toBe(true);
    await again.close();
  });
  for (const one of [ledger, popup, page]) await one.close();
});

test('two windows that change settings at once lose nothing', async ({ shipped }) => {
  const [one, two] = [await options(shipped), await options(shipped)];
  const add = async (page: Page, name: string) => {
    await page.getByLabel('Name of the category').fill(name);
    await page.getByRole('button', { name: 'Add a category' }).click();
    await expect(page.getByText(name, { exact: true }).first()).toBeVisible();
  };
  const many = async (page: Page, name: string) => {
    for (let n = 0; n < 10; n += 1) await add(page, `${name}-${n}`);
  };
  await Promise.all([many(one, 'food'), many(two, 'books')]);
  const fresh = await options(shipped);
  for (const name of ['food', 'books'])
    await expect(fresh.locator('#limits li').getByText(new RegExp(`^${name}-\\d$`))).toHaveCount(10);
  for (const page of [one, two, fresh]) await page.close();
});
