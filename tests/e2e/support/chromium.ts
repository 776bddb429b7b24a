import { resolve } from 'node:path';
import { type BrowserContext, test as base, expect, type Page, type Worker } from '@playwright/test';
import { builtExtension } from '../../../scripts/built';
import { launchChromium } from '../../../scripts/drive-chromium';
import { leaksOf, startLeakProxy } from './leak-proxy';

export { expect } from '@playwright/test';

/** A Chromium with the built extension, and what the tests need of it. */
export interface Extended {
  readonly context: BrowserContext;
  readonly id: string;
  /** The background's service worker, woken if the browser stopped it. */
  worker(): Promise<Worker>;
  /** Stops the background as the browser does when it is idle. */
  stopWorker(): Promise<void>;
  /** Opens a page and gives it with its tab id. */
  open(url: string): Promise<{ page: Page; tabId: number }>;
  /** Opens a page whose address the extension may not see. */
  openOwn(url: string): Promise<{ page: Page; tabId: number }>;
  /** Opens the popup as a page of its own, looking at a tab. */
  popup(tabId: number): Promise<Page>;
  /** Answers for a host that does not exist here; requests nobody answers go to the leak proxy. */
  answer(url: string | RegExp, html: string): Promise<void>;
  /** Starts a guide as a click in the popup does. */
  startGuide(tabId: number, guide: string): Promise<void>;
  /** What a tab's state in the session store says now. */
  state(tabId: number): Promise<TabStateJson>;
}

export interface TabStateJson {
  readonly status: string;
  readonly url: string | null;
  readonly reading: {
    readonly kind: string;
    readonly total: { readonly ok: boolean; readonly money?: { currency: string; minor: number } };
    readonly methods: readonly { readonly id: string; readonly chosen: boolean | null }[];
    readonly anchors: Readonly<Record<string, object>>;
  } | null;
  readonly guide: { readonly id: string; readonly step: string | null } | null;
  readonly told?: { readonly imported: boolean | null; readonly category: string | null } | null;
}

/** Hosts the tests play themselves. */
const PLAYED = [/\.aliexpress\.com$/, /\.taobao\.com$/, /^shop\.example$/];

/** Starts Chromium with an unpacked extension; `close` fails where any request has left the browser. */
export async function launchExtended(folder: string, profile?: string) {
  const proxy = await startLeakProxy();
  const driven = await launchChromium({
    folder,
    headless: true,
    locale: 'en-US',
    proxyPort: proxy.port,
    ...(profile !== undefined && { profile }),
  });
  const close = async () => {
    await driven.close();
    await proxy.close();
    const leaks = leaksOf(proxy.asked, PLAYED);
    if (leaks.length > 0) throw new Error(`Requests left the browser:\n${leaks.join('\n')}`);
  };
  return { extended: extendedOf(driven.context, driven.id), close };
}

function extendedOf(context: BrowserContext, id: string): Extended {
  // Playwright keeps one handle for a worker through its stops; a stopped one must be woken before it answers.
  let asleep = false;
  const worker = async (): Promise<Worker> => {
    if (asleep) {
      const page = await context.newPage();
      await page.goto(`chrome-extension://${id}/practice.html`);
      // Any message wakes it; this one it refuses.
      await page.evaluate(() => chrome.runtime.sendMessage({}).catch(() => null));
      await page.close();
      asleep = false;
    }
    const found = context.serviceWorkers().find((one) => new URL(one.url()).host === id);
    if (!found) throw new Error('the background never started');
    return found;
  };
  // Tab ids only grow: the newest is the one just opened. The page itself is left as it is.
  const newestTab = async (hidden: boolean): Promise<number> =>
    (await worker()).evaluate(async (unseen) => {
      const tabs: { id?: number; url?: string }[] = await chrome.tabs.query({});
      const fitting = tabs.filter(({ url }) => (unseen ? !url : url?.startsWith('http')));
      return Math.max(...fitting.map((tab) => tab.id ?? -1));
    }, hidden);
  return {
    context,
    id,
    worker,
    async stopWorker() {
      const browser = context.browser();
      if (!browser) throw new Error('a persistent context has no browser: Playwright changed');
      const session = await browser.newBrowserCDPSession();
      const targets = async () =>
        (await session.send('Target.getTargets')).targetInfos.filter(
          ({ type, url }) => type === 'service_worker' && url.includes(id),
        );
      const stopped = (await targets()).map(({ targetId }) => targetId);
      asleep = true;
      // An event may have woken it anew already: that is another one. A stop asked while a window closes may be lost.
      await expect
        .poll(async () => {
          const left = (await targets()).filter(({ targetId }) => stopped.includes(targetId));
          for (const { targetId } of left)
            await session.send('Target.closeTarget', { targetId }).catch(() => undefined);
          return left.length;
        })
        .toBe(0);
      await session.detach();
    },
    async open(url) {
      const page = await context.newPage();
      await page.goto(url);
      return { page, tabId: await newestTab(false) };
    },
    async openOwn(url) {
      const page = await context.newPage();
      await page.goto(url);
      return { page, tabId: await newestTab(true) };
    },
    async popup(tabId) {
      const page = await context.newPage();
      await page.setViewportSize({ width: 380, height: 600 });
      await page.goto(`chrome-extension://${id}/popup.html?tab=${tabId}`);
      return page;
    },
    async answer(url, html) {
      await context.route(url, (route) =>
        route.fulfill({ contentType: 'text/html; charset=utf-8', body: html }),
      );
    },
    async startGuide(tabId, guide) {
      const page = await context.newPage();
      await page.goto(`chrome-extension://${id}/practice.html`);
      const request = { tabId, guide, step: null };
      await page.evaluate(
        (asked) => chrome.runtime.sendMessage({ name: 'start-guide', request: asked }),
        request,
      );
      await page.close();
    },
    async state(tabId) {
      return (await worker()).evaluate(async (tab) => {
        const key = `tab:${tab}`;
        const stored = await chrome.storage.session.get(key);
        return stored[key] ?? { status: 'idle', url: null, reading: null, guide: null };
      }, tabId);
    },
  };
}

interface WorkerFixtures {
  readonly shipped: Extended;
  readonly practice: Extended;
}

const fixture =
  (build: 'shipped' | 'practice') =>
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads a fixture's needs from this pattern
  async ({}: object, use: (value: Extended) => Promise<void>) => {
    const { extended, close } = await launchExtended(builtExtension('chrome', build));
    await use(extended);
    await close();
  };

/** `shipped` is the build that goes to the stores; `practice` the same with localhost among its hosts. */
export const test = base.extend<object, WorkerFixtures>({
  shipped: [fixture('shipped'), { scope: 'worker' }],
  practice: [fixture('practice'), { scope: 'worker' }],
});

export const ROOT = resolve(import.meta.dirname, '../../..');
