import { existsSync } from 'node:fs';
import { type Browser, type CDPSession, chromium, type Page } from 'playwright-core';
import type { RawSnapshot } from '../../lib/page/raw-snapshot';
import { readPage } from '../../lib/page/read';
import type { Reading } from '../../lib/page/reading';
import { refine } from '../../lib/page/refine/refine';
import type { PageSnapshot } from '../../lib/page/snapshot';
import type { PageFile } from './page-file';
import type { Taken } from './reader-entry';

/** A page as the reader and the background see it together. */
export interface Inspected {
  readonly reading: Reading;
  readonly snapshot: PageSnapshot;
  /** What the page's own part wrote down, before it was sorted. */
  readonly raw: RawSnapshot;
  /** Time of snapshot and reading, in milliseconds. */
  readonly ms: number;
}

const PLACES = [
  '/usr/bin/chromium',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/usr/bin/chromium-browser',
];
const ARGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];
/** The page's own scripts, frames and objects stay off; its styles stay on. */
const POLICY = "script-src 'none'; frame-src 'none'; object-src 'none'; form-action 'none'";
const NEUTRAL = 'https://page.example/saved';

/** Starts headless Chromium: `$CHROME_PATH`, else the usual places. */
export async function openBrowser(): Promise<Browser> {
  const executablePath = [process.env.CHROME_PATH, ...PLACES].find((path) => path && existsSync(path));
  if (!executablePath) throw new Error('CHROME_PATH: no Chromium found; set it to the path of one');
  return chromium.launch({ executablePath, args: ARGS });
}

/** A tab that shows saved pages, one after another, and reads each in a world of its own. */
export class Reader {
  private current: PageFile | null = null;

  private constructor(
    private readonly page: Page,
    private readonly cdp: CDPSession,
    private readonly script: string,
  ) {}

  static async open(browser: Browser, script: string): Promise<Reader> {
    const context = await browser.newContext({
      viewport: { width: 1280, height: 900 },
      serviceWorkers: 'block',
    });
    const page = await context.newPage();
    const reader = new Reader(page, await context.newCDPSession(page), script);
    page.on('dialog', (dialog) => void dialog.dismiss().catch(() => undefined));
    await page.route('**/*', (route) => {
      const request = route.request();
      const file = reader.current;
      if (!file || !request.isNavigationRequest() || request.frame() !== page.mainFrame())
        return route.abort();
      reader.current = null;
      const headers = { 'content-type': file.contentType, 'content-security-policy': POLICY };
      return route.fulfill({ status: 200, body: file.body, headers });
    });
    return reader;
  }

  /** Shows the bytes at the address (a neutral one when null, and then the reading gets none) and reads them. */
  async read(file: PageFile, url: string | null): Promise<Inspected> {
    await this.page.goto('about:blank');
    this.current = file;
    await this.page.goto(url ?? NEUTRAL, { waitUntil: 'domcontentloaded', timeout: 20_000 });
    const { frameTree } = await this.cdp.send('Page.getFrameTree');
    const { executionContextId: contextId } = await this.cdp.send('Page.createIsolatedWorld', {
      frameId: frameTree.frame.id,
      worldName: 'payguide-inspect',
    });
    await this.evaluate(contextId, this.script, false);
    const taken = (await this.evaluate(contextId, `takePage(${JSON.stringify(url)})`, true)) as Taken;
    const began = performance.now();
    const snapshot = refine(taken.snapshot);
    const reading = readPage(snapshot);
    const ms = Math.round((taken.ms + performance.now() - began) * 100) / 100;
    return { reading, snapshot, raw: taken.snapshot, ms };
  }

  /** Closes the tab; gives null, so that the holder forgets it. */
  async close(): Promise<null> {
    await this.page
      .context()
      .close()
      .catch(() => undefined);
    return null;
  }

  private async evaluate(contextId: number, expression: string, awaitPromise: boolean): Promise<unknown> {
    const answer = await this.cdp.send('Runtime.evaluate', {
      contextId,
      expression,
      awaitPromise,
      returnByValue: awaitPromise,
      timeout: 30_000,
    });
    const failure = answer.exceptionDetails;
    if (failure) throw new Error(`reader: ${failure.exception?.description ?? failure.text}`);
    return answer.result.value;
  }
}
