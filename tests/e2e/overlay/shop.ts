import { join } from 'node:path';
import { type CDPSession, expect, type Page } from '@playwright/test';
import { type Box, meet } from './boxes';
import type { HarnessApi, OverlayState } from './harness';
import type { Stand } from './stand';

const HERE = import.meta.dirname;

export interface Recorder {
  readonly seen: { pays: number; forged: string[]; ours: string[]; errors: string[] };
  pay(): void;
  arm(): void;
  byPage<V>(change: () => V): V;
  touched(): string[];
}

declare global {
  interface Window extends Recorder {}
}

export interface Visit {
  readonly width?: number;
  readonly height?: number;
  readonly scheme?: 'light' | 'dark';
  readonly forcedColors?: 'active' | 'none';
  readonly reducedMotion?: 'reduce' | 'no-preference';
  readonly touch?: boolean;
}

/** A shop page with our script in its isolated world, as the browser gives it to an extension. */
export class Shop {
  private constructor(
    readonly page: Page,
    private readonly cdp: CDPSession,
    private readonly world: number,
  ) {}

  static async visit(stand: Stand, path: string, visit: Visit = {}): Promise<Shop> {
    const context = await stand.browser.newContext({
      viewport: { width: visit.width ?? 1000, height: visit.height ?? 700 },
      colorScheme: visit.scheme ?? 'light',
      forcedColors: visit.forcedColors ?? 'none',
      reducedMotion: visit.reducedMotion ?? 'no-preference',
      hasTouch: visit.touch ?? false,
    });
    const page = await context.newPage();
    await page.addInitScript({ path: join(HERE, 'recorder.js') });
    await page.goto(`${stand.server.origin}/${path}`);
    const cdp = await context.newCDPSession(page);
    const { frameTree } = await cdp.send('Page.getFrameTree');
    const { executionContextId } = await cdp.send('Page.createIsolatedWorld', {
      frameId: frameTree.frame.id,
      worldName: 'payguide',
    });
    const shop = new Shop(page, cdp, executionContextId);
    await shop.run(stand.script);
    return shop;
  }

  private async run(expression: string): Promise<unknown> {
    const { result, exceptionDetails } = await this.cdp.send('Runtime.evaluate', {
      expression,
      contextId: this.world,
      returnByValue: true,
      awaitPromise: true,
    });
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return result.value;
  }

  private call<N extends keyof HarnessApi>(name: N, ...args: Parameters<HarnessApi[N]>): Promise<unknown> {
    return this.run(`overlayTest.${name}(...${JSON.stringify(args)})`);
  }

  /** Starts the guide; from then on every change of the page by anyone but the page itself is put down. */
  async guide(options: Parameters<HarnessApi['guide']>[0] = {}): Promise<void> {
    await this.page.evaluate(() => window.arm());
    await this.call('guide', options);
    await this.frames(3);
  }

  async chip(options: Parameters<HarnessApi['chip']>[0] = {}): Promise<void> {
    await this.page.evaluate(() => window.arm());
    await this.call('chip', options);
    await this.frames(3);
  }

  /** Starts and ends guide and chip so many times in one go. */
  async mountOften(count: number): Promise<void> {
    for (let i = 0; i < count; i += 1) {
      await this.call('guide', {});
      await this.frames(1);
      await this.call('end');
      await this.call('chip', {});
      await this.frames(1);
      await this.call('end');
    }
  }

  /** Listeners and nodes that live in the page after a clean-up of memory. */
  async alive(): Promise<{ listeners: number; nodes: number }> {
    await this.cdp.send('Performance.enable');
    await this.cdp.send('HeapProfiler.collectGarbage');
    await this.cdp.send('HeapProfiler.collectGarbage');
    const { metrics } = await this.cdp.send('Performance.getMetrics');
    const read = (name: string) => metrics.find((metric) => metric.name === name)?.value ?? Number.NaN;
    return { listeners: read('JSEventListeners'), nodes: read('Nodes') };
  }

  async specimen(options: Parameters<HarnessApi['specimen']>[0] = {}): Promise<void> {
    await this.call('specimen', options);
  }

  async state(): Promise<OverlayState> {
    return (await this.call('state')) as OverlayState;
  }

  async style(selector: string, name: string): Promise<string | null> {
    return (await this.call('style', selector, name)) as string | null;
  }

  /** Presses a button of ours with the real mouse. */
  async press(act: string): Promise<void> {
    const spot = await this.spot(act);
    if (!spot) throw new Error(`no button of ours does "${act}" now`);
    await this.page.mouse.click(spot.x, spot.y);
    await this.frames(2);
  }

  async frames(count: number): Promise<void> {
    await this.run(
      `new Promise((done) => { let left = ${count}; const step = () => (left-- > 0 ? requestAnimationFrame(step) : done()); step(); })`,
    );
  }

