import { join } from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import { type Browser, chromium, expect, type Page, test } from '@playwright/test';
import { createServer, type ViteDevServer } from 'vite';
import { ensureBrowser } from '../../scripts/ensure-browser';

/** The screens without an extension: every state, light and dark, both languages; see tests/ui/preview. */
const POPUPS = ['aliexpress', 'aliexpress-en', 'taobao', 'generic-shop', 'failed-payment', 'paid'];
const STATES = ['no-checkout', 'reading', 'restricted', 'no-access'];
const ALL = 'method:alipay,method:visa,installments,safeguards,limits,currency,questions,glossary';
/** The last with the packaged knowledge: its real, long words. */
const OPENED = ['aliexpress', 'aliexpress-en', 'real-aliexpress'].map(
  (screen) => `screen=${screen}&open=${ALL}`,
);
const QUERIES = [
  ...[...POPUPS, ...STATES].map((screen) => `screen=${screen}`),
  ...OPENED,
  ...['options', 'welcome', 'print'].map((screen) => `screen=${screen}&page`),
];

let server: ViteDevServer;
let browser: Browser;

test.beforeAll(async () => {
  server = await createServer({
    configFile: join(import.meta.dirname, '../ui/preview/vite.config.ts'),
    configLoader: 'runner',
  });
  await server.listen();
  browser = await chromium.launch({ executablePath: ensureBrowser('chromium'), chromiumSandbox: false });
});
test.afterAll(async () => {
  await browser?.close();
  await server?.close();
});

async function open(query: string, colorScheme: 'light' | 'dark' = 'light'): Promise<Page> {
  // A context of its own: axe opens a page beside the one it looks at.
  // Motion is off: axe would judge the contrast of a box half faded in.
  const context = await browser.newContext({
    colorScheme,
    reducedMotion: 'reduce',
    viewport: { width: 380, height: 600 },
  });
  const page = await context.newPage();
  await page.goto(`${server.resolvedUrls?.local[0]}?${query}`);
  await page.locator('main').waitFor();
  return page;
}

/** Each language and each scheme sees every screen; the two other pairings see those with everything open. */
const PAIRS = [
  ['en', 'light', QUERIES],
  ['zh-CN', 'dark', QUERIES],
  ['en', 'dark', OPENED],
  ['zh-CN', 'light', OPENED],
] as const;

for (const [locale, colorScheme, queries] of PAIRS) {
  test(`axe finds nothing in ${locale}, ${colorScheme}`, async () => {
    test.setTimeout(300_000);
    const page = await open(`screen=reading&locale=${locale}`, colorScheme);
    const found: string[] = [];
    for (const query of queries) {
      await page.goto(`${server.resolvedUrls?.local[0]}?${query}&locale=${locale}`);
      await page.locator('main').waitFor();
      const { violations } = await new AxeBuilder({ page }).analyze();
      found.push(...violations.map(({ id, nodes }) => `${query}: ${id}: ${nodes[0]?.html}`));
      const wide = await page.evaluate(() => document.documentElement.scrollWidth > innerWidth);
      if (wide) found.push(`${query}: scrolls sideways`);
    }
    expect(found).toEqual([]);
    await page.close();
  });
}

