import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import { type Browser, chromium } from '@playwright/test';
import { createServer } from 'vite';

/**
 * Pictures of every popup screen, light and dark, in both languages, into `.output/preview`, with axe run on each.
 * `npx vite-node tests/ui/preview/shots.ts [part of a name]`. Ends with 1 when axe finds anything.
 */
const SCREENS = [
  'aliexpress',
  'aliexpress-en',
  'taobao',
  'generic-shop',
  'failed-payment',
  'paid',
  'no-checkout',
  'reading',
  'restricted',
  'no-access',
  'real-aliexpress',
  'real-failed',
  'real-shop',
];
const OPEN = { all: 'method:alipay,method:visa,installments,safeguards,limits,currency,questions,glossary' };
const VARIANTS = [
  ...SCREENS.map((screen) => ({ name: screen, screen, open: '' })),
  { name: 'real-aliexpress-open', screen: 'real-aliexpress', open: OPEN.all },
  { name: 'real-shop-open', screen: 'real-shop', open: OPEN.all },
  ...['options', 'welcome', 'print'].map((screen) => ({ name: screen, screen, open: '&page' })),
  { name: 'aliexpress-open', screen: 'aliexpress', open: OPEN.all },
  { name: 'aliexpress-en-open', screen: 'aliexpress-en', open: OPEN.all },
];
const OUT = join(import.meta.dirname, '../../../.output/preview');

async function shoot(browser: Browser, origin: string, wanted: string): Promise<number> {
  let violations = 0;
  for (const locale of ['en', 'zh-CN']) {
    for (const colorScheme of ['light', 'dark'] as const) {
      const context = await browser.newContext({ colorScheme, viewport: { width: 380, height: 600 } });
      const page = await context.newPage();
      page.setDefaultTimeout(120_000);
      page.on('pageerror', (error) => console.error(`page error: ${error.message}`));
      for (const { name, screen, open } of VARIANTS) {
        const file = `${name}-${locale}-${colorScheme}`;
        if (!file.includes(wanted)) continue;
        await page.goto(`${origin}/?screen=${screen}&locale=${locale}&open=${open}`);
        await page.waitForSelector('main');
        for (const { id, nodes } of (await new AxeBuilder({ page }).analyze()).violations) {
          violations += 1;
          console.error(`${file}: ${id}: ${nodes.map((node) => node.target.join(' ')).join(' | ')}`);
        }
        // As tall as it wants to be, so that the footer stands at its end and not across the picture.
        const height = await page.evaluate(() => document.documentElement.scrollHeight);
        await page.setViewportSize({ width: 380, height: Math.max(height, 200) });
        await page.screenshot({ path: join(OUT, `${file}.png`) });
        await page.setViewportSize({ width: 380, height: 600 });
      }
      await context.close();
    }
  }
  return violations;
}

mkdirSync(OUT, { recursive: true });
const server = await createServer({
  configFile: join(import.meta.dirname, 'vite.config.ts'),
  configLoader: 'runner',
});
await server.listen();
const browser = await chromium.launch({
  executablePath: process.env.CHROME_PATH ?? '/usr/bin/chromium',
  chromiumSandbox: false,
});
const address = server.resolvedUrls?.local[0] ?? 'http://127.0.0.1:5311/';
const violations = await shoot(browser, address.replace(/\/$/, ''), process.argv[2] ?? '');
await browser.close();
await server.close();
console.log(`axe: ${violations} violations; pictures in ${OUT}`);
process.exitCode = violations === 0 ? 0 : 1;