  /** Changes the page as the page itself would. */
  async byPage(change: string): Promise<void> {
    await this.page.evaluate(`byPage(() => { ${change} })`);
  }

  async box(selector: string): Promise<Box> {
    return this.page.evaluate((query) => {
      const element = document.querySelector(query);
      if (!element) throw new Error(`no ${query} on the test page`);
      const { left, top, width, height } = element.getBoundingClientRect();
      return { left, top, width, height };
    }, selector);
  }

  /** How far the ring is off its target, the worst of four sides, in pixels. */
  async ringError(selector: string): Promise<number> {
    const [{ ring }, target] = [await this.state(), await this.box(selector)];
    if (!ring) return Number.POSITIVE_INFINITY;
    return Math.max(
      ...(['left', 'top', 'width', 'height'] as const).map((side) => Math.abs(ring[side] - target[side])),
    );
  }

  /** The same, without a round trip between the two measurements. */
  async ringErrorNow(selector: string): Promise<number> {
    return (await this.call('ringError', selector)) as number;
  }

  /** A finger drawn up or down the page. */
  async drag(x: number, y: number, by: number): Promise<void> {
    const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', at: number) =>
      this.cdp.send('Input.dispatchTouchEvent', {
        type,
        touchPoints: type === 'touchEnd' ? [] : [{ x, y: at }],
      });
    await touch('touchStart', y);
    for (let i = 1; i <= 10; i += 1) await touch('touchMove', y + (by * i) / 10);
    await touch('touchEnd', y + by);
  }

  /** Role, name and modality of everything in the accessibility tree. */
  async accessible(): Promise<{ role: string; name: string; modal: boolean }[]> {
    const { nodes } = await this.cdp.send('Accessibility.getFullAXTree');
    return nodes
      .filter((node) => !node.ignored)
      .map((node) => ({
        role: String(node.role?.value ?? ''),
        name: String(node.name?.value ?? ''),
        modal: node.properties?.find(({ name }) => name === 'modal')?.value.value === true,
      }));
  }

  /** Strikes changes the shopper's own hand caused in the page from the record. */
  async forget(...known: string[]): Promise<void> {
    await this.page.evaluate((names) => {
      const touched = window.touched();
      touched.splice(0, touched.length, ...touched.filter((name) => !names.includes(name)));
    }, known);
  }

  /** A picture of so much of the window. */
  picture({ left, top, width, height }: Box): Promise<Buffer> {
    return this.page.screenshot({ caret: 'initial', clip: { x: left, y: top, width, height } });
  }

  /** Where a button of ours is, or null. */
  async spot(act: string): Promise<{ x: number; y: number } | null> {
    return (await this.call('spot', act)) as { x: number; y: number } | null;
  }

  /** Asserts A (a) and (b): nothing of ours lies on the pay button, and a real click pays exactly once. */
  async expectPayFree(): Promise<void> {
    await this.byPage(
      `document.querySelector('#pay').scrollIntoView({ block: 'nearest', behavior: 'instant' })`,
    );
    await this.frames(3);
    const pay = await this.box('#pay');
    const { card, pill, chip } = await this.state();
    for (const ours of [card, pill, chip]) {
      if (ours) expect(meet(ours, pay), `${JSON.stringify(ours)} on ${JSON.stringify(pay)}`).toBe(false);
    }
    const covered = await this.page.evaluate(() => {
      const button = document.querySelector('#pay');
      const { left, top, width, height } = button?.getBoundingClientRect() ?? new DOMRect();
      const points = [0.05, 0.5, 0.95].flatMap((x) =>
        [0.2, 0.5, 0.8].map((y) => [left + width * x, top + height * y]),
      );
      const inside = points.filter(([, y = 0]) => y >= 0 && y < innerHeight);
      return inside.filter(([x = 0, y = 0]) => !button?.contains(document.elementFromPoint(x, y))).length;
    });
    expect(covered, 'points of the pay button that are not the pay button').toBe(0);
    const before = await this.page.evaluate(() => window.seen.pays);
    await this.page.mouse.click(pay.left + pay.width / 2, pay.top + pay.height / 2);
    expect(await this.page.evaluate(() => window.seen.pays), 'one press pays once').toBe(before + 1);
  }

  /** Asserts A (c), (d) and (e), and ends the visit. */
  async expectCleanEnd(): Promise<void> {
    await this.call('end');
    await this.frames(2);
    const after = await this.page.evaluate(() => ({
      touched: window.touched(),
      forged: window.seen.forged,
      errors: window.seen.errors,
      hosts: document.querySelectorAll('payguide-overlay').length,
    }));
    expect(after).toEqual({ touched: [], forged: [], errors: [], hosts: 0 });
    await this.page.context().close();
  }
}
