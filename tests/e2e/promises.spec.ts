import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import type { Guide } from '../../lib/tour/guide';
import { GUIDES } from '../../lib/tour/guides';
import { test as base, type Extended, expect, launchExtended, ROOT } from './support/chromium';
import { ours, press } from './support/overlay';
import { withTrap } from './support/trap';

const stage = (name: string) => readFileSync(join(ROOT, `tests/e2e/stage/${name}.html`), 'utf8');
const CARD = 'https://www.aliexpress.com/checkout/card';
const CONFIRM = 'https://www.aliexpress.com/p/trade/confirm.html';

const test = base.extend<object, { trapped: Extended }>({
  trapped: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads a fixture's needs from this pattern
    async ({}, use) => {
      const folder = withTrap('shipped');
      const { extended, close } = await launchExtended(folder);
      await extended.answer(CARD, stage('card-checkout'));
      await extended.answer(CONFIRM, stage('aliexpress-confirm'));
      await use(extended);
      await close().finally(() => rmSync(folder, { recursive: true, force: true }));
    },
    { scope: 'worker' },
  ],
});

/** What the trap in the extension's own world noted so far. */
const noted = async (extended: Extended, tabId: number): Promise<string[]> =>
  (await extended.worker()).evaluate(async (tab) => {
    const func = () => (globalThis as unknown as Record<symbol, string[]>)[Symbol.for('payguide-trap')];
    const [done] = await chrome.scripting.executeScript({ target: { tabId: tab }, func });
    return done.result;
  }, tabId);

/** What a script that breaks the first promise would do. */
const misbehave = async (extended: Extended, tabId: number) =>
  (await extended.worker()).evaluate(async (tab) => {
    const func = () => {
      const input = document.querySelector('input[name=number]') as HTMLInputElement;
      void input.value;
      input.getAttribute('value');
      input.focus();
    };
    await chrome.scripting.executeScript({ target: { tabId: tab }, func });
  }, tabId);

const settled = (extended: Extended, tabId: number) =>
  expect.poll(async () => (await extended.state(tabId)).reading?.total.ok, { timeout: 15_000 }).toBe(true);

async function fill(page: Page): Promise<void> {
  await page.getByLabel('Card number').pressSequentially('4111111111111111');
  await page.getByLabel('Security code').pressSequentially('737');
  await page.getByLabel('Note').fill('secret note');
  await page.getByLabel('Country').press('c');
}

test('the trap notices who looks, so silence means something', async ({ trapped }) => {
  const { page, tabId } = await trapped.open(CARD);
  await settled(trapped, tabId);
  expect(await noted(trapped, tabId)).toEqual([]);
  await misbehave(trapped, tabId);
  expect(await noted(trapped, tabId)).toEqual(['read value', 'value attribute of text', 'focus on input']);
  await page.close();
});

test('reads no typed value, and nothing typed reaches the store, while a guide runs', async ({ trapped }) => {
  const { page, tabId } = await trapped.open(CARD);
  await settled(trapped, tabId);
  await fill(page);
  await trapped.startGuide(tabId, 'alipay');
  await page.waitForTimeout(2_500);
  expect(await noted(trapped, tabId)).toEqual([]);
  const stored = JSON.stringify(
    await (await trapped.worker()).evaluate(() => chrome.storage.session.get(null)),
  );
  for (const typed of ['4111', '737', 'secret']) expect(stored).not.toContain(typed);
  const forged = await page.evaluate('events.filter((one) => one.endsWith("false"))');
  expect(forged).toEqual([]);
  await page.close();
});

/** Guides that begin at something a page shows; the others would only stand beside it with their words. */
async function fitting(tabId: number, extended: Extended): Promise<readonly Guide[]> {
  const anchors = Object.keys((await extended.state(tabId)).reading?.anchors ?? {});
  return GUIDES.filter(({ steps }) => anchors.includes(steps[0].anchors[0]));
}

/** Of the spots of the pay button that are in the window: how many there are, and how many a click would miss. */
const payButton = (page: Page, selector: string): Promise<{ seen: number; covered: number }> =>
  page.evaluate((one) => {
    const pay = document.querySelector(one) as Element;
    const { left, top, width, height } = pay.getBoundingClientRect();
    const spots = [0.05, 0.5, 0.95].flatMap((x) =>
      [0.05, 0.5, 0.95].map((y) => [left + width * x, top + height * y] as const),
    );
    const seen = spots.filter(([x, y]) => x > 0 && y > 0 && x < innerWidth && y < innerHeight);
    const covered = seen.filter(([x, y]) => !pay.contains(document.elementFromPoint(x, y)));
    return { seen: seen.length, covered: covered.length };
  }, selector);

for (const { url, pay, begun } of [
  {
    url: CONFIRM,
    pay: '.place-order-primary-btn',
    begun: ['order', 'alipay', 'wechatpay', 'unionpay', 'card'],
  },
  { url: CARD, pay: '#pay', begun: ['order', 'alipay', 'card'] },
]) {
  test(`leaves the pay button free at every step of every guide on ${new URL(url).pathname}`, async ({
    trapped,
  }) => {
    test.slow();
    const { page, tabId } = await trapped.open(url);
    await settled(trapped, tabId);
    const guides = await fitting(tabId, trapped);
    expect(guides.map(({ id }) => id)).toEqual(expect.arrayContaining(begun));
    const step = async () => (await trapped.state(tabId)).guide?.step ?? null;
    for (const guide of guides) {
      await trapped.startGuide(tabId, guide.id);
      await page.bringToFront();
      let seen = 0;
      for (const { id } of guide.steps) {
        await expect.poll(step, { message: `${guide.id}.${id}`, timeout: 10_000 }).toBe(id);
        // Once a card can be pressed it has found its place; the page may have scrolled to what it speaks of.
        await page.waitForTimeout(400);
        const found = await payButton(page, pay);
        expect(found.covered, `${guide.id}.${id}: spots of the pay button under our card`).toBe(0);
        seen += found.seen;
        if (!(await ours(trapped, tabId)).acts.next) await press(trapped, page, tabId, 'unfold');
        await press(trapped, page, tabId, 'next');
      }
      expect(seen, `${guide.id}: the pay button was in sight`).toBeGreaterThan(0);
      await expect.poll(async () => (await trapped.state(tabId)).guide, { timeout: 10_000 }).toBeNull();
    }
    await page.locator(pay).click();
    expect(await noted(trapped, tabId)).toEqual([]);
    await page.close();
  });
}