test('the keyboard goes through the popup in reading order, and every stop is seen', async () => {
  const page = await open('screen=aliexpress&locale=en');
  const stops: string[] = [];
  for (let stop = 0; stop < 40; stop++) {
    await page.keyboard.press('Tab');
    const at = await page.evaluate(() => {
      const focused = document.activeElement;
      if (!(focused instanceof HTMLElement) || focused === document.body) return null;
      const { outlineStyle } = getComputedStyle(focused);
      const box = focused.getBoundingClientRect();
      const top = document.elementFromPoint(box.x + box.width / 2, box.y + box.height / 2);
      const seen = outlineStyle !== 'none' && top !== null && focused.contains(top);
      const name = (focused.getAttribute('aria-label') ?? focused.textContent ?? '').replace(/[▸▾\s]+/g, ' ');
      return { name: name.trim(), seen };
    });
    if (at === null) break;
    stops.push(at.seen ? at.name : `NOT SEEN: ${at.name}`);
  }
  expect(stops).toEqual([
    'What Payguide looked at',
    'edit',
    ...['Why', 'What to do', 'Why', 'What to do'],
    'Alipay 支付宝 chosen ✓ fits',
    'UnionPay 银联 ✓ fits',
    'WeChat Pay 微信支付 △ near limit',
    'Visa fee ≈ CNY 37.04 ✓ fits',
    'Huabei 花呗 % loan ? limit unknown',
    '1 more, not offered here',
    'Pay in parts 3 × CNY 420.98 · 14.0% a year',
    'Protection until Feb 12, 2027',
    'Limits 1 checked ✓ fits',
    'Questions',
    'Words explained',
    'Show me on the page',
    'Help slip',
    '中文',
    'Settings',
  ]);
  await page.close();
});

test('opens a method by keyboard, and stays where the shopper was', async () => {
  const page = await open('screen=aliexpress&locale=en');
  const row = page.getByRole('button', { name: /^Alipay/ });
  await row.focus();
  await page.keyboard.press('Enter');
  await expect(row).toBeFocused();
  await expect(row).toHaveAttribute('aria-expanded', 'true');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Space');
  await expect(page.getByRole('checkbox').first()).toBeChecked();
  await page.close();
});

test('holds at 200 % text and on a phone of 360', async () => {
  const page = await open(`screen=aliexpress&open=${ALL}&locale=en`);
  await page.setViewportSize({ width: 360, height: 640 });
  const wide = () => page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  expect(await wide()).toBeLessThanOrEqual(0);
  await page.evaluate(() => {
    document.documentElement.style.fontSize = '200%';
  });
  await page.setViewportSize({ width: 760, height: 600 });
  expect(await wide()).toBeLessThanOrEqual(0);
  await page.close();
});

test('scrolls nowhere sideways where 380 is shown twice as large', async () => {
  test.setTimeout(120_000);
  const page = await open('screen=reading');
  await page.setViewportSize({ width: 190, height: 300 });
  const wide: string[] = [];
  for (const query of QUERIES) {
    await page.goto(`${server.resolvedUrls?.local[0]}?${query}&locale=en`);
    await page.locator('main').waitFor();
    if (await page.evaluate(() => document.documentElement.scrollWidth > innerWidth)) wide.push(query);
  }
  expect(wide).toEqual([]);
  await page.close();
});

test('does not jump after the first paint', async () => {
  const page = await browser.newPage({ viewport: { width: 380, height: 1000 } });
  await page.addInitScript(() => {
    Object.assign(window, { shifts: 0 });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) {
        const { value, hadRecentInput } = entry as unknown as { value: number; hadRecentInput: boolean };
        if (!hadRecentInput) Object.assign(window, { shifts: Reflect.get(window, 'shifts') + value });
      }
    }).observe({ type: 'layout-shift', buffered: true });
  });
  // With sections left open before, whose code is loaded apart.
  await page.goto(`${server.resolvedUrls?.local[0]}?screen=aliexpress&locale=en&open=installments,limits`);
  await page.locator('main').waitFor();
  await page.waitForTimeout(500);
  expect(await page.evaluate(() => Reflect.get(window, 'shifts'))).toBe(0);
  // With a total that comes late, and a notice that comes with it.
  await page.goto(`${server.resolvedUrls?.local[0]}?screen=aliexpress&locale=en&late`);
  await page.locator('.pg-notice').waitFor();
  await page.waitForTimeout(300);
  // The word beside the total may change its place in the line; nothing below the line moves.
  expect(await page.evaluate(() => Reflect.get(window, 'shifts'))).toBeLessThan(0.002);
  await page.close();
});
