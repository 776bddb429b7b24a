import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, ROOT, test } from './support/chromium';

const PRODUCT = readFileSync(join(ROOT, 'tests/e2e/stage/product.html'), 'utf8');
const ADDRESS = 'https://www.aliexpress.com/item/1005001.html';

/** Tells every change of the page from the moment it stands, which is before any script of an extension that waits for it. */
const RECORDER = `
  window.changes = [];
  document.addEventListener('DOMContentLoaded', () =>
    new MutationObserver((list) => window.changes.push(...list.map((m) => m.type)))
      .observe(document, { subtree: true, childList: true, attributes: true, characterData: true }));
  window.heard = [];
  for (const name of ['message', 'wxt:content-script-started']) window.addEventListener(name, (e) => window.heard.push(e.type), true);
`;

test('a page that is no checkout does not notice', async ({ shipped }) => {
  await shipped.answer(/aliexpress\.com\/item\//, PRODUCT);
  const page = await shipped.context.newPage();
  const requests: string[] = [];
  page.on('request', (request) => requests.push(request.url()));
  await page.addInitScript(RECORDER);

  const session = await shipped.context.newCDPSession(page);
  const parsed: string[] = [];
  session.on('Debugger.scriptParsed', ({ url }) => parsed.push(url));
  await session.send('Debugger.enable');
  await page.goto(ADDRESS);
  await page.waitForTimeout(2_500);

  expect(await page.evaluate('window.changes')).toEqual([]);
  expect(await page.evaluate('window.heard')).toEqual([]);
  expect(requests).toEqual([ADDRESS]);
  const ours = [...new Set(parsed.filter((url) => url.startsWith('chrome-extension://')))];
  expect(ours.map((url) => new URL(url).pathname)).toEqual(['/gate.js']);
  await page.close();
});
