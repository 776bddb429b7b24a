import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import type { Page } from 'puppeteer-core';
import { type DrivenFirefox, launchFirefox } from '../../../scripts/drive-firefox';
import { type StaticServer, serve } from '../../../scripts/serve';
import type { HarnessApi, OverlayState } from './harness';
import { bundleHarness } from './stand';

const HERE = import.meta.dirname;

const MANIFEST = {
  manifest_version: 3,
  name: 'overlay test',
  version: '1',
  browser_specific_settings: { gecko: { id: 'payguide@payguide.example' } },
  host_permissions: ['http://127.0.0.1/*'],
  content_scripts: [{ matches: ['http://127.0.0.1/*'], js: ['harness.js'] }],
};

let folder = '';
let firefox: DrivenFirefox;
let server: StaticServer;
let page: Page;

test.beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'overlay-'));
  writeFileSync(join(folder, 'manifest.json'), JSON.stringify(MANIFEST));
  writeFileSync(join(folder, 'harness.js'), await bundleHarness());
  server = await serve({ '/': HERE });
  firefox = await launchFirefox({ folder, headless: true, proxyPort: null });
});
test.afterAll(async () => {
  await firefox?.close();
  await server?.close();
  rmSync(folder, { recursive: true, force: true });
});
test.afterEach(() => page.close());

async function visit(path: string): Promise<void> {
  page = await firefox.browser.newPage();
  await page.setViewport({ width: 1000, height: 700 });
  await page.evaluateOnNewDocument(readFileSync(join(HERE, 'recorder.js'), 'utf8'));
  await page.goto(`${server.origin}/${path}`);
}

async function call<N extends keyof HarnessApi>(name: N, ...args: Parameters<HarnessApi[N]>) {
  return page.evaluate(
    (detail) =>
      new Promise<unknown>((done, failed) => {
        const take = (event: Event) => done(JSON.parse((event as CustomEvent<string>).detail));
        document.addEventListener('overlay-answer', take, { once: true });
        document.dispatchEvent(new CustomEvent('overlay-call', { detail }));
        setTimeout(() => failed(new Error('the test extension did not answer')), 2_000);
      }),
    JSON.stringify({ name, args }),
  );
}

const state = async () => (await call('state')) as OverlayState;
const ringError = async (selector: string) => (await call('ringError', selector)) as number;
const byPage = (change: string) => page.evaluate(`byPage(() => { ${change} })`);
const frames = (count: number) =>
  page.evaluate(
    (left) =>
      new Promise<void>((done) => {
        const step = (rest: number) => (rest > 0 ? requestAnimationFrame(() => step(rest - 1)) : done());
        step(left);
      }),
    count,
  );

async function guide(options: Parameters<HarnessApi['guide']>[0] = {}): Promise<void> {
  await page.evaluate(() => window.arm());
  await call('guide', options);
  await frames(4);
}

async function press(act: string): Promise<void> {
  const spot = (await call('spot', act)) as { x: number; y: number } | null;
  if (!spot) throw new Error(`no button of ours does "${act}" now`);
  await page.mouse.click(spot.x, spot.y);
  await frames(3);
}

async function expectPayFree(): Promise<void> {
  const before = await page.evaluate(() => window.seen.pays);
  await page.click('#pay');
  expect(await page.evaluate(() => window.seen.pays)).toBe(before + 1);
}

async function expectCleanEnd(): Promise<void> {
  await call('end');
  await frames(2);
  const after = await page.evaluate(() => ({
    touched: window.touched(),
    ours: window.seen.ours,
    // Firefox reports its own look for an icon of the page.
    errors: window.seen.errors.filter((name) => name !== 'img-src'),
    hosts: document.querySelectorAll('payguide-overlay').length,
  }));
  expect(after).toEqual({ touched: [], ours: [], errors: [], hosts: 0 });
}

test('Firefox: walks the cards; the page hears nothing of it', async () => {
  await visit('shop.html');
  await guide();
  for (const selector of ['[data-anchor="method:alipay"]', '#total', '#pay']) {
    expect(await ringError(selector)).toBeLessThan(1);
    await expectPayFree();
    await press('next');
  }
  expect((await state()).log.at(-1)).toBe('end finished');
  await expectCleanEnd();
});

test('Firefox: 1, the list is replaced', async () => {
  await visit('shop.html');
  await guide();
  await byPage(
    `document.querySelector('#spacer').style.height = '40px'; const list = document.querySelector('#methods'); list.innerHTML = list.innerHTML;`,
  );
  await frames(3);
  expect(await ringError('[data-anchor="method:alipay"]')).toBeLessThanOrEqual(2);
  await expectPayFree();
  await expectCleanEnd();
});

for (const style of [
  'html { zoom: 0.8 }',
  'body { zoom: 1.25 }',
  'html { transform: translate(30px, 20px) }',
]) {
  test(`Firefox: 10, ${style}`, async () => {
    await visit('shop.html');
    await byPage(
      `document.head.appendChild(document.createElement('style')).append(${JSON.stringify(style)})`,
    );
    await guide({ step: 'total' });
    expect(await ringError('#total')).toBeLessThanOrEqual(1);
    await expectPayFree();
    await expectCleanEnd();
  });
}

test('Firefox: 17, 18 and 20, in a dialog of the page', async () => {
  await visit('dialog.html');
  await byPage(`
    document.querySelector('#methods [data-anchor]').removeAttribute('data-anchor');
    document.querySelector('#total').removeAttribute('data-anchor');
    document.querySelector('#inner').setAttribute('data-anchor', 'total method:alipay');
    document.querySelector('#confirm').showModal();
  `);
  await guide();
  expect((await state()).parent).toBe('dialog');
  await press('next');
  expect((await state()).focus).toBe('h2');
  await page.keyboard.press('Escape');
  expect((await state()).log.at(-1)).toBe('end closed');
  expect(await page.evaluate(() => document.querySelector<HTMLDialogElement>('#confirm')?.open)).toBe(true);
  await expectCleanEnd();
});

test('Firefox: 25, keys on the card are the card’s alone', async () => {
  await visit('shop.html');
  await byPage(`document.addEventListener('keydown', (event) => { if (event.key === 'Enter') pay(); })`);
  await guide({ focus: true });
  for (const key of ['Tab', 'Enter'] as const) await page.keyboard.press(key);
  await frames(3);
  expect((await state()).log.at(-1)).toBe('step total');
  expect(await page.evaluate(() => window.seen.pays)).toBe(0);
  await expectCleanEnd();
});

test('Firefox: 27, the strictest content security policy', async () => {
  await visit('csp.html');
  await guide();
  expect((await state()).card?.width).toBe(320);
  expect(await call('style', '.go', 'background-color')).toBe('rgb(11, 95, 102)');
  await expectCleanEnd();
});
