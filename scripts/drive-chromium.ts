import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, chromium } from '@playwright/test';
import { ensureBrowser } from './ensure-browser';

const FLAGS = [
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-default-apps',
  '--disable-domain-reliability',
];

export interface ChromiumOptions {
  /** Folder of the unpacked extension. */
  readonly folder: string;
  readonly headless: boolean;
  /** BCP 47 tag of the browser's own language. */
  readonly locale: string;
  /** Port on 127.0.0.1 every request but those to localhost is sent to; null: the network as it is. */
  readonly proxyPort: number | null;
  /** Folder of a profile that outlives the browser; without one, the profile goes with it. */
  readonly profile?: string;
}

export interface DrivenChromium {
  readonly context: BrowserContext;
  /** The extension's id. */
  readonly id: string;
  /** Ends the browser and removes its profile. */
  close(): Promise<void>;
}

/** Starts Chromium with an unpacked extension in a profile of its own, and waits for its background. */
export async function launchChromium(options: ChromiumOptions): Promise<DrivenChromium> {
  const { folder, headless, locale, proxyPort } = options;
  const profile = options.profile ?? mkdtempSync(join(tmpdir(), 'payguide-chromium-'));
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: ensureBrowser('chromium'),
    headless,
    chromiumSandbox: process.getuid?.() !== 0 && !headless,
    locale,
    viewport: headless ? { width: 1280, height: 900 } : null,
    ...(proxyPort !== null && {
      proxy: { server: `http://127.0.0.1:${proxyPort}`, bypass: '127.0.0.1,localhost' },
    }),
    args: [
      ...FLAGS,
      `--lang=${locale}`,
      `--disable-extensions-except=${folder}`,
      `--load-extension=${folder}`,
    ],
  });
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
  return {
    context,
    id: new URL(worker.url()).host,
    async close() {
      await context.close();
      if (options.profile === undefined) rmSync(profile, { recursive: true, force: true });
    },
  };
}
