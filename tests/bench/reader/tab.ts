import { build } from 'esbuild';
import { type Browser, type CDPSession, chromium, type Page } from 'playwright-core';
import { findBrowser } from '../../../scripts/ensure-browser';
import type { BackgroundJobs } from './in-background';
import type { BenchJobs, Measured } from './in-page';

/** The page's own scripts stay off, so that what runs is the engine and the reader. */
const HEADERS = {
  'content-type': 'text/html; charset=utf-8',
  'content-security-policy': "script-src 'none'; frame-src 'none'; object-src 'none'; form-action 'none'",
};

const LOADED = { waitUntil: 'load', timeout: 30_000 } as const;

/** Starts headless Chromium. */
export function openBrowser(): Promise<Browser> {
  const executablePath = findBrowser('chromium');
  if (!executablePath) throw new Error('CHROME_PATH: no Chromium found; set it to the path of one');
  return chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] });
}

/** The jobs of one side as a classic script, bundled as the extension bundles its scripts. */
export async function bundleJobs(side: 'page' | 'background'): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [`${import.meta.dirname}/in-${side}.ts`],
    bundle: true,
    minify: true,
    write: false,
    format: 'iife',
    target: 'es2022',
    logLevel: 'error',
  });
  return outputFiles[0]?.text ?? '';
}

type Job = keyof BenchJobs | keyof BackgroundJobs;

/** One fresh page with the jobs in a world of their own, as a content script has it. */
export class BenchTab {
  private world = 0;

  private constructor(
    private readonly page: Page,
    private readonly cdp: CDPSession,
    private readonly script: string,
  ) {}

  static async open(browser: Browser, html: string, script: string): Promise<BenchTab> {
    const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
    await page.route('**/*', (route) =>
      route.request().isNavigationRequest()
        ? route.fulfill({ status: 200, body: html, headers: HEADERS })
        : route.abort(),
    );
    const cdp = await page.context().newCDPSession(page);
    const tab = new BenchTab(page, cdp, script);
    await page.goto('https://page.example/saved', LOADED);
    await cdp.send('Performance.enable', { timeDomain: 'threadTicks' });
    await tab.enter();
    return tab;
  }

  /** Goes on to the next page of the same shop (the same one again): a new document in the same process. */
  async next(): Promise<void> {
    await this.page.reload(LOADED);
    await this.enter();
  }

  /** CPU time of the page's main thread for one job, in ms; what asking costs is taken off. */
  async cpuOf(job: Job): Promise<number> {
    const asking = await this.weigh('nothing');
    return Math.max(0, (await this.weigh(job)) - asking);
  }

  /** Brings the jobs of another side into the page. */
  async bring(script: string): Promise<void> {
    await this.run(script);
  }

  async measure(): Promise<Measured> {
    return (await this.run('benchMeasure()')) as Measured;
  }

  close(): Promise<void> {
    return this.page.close();
  }

  private async enter(): Promise<void> {
    const { frameTree } = await this.cdp.send('Page.getFrameTree');
    const made = await this.cdp.send('Page.createIsolatedWorld', {
      frameId: frameTree.frame.id,
      worldName: 'payguide-bench',
    });
    this.world = made.executionContextId;
    await this.run(this.script);
  }

  private async weigh(job: Job): Promise<number> {
    const before = await this.taskMs();
    await this.run(`benchJobs.${job}()`);
    return (await this.taskMs()) - before;
  }

  private async taskMs(): Promise<number> {
    const { metrics } = await this.cdp.send('Performance.getMetrics');
    return (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0) * 1000;
  }

  private async run(expression: string): Promise<unknown> {
    const { result, exceptionDetails } = await this.cdp.send('Runtime.evaluate', {
      contextId: this.world,
      expression,
      awaitPromise: true,
      returnByValue: true,
    });
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return result.value;
  }
}
