import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { builtExtension } from '../../scripts/built';
import { type Extended, launchExtended } from '../e2e/support/chromium';

/**
 * Pictures of the built extension's popup on six pages, light and dark, in both languages, into `.output/pictures`.
 * `npx wxt build --mode practice && npx vite-node tests/ui/pictures.ts [part of a name] [width] [zoom]`.
 * A name ends in `-open` where every section is open.
 */
const PAGES = {
  'aliexpress-zh': ['aliexpress-confirm-zh', 'https://www.aliexpress.com/p/trade/confirm.html?objectId=1'],
  'aliexpress-en': ['aliexpress-confirm-en', 'https://www.aliexpress.com/p/trade/confirm.html?objectId=2'],
  taobao: ['taobao-confirm-zh', 'https://buy.taobao.com/auction/order/confirm_order.htm?x-itemid=1'],
  'generic-shop': ['storefront-checkout-en-gb', 'http://localhost/checkout'],
  'no-checkout': ['article-payment-en', 'http://localhost/article'],
  failed: ['aliexpress-confirm-failed-en', 'https://www.aliexpress.com/p/trade/confirm.html?objectId=3'],
} as const;
const OUT = join(import.meta.dirname, '../../.output/pictures');
const [wanted = '', width = '380', zoom = '1'] = process.argv.slice(2);

async function shoot(popup: Page, name: string): Promise<void> {
  for (const colorScheme of ['light', 'dark'] as const) {
    const file = `${name}-${colorScheme}`;
    if (!file.includes(wanted)) continue;
    await popup.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    await popup.setViewportSize({ width: Number(width), height: 600 });
    const height = await popup.evaluate(() => document.documentElement.scrollHeight);
    await popup.setViewportSize({ width: Number(width), height: Math.max(height, 200) });
    await popup.screenshot({ path: join(OUT, `${file}.png`) });
  }
}

/** Opens every section, then what stands within it; or closes them. */
async function toggleAll(popup: Page, open: boolean): Promise<void> {
  for (let round = 0; round < (open ? 2 : 1); round++) {
    await popup.evaluate((wish) => {
      const found = document.querySelectorAll<HTMLElement>(`main .pg-disclosure [aria-expanded=${!wish}]`);
      for (const button of [...found].reverse()) if (!button.classList.contains('pg-term')) button.click();
      for (const details of document.querySelectorAll('details')) details.open = wish;
    }, open);
    await popup.waitForTimeout(300);
  }
}

async function lookAt(extended: Extended, name: keyof typeof PAGES): Promise<void> {
  const [folder, url] = PAGES[name];
  const html = readFileSync(join(import.meta.dirname, `../pages/${folder}/page.html`), 'utf8');
  // The browser asks for an icon past every answer given here: the page has one of its own.
  await extended.answer(
    new RegExp(`^${new URL(url).origin}/`),
    html.replace(/(?=<title)/i, '<link rel="icon" href="data:,">'),
  );
  const { page, tabId } = await extended.open(url);
  await page.waitForTimeout(3000);
  const popup = await extended.popup(tabId);
  await popup.setViewportSize({ width: Number(width), height: 600 });
  await popup.evaluate((factor) => {
    document.documentElement.style.fontSize = `${factor}%`;
  }, Number(zoom) * 100);
  for (const [locale, button] of [
    ['zh-CN', '中文'],
    ['en', 'English'],
  ] as const) {
    await popup.locator('.pg-footer').waitFor();
    const switchTo = popup.getByRole('button', { name: button, exact: true });
    if (await switchTo.isVisible()) await switchTo.click();
    await popup.locator(`html[lang=${locale}]`).waitFor();
    await shoot(popup, `${name}-${locale}`);
    await toggleAll(popup, true);
    await shoot(popup, `${name}-${locale}-open`);
    await toggleAll(popup, false);
  }
  await popup.close();
  await page.close();
}

mkdirSync(OUT, { recursive: true });
const { extended, close } = await launchExtended(builtExtension('chrome', 'practice'));
for (const name of Object.keys(PAGES) as (keyof typeof PAGES)[]) {
  if (name.includes(wanted) || wanted.startsWith(name)) await lookAt(extended, name);
}
await close();
console.log(`pictures in ${OUT}`);
