import type { Page } from '@playwright/test';
import { type Extended, expect, test } from './support/chromium';
import { CONFIRM, playOrder, RESULT } from './support/paid-order';

/** What only the shopper can say of an order: said once in the popup, it counts at once and is kept with the payment. */

test.beforeAll(({ shipped }) => playOrder(shipped));

const total = async (shipped: Extended, tabId: number) =>
  (await shipped.state(tabId)).reading?.total.money?.minor ?? null;

const badge = async (shipped: Extended, tabId: number): Promise<string> =>
  (await shipped.worker()).evaluate((tab) => chrome.action.getBadgeText({ tabId: tab }), tabId);

/** The popup with its limits open, as the shopper left them. */
async function limitsOf(shipped: Extended, tabId: number): Promise<Page> {
  const popup = await shipped.popup(tabId);
  await popup.locator('main').waitFor();
  const heading = popup.getByRole('button', { name: /^Limits/ });
  if ((await heading.getAttribute('aria-expanded')) === 'false') await heading.click();
  await popup.getByRole('group', { name: 'Does this order come from abroad?' }).waitFor();
  return popup;
}

test('says whether it is an import, and of which category', async ({ shipped }) => {
  const options = await shipped.context.newPage();
  await options.goto(`chrome-extension://${shipped.id}/options.html#limits`);
  await options.getByLabel('Name of the category').fill('Gifts');
  await options.getByRole('button', { name: 'Add a category' }).click();
  await expect(options.getByText('Gifts', { exact: true }).first()).toBeVisible();

  const { page, tabId } = await shipped.open(CONFIRM);
  await expect.poll(() => total(shipped, tabId), { timeout: 15_000 }).toBe(523_680);
  const popup = await limitsOf(shipped, tabId);
  const answer = (name: string) => popup.getByRole('radio', { name, exact: true });
  const above = popup.getByText(/As an import order this is .*236\.80 above the limit/);
  await expect(answer("Don't know")).toBeChecked();
  await expect(above.first()).toBeVisible();

  await test.step('not an import: what counts imports is gone, the question stays', async () => {
    await answer('No').check();
    await expect(above).toHaveCount(0);
    await expect(answer('No')).toBeChecked();
    await expect.poll(() => badge(shipped, tabId)).toBe('•');
  });
  await test.step('an import: it is told with care, on the toolbar too, and never stops', async () => {
    await answer('Yes, imported').check();
    await expect(above.first()).toBeVisible();
    await expect.poll(() => badge(shipped, tabId)).toBe('△');
  });
  await popup.getByLabel('Category', { exact: true }).selectOption('Gifts');
  await expect.poll(async () => (await shipped.state(tabId)).told?.category).toBe('Gifts');
  await popup.close();

  await test.step('it outlives popup and background', async () => {
    await shipped.stopWorker();
    const again = await limitsOf(shipped, tabId);
    await expect(again.getByRole('radio', { name: 'Yes, imported' })).toBeChecked();
    await expect(again.getByLabel('Category', { exact: true })).toHaveValue('Gifts');
    await again.close();
  });

  await test.step('"I paid this" keeps both', async () => {
    await page.goto(RESULT);
    await expect
      .poll(async () => (await shipped.state(tabId)).reading?.kind, { timeout: 15_000 })
      .toBe('result');
    const paid = await shipped.popup(tabId);
    await expect(paid.getByRole('radio', { name: 'Yes, imported' })).toBeChecked();
    await paid.getByRole('button', { name: 'I paid this' }).click();
    await expect(paid.getByText('Kept on this device.')).toBeVisible();
    await paid.close();
    await options.goto(`chrome-extension://${shipped.id}/options.html#ledger`);
    await options.reload();
    const row = options.getByRole('row', { name: /Gifts/ });
    await expect(row).toHaveCount(1);
    await row.getByRole('button', { name: /Edit/ }).click();
    await expect(options.locator('.pg-payment').getByLabel(/import/i)).toHaveValue('true');
  });

  await test.step('the next order is asked anew', async () => {
    await page.goto(CONFIRM);
    await expect.poll(() => total(shipped, tabId), { timeout: 15_000 }).toBe(523_680);
    const next = await limitsOf(shipped, tabId);
    await expect(next.getByRole('radio', { name: "Don't know" })).toBeChecked();
    await next.close();
  });
  for (const one of [options, page]) await one.close();
});

test('a popup that closes around "I paid this" keeps the order once', async ({ shipped }) => {
  const { page, tabId } = await shipped.open(CONFIRM);
  await expect.poll(() => total(shipped, tabId), { timeout: 15_000 }).toBe(523_680);
  const count = async () => (await shipped.worker()).evaluate(entriesOf, 'payments');
  const before = await count();
  await page.goto(RESULT);
  await expect
    .poll(async () => (await shipped.state(tabId)).reading?.kind, { timeout: 15_000 })
    .toBe('result');
  for (const ms of [0, 5, 15, 40, 100]) {
    const popup = await shipped.popup(tabId);
    await popup.locator('main').waitFor();
    const keep = popup.getByRole('button', { name: 'I paid this' });
    if ((await keep.count()) === 0) {
      await popup.close();
      break;
    }
    await keep.evaluate((button) => (button as HTMLButtonElement).click());
    await popup.waitForTimeout(ms);
    await popup.close();
  }
  const last = await shipped.popup(tabId);
  await last.locator('main').waitFor();
  const keep = last.getByRole('button', { name: 'I paid this' });
  if ((await keep.count()) > 0) {
    await keep.click();
    await expect(last.getByText('Kept on this device.')).toBeVisible();
  }
  expect(await count()).toBe(before + 1);
  for (const one of [last, page]) await one.close();
});

test('a popup that closes around "I took this plan" keeps the plan once', async ({ shipped }) => {
  const { page, tabId } = await shipped.open(CONFIRM);
  await expect.poll(() => total(shipped, tabId), { timeout: 15_000 }).toBe(523_680);
  // A plan can be kept where its days are known: Huabei's are, an unnamed one's are not.
  await page.getByText('× 3期').evaluate((line) => line.prepend('花呗分期 '));
  const count = async () => (await shipped.worker()).evaluate(entriesOf, 'heldPlans');
  const before = await count();
  const say = async (popup: Page) => {
    const section = popup.getByRole('button', { name: /^Pay in parts/ });
    await section.waitFor();
    if ((await section.getAttribute('aria-expanded')) === 'false') await section.click();
    await popup
      .locator('.pg-inst')
      .getByRole('button', { name: /3 × CNY\s1,779.*Huabei/ })
      .click();
    const keep = popup.getByRole('button', { name: 'I took this plan' }).first();
    await keep.evaluate((button) => (button as HTMLButtonElement).click());
  };
  for (const ms of [0, 5, 15, 40, 100]) {
    const popup = await shipped.popup(tabId);
    await say(popup);
    await popup.waitForTimeout(ms);
    await popup.close();
  }
  const last = await shipped.popup(tabId);
  await say(last);
  await expect(last.getByText('Kept under "Plans I have"')).toBeVisible();
  expect(await count()).toBe(before + 1);
  for (const one of [last, page]) await one.close();
});

/** Rows of a store of the database; runs in the background. */
const entriesOf = (store: string): Promise<number> =>
  new Promise((done, fail) => {
    const opening = indexedDB.open('payguide');
    opening.onerror = () => fail(opening.error);
    opening.onsuccess = () => {
      const counting = opening.result.transaction(store).objectStore(store).count();
      counting.onsuccess = () => {
        opening.result.close();
        done(counting.result);
      };
    };
  });
