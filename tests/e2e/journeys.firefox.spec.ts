import { test as base, expect } from '@playwright/test';
import type { Page } from 'puppeteer-core';
import { builtExtension } from '../../scripts/built';
import {
  type DrivenFirefox,
  launchFirefox,
  setHostAccess,
  stopBackground,
} from '../../scripts/drive-firefox';
import { type StaticServer, serve } from '../../scripts/serve';
import { leaksOf, startLeakProxy } from './support/leak-proxy';

const LOCAL = ['http://localhost/*', 'http://127.0.0.1/*'];

const test = base.extend<object, { firefox: DrivenFirefox; shop: StaticServer }>({
  firefox: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads a fixture's needs from this pattern
    async ({}, use) => {
      const proxy = await startLeakProxy();
      const folder = builtExtension('firefox', 'practice');
      const firefox = await launchFirefox({ folder, headless: true, proxyPort: proxy.port });
      await use(firefox);
      await firefox.close();
      await proxy.close();
      expect(leaksOf(proxy.asked, []), 'requests that left the browser').toEqual([]);
    },
    { scope: 'worker', timeout: 120_000 },
  ],
  shop: [
    // biome-ignore lint/correctness/noEmptyPattern: as above
    async ({}, use) => {
      const folder = builtExtension('firefox', 'practice');
      const shop = await serve({ '/': folder, '/checkout': folder, '/stage': 'tests/e2e/stage' });
      await use(shop);
      await shop.close();
    },
    { scope: 'worker' },
  ],
});

const STATE = `(async () => {
  const tabs = await browser.tabs.query({});
  const newest = Math.max(...tabs.filter((tab) => !tab.url?.startsWith('moz-extension:')).map((tab) => tab.id));
  const key = 'tab:' + newest;
  return { id: newest, state: (await browser.storage.session.get(key))[key] ?? null };
})()`;

interface Seen {
  readonly id: number;
  readonly state: {
    readonly status: string;
    readonly reading: {
      readonly kind: string;
      readonly total: { ok: boolean; money?: { minor: number } };
    } | null;
  } | null;
}

const minor = ({ state }: Seen) => state?.reading?.total.money?.minor ?? null;

/** An extension page from which the store can be looked at. */
async function desk(firefox: DrivenFirefox): Promise<{ page: Page; look: () => Promise<Seen> }> {
  const page = await firefox.openOwn('practice.html');
  await page.waitForSelector('main');
  return { page, look: () => page.evaluate(STATE) as Promise<Seen> };
}

/** The practice checkout, read; and an extension page beside it. */
async function readPractice(firefox: DrivenFirefox, shop: StaticServer, language: 'en' | 'zh') {
  const { page: own, look } = await desk(firefox);
  const page = await firefox.open(`${shop.origin}/checkout/practice.html?lang=${language}`);
  await expect.poll(async () => minor(await look()), { timeout: 30_000 }).toBe(96_600);
  return { own, look, page };
}

test('reads the practice checkout, and the popup shows it', async ({ firefox, shop }) => {
  const { own, look, page } = await readPractice(firefox, shop, 'zh');
  await expect
    .poll(() => page.evaluate(() => document.querySelector('payguide-overlay') !== null), { timeout: 10_000 })
    .toBe(true);
  const { id } = await look();
  const popup = await firefox.openOwn(`popup.html?tab=${id}`);
  await popup.waitForFunction(() => /966\.00/.test(document.body.textContent ?? ''));
  for (const one of [popup, page, own]) await one.close();
});

test('a stopped background loses nothing', async ({ firefox, shop }) => {
  const { own, look, page } = await readPractice(firefox, shop, 'en');
  await stopBackground(firefox);
  expect(minor(await look())).toBe(96_600);
  await page.click('input[name="shipping"]:not(:checked)');
  await expect.poll(async () => minor(await look()), { timeout: 30_000 }).not.toBe(96_600);
  for (const one of [page, own]) await one.close();
});

