import type { BrowserContext, CDPSession, Page } from '@playwright/test';

/** The size of a popup as Chromium shows it. */
const VIEWPORT = { width: 400, height: 600 };
/** How long after its load a popup goes on being counted. */
const SETTLE_MS = 400;

/** What one opening of a popup cost its main thread, in ms of CPU, and when it first drew words, in ms from navigation. */
export interface Cost {
  readonly task: number;
  readonly script: number;
  readonly layout: number;
  readonly paint: number;
}

/** What one sees of an opening. */
export interface Sight {
  /** The first words drawn. */
  readonly first: string;
  /** Sum of all layout shifts. */
  readonly shift: number;
  /** Pixels the document grew or shrank by after its first drawing. */
  readonly grown: number;
  readonly elements: number;
}

export const sleep = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

async function metricsOf(cdp: CDPSession): Promise<Readonly<Record<string, number>>> {
  const { metrics } = await cdp.send('Performance.getMetrics');
  return Object.fromEntries(metrics.map(({ name, value }) => [name, value * 1000]));
}

async function opened<A>(context: BrowserContext, work: (page: Page) => Promise<A>): Promise<A> {
  const page = await context.newPage();
  try {
    await page.setViewportSize(VIEWPORT);
    return await work(page);
  } finally {
    await page.close();
  }
}

/**
 * Opens a popup as a page of its own and counts until a moment after its load. An extension's pages may share a
 * renderer: what it holds compiled is thrown away after each, so that every opening is a first one.
 */
export function costOf(context: BrowserContext, url: string): Promise<Cost> {
  return opened(context, async (page) => {
    const cdp = await context.newCDPSession(page);
    await cdp.send('Performance.enable', { timeDomain: 'threadTicks' });
    await page.goto(url, { waitUntil: 'load' });
    await sleep(SETTLE_MS);
    const counted = await metricsOf(cdp);
    const of = (name: string) => counted[name] ?? 0;
    const paint = await page.evaluate(
      () => performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? Number.NaN,
    );
    await cdp.send('HeapProfiler.collectGarbage');
    return {
      task: of('TaskDuration'),
      script: of('ScriptDuration'),
      layout: of('LayoutDuration') + of('RecalcStyleDuration'),
      paint,
    };
  });
}

interface Watched {
  first: string | null;
  height: number;
  shift: number;
}

/** Runs in the page before its own scripts: notes the first words drawn and every layout shift. */
function watch(): void {
  const seen: Watched = { first: null, height: 0, shift: 0 };
  Object.assign(globalThis, { payguideSeen: seen });
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries())
      seen.shift += (entry as PerformanceEntry & { value: number }).value;
  }).observe({ type: 'layout-shift', buffered: true });
  const look = () => {
    const words = document.querySelector('main')?.textContent;
    if (!words) return requestAnimationFrame(look);
    seen.first = document.body.textContent;
    seen.height = document.documentElement.scrollHeight;
    return 0;
  };
  requestAnimationFrame(look);
}

/** Opens a popup and looks at what is drawn first and what moves after; not counted, for looking costs too. */
export function sightOf(context: BrowserContext, url: string): Promise<Sight> {
  return opened(context, async (page) => {
    await page.addInitScript(watch);
    await page.goto(url, { waitUntil: 'load' });
    await sleep(2 * SETTLE_MS);
    return page.evaluate(() => {
      const seen = (globalThis as unknown as { payguideSeen: Watched }).payguideSeen;
      return {
        first: (seen.first ?? '').replaceAll('\u00a0', ' '),
        shift: seen.shift,
        grown: document.documentElement.scrollHeight - seen.height,
        elements: document.getElementsByTagName('*').length,
      };
    });
  });
}

/** Opens each closed row of a popup once and closes it again: ms from click to the frame after its words stand there. */
export function rowsOf(
  context: BrowserContext,
  url: string,
): Promise<readonly { readonly row: string; readonly ms: number }[]> {
  return opened(context, async (page) => {
    await page.goto(url, { waitUntil: 'load' });
    await sleep(2 * SETTLE_MS);
    // Whoever opens a row comes with the pointer first.
    await page.mouse.move(VIEWPORT.width / 2, VIEWPORT.height / 2);
    await sleep(SETTLE_MS);
    return page.evaluate(async () => {
      const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
      const rows = [...document.querySelectorAll<HTMLElement>('main button[aria-expanded=false]')];
      const timed: { row: string; ms: number }[] = [];
      for (const row of rows.filter(({ textContent }) => textContent !== '')) {
        const height = document.documentElement.scrollHeight;
        const from = performance.now();
        row.click();
        while (document.documentElement.scrollHeight <= height && performance.now() - from < 1000)
          await frame();
        await frame();
        timed.push({ row: (row.textContent ?? '').slice(0, 30), ms: performance.now() - from });
        if (row.isConnected && row.getAttribute('aria-expanded') === 'true') row.click();
        await new Promise((resolve) => setTimeout(resolve, 100));
      }
      return timed;
    });
  });
}
