import { test as base, expect } from '@playwright/test';
import { builtExtension } from '../../scripts/built';
import { type DrivenFirefox, launchFirefox } from '../../scripts/drive-firefox';
import { type StaticServer, serve } from '../../scripts/serve';
import { leaksOf, startLeakProxy } from './support/leak-proxy';

const test = base.extend<object, { firefox: DrivenFirefox; stage: StaticServer }>({
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
  stage: [
    // biome-ignore lint/correctness/noEmptyPattern: as above
    async ({}, use) => {
      const stage = await serve({
        '/p/trade/confirm.html': 'tests/e2e/stage/aliexpress-confirm.html',
        '/': 'tests/e2e/stage',
      });
      await use(stage);
      await stage.close();
    },
    { scope: 'worker' },
  ],
});

test('opens its own page', async ({ firefox }) => {
  const page = await firefox.openOwn('practice.html');
  await page.waitForSelector('main');
  expect(await page.evaluate(() => document.title)).not.toBe('');
  await page.close();
});