test('without access to the host the popup says so, and reads once it is given', async ({
  firefox,
  shop,
}) => {
  const { own, look, page } = await readPractice(firefox, shop, 'en');
  const { id } = await look();
  const popup = await firefox.openOwn(`popup.html?tab=${id}`);
  await popup.waitForFunction(() => /966\.00/.test(document.body.textContent ?? ''));

  await setHostAccess(firefox, LOCAL, false);
  await expect.poll(async () => (await look()).state?.status, { timeout: 15_000 }).toBe('no-access');
  await popup.waitForFunction(() => !/966\.00/.test(document.body.textContent ?? ''));
  expect(await popup.$$eval('main button', (all) => all.length)).toBeGreaterThan(0);
  // The reader still lives on the page, and sees it change: it is not heard.
  await page.click('input[name="shipping"]:not(:checked)');
  await new Promise((done) => setTimeout(done, 2_500));
  expect((await look()).state).toMatchObject({ status: 'no-access', reading: null });

  await setHostAccess(firefox, LOCAL, true);
  await expect.poll(async () => minor(await look()), { timeout: 30_000 }).toBeGreaterThan(96_600);
  for (const one of [popup, page, own]) await one.close();
});

/** Firefox's own switch for popups that an extension opens without a click on its button. */
const WITHOUT_GESTURE = 'extensions.openPopupWithoutUserGesture.enabled';

/** Presses what stands of ours on a page, found as a shopper finds it: by what lies under the pointer. */
async function pressChip(page: Page): Promise<void> {
  const spot = `(() => {
    for (let y = innerHeight - 8; y > 0; y -= 8)
      for (let x = 8; x < innerWidth; x += 8)
        if (document.elementFromPoint(x, y)?.localName === 'payguide-overlay') return { x: x + 16, y: y - 8 };
  })()`;
  await page.waitForFunction(spot, { timeout: 15_000 });
  const { x, y } = (await page.evaluate(spot)) as { x: number; y: number };
  await page.mouse.click(x, y);
}

test('a press on the chip leads on where the page may not be touched and the popup may not be opened', async ({
  firefox,
  shop,
}) => {
  const { own, look, page } = await readPractice(firefox, shop, 'en');
  await setHostAccess(firefox, LOCAL, false);
  await expect.poll(async () => (await look()).state?.status, { timeout: 15_000 }).toBe('no-access');
  // As Firefox did before it let an extension open its popup by itself.
  await firefox.inChrome(`Services.prefs.setBoolPref('${WITHOUT_GESTURE}', false)`);
  await page.bringToFront();
  await pressChip(page);
  const words = () =>
    own.evaluate(`(() => {
      const [popup] = browser.extension.getViews().filter(({ location }) => location.href.includes('popup.html?tab='));
      return popup?.document.body.innerText ?? '';
    })()`);
  await expect.poll(words, { timeout: 15_000 }).toContain('may not read');
  await own.evaluate(`browser.tabs.query({}).then((all) =>
    browser.tabs.remove(all.filter(({ url }) => url?.includes('popup.html')).map(({ id }) => id)))`);
  await firefox.inChrome(`Services.prefs.setBoolPref('${WITHOUT_GESTURE}', true)`);
  await setHostAccess(firefox, LOCAL, true);
  for (const one of [page, own]) await one.close();
});

test('a page that is no checkout does not notice', async ({ firefox, shop }) => {
  const page = await firefox.browser.newPage();
  await page.evaluateOnNewDocument(() => {
    Object.assign(window, { changes: 0 });
    document.addEventListener('DOMContentLoaded', () => {
      new MutationObserver((list) => {
        (window as unknown as { changes: number }).changes += list.length;
      }).observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
    });
  });
  const before = shop.requests.length;
  await page.goto(`${shop.origin}/stage/product.html`);
  await new Promise((done) => setTimeout(done, 2_000));
  expect(await page.evaluate('changes')).toBe(0);
  expect(shop.requests.slice(before).filter((path) => path !== '/favicon.ico')).toEqual([
    '/stage/product.html',
  ]);
  await page.close();
});
