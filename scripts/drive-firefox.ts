import { randomUUID } from 'node:crypto';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { ensureBrowser } from './ensure-browser';

const GECKO_ID = 'payguide@payguide.example';

/** A Firefox with the built extension, driven over WebDriver BiDi. */
export interface DrivenFirefox {
  readonly browser: Browser;
  /** `moz-extension://…` without a trailing slash. */
  readonly origin: string;
  open(url: string): Promise<Page>;
  /** An extension page; Firefox never reports its navigation as done, so what it shows is waited for instead. */
  openOwn(path: string): Promise<Page>;
  /** Runs code with the browser's own privileges, as the permission dialogs do. */
  inChrome(code: string): Promise<unknown>;
  close(): Promise<void>;
}

/** Preferences that keep Firefox itself from asking the network for anything. */
const QUIET = {
  'app.update.enabled': false,
  'browser.safebrowsing.malware.enabled': false,
  'browser.safebrowsing.phishing.enabled': false,
  'browser.safebrowsing.downloads.enabled': false,
  'browser.search.update': false,
  'browser.region.network.url': '',
  'browser.newtabpage.activity-stream.feeds.system.topstories': false,
  'datareporting.healthreport.uploadEnabled': false,
  'dom.push.connection.enabled': false,
  'dom.security.https_first': false,
  'extensions.blocklist.enabled': false,
  'extensions.getAddons.cache.enabled': false,
  'extensions.systemAddon.update.enabled': false,
  'extensions.update.enabled': false,
  'media.gmp-manager.updateEnabled': false,
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
  'network.dns.disablePrefetch': true,
  'network.prefetch-next': false,
  'services.settings.server': 'data:,',
  'toolkit.telemetry.enabled': false,
} as const;

export interface FirefoxOptions {
  /** Folder of the unpacked extension. */
  readonly folder: string;
  readonly headless: boolean;
  /** Port on 127.0.0.1 every request but those to localhost is sent to; null: the network as it is. */
  readonly proxyPort: number | null;
  /** Further preferences. */
  readonly prefs?: Readonly<Record<string, string | number | boolean>>;
}

const proxyPrefs = (port: number) => ({
  'network.proxy.type': 1,
  'network.proxy.http': '127.0.0.1',
  'network.proxy.http_port': port,
  'network.proxy.ssl': '127.0.0.1',
  'network.proxy.ssl_port': port,
  'network.proxy.no_proxies_on': '127.0.0.1, localhost',
});

/** Starts Firefox with an unpacked extension, added for this run alone. */
export async function launchFirefox(options: FirefoxOptions): Promise<DrivenFirefox> {
  const uuid = randomUUID();
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: ensureBrowser('firefox'),
    headless: options.headless,
    acceptInsecureCerts: true,
    args: ['--remote-allow-system-access'],
    extraPrefsFirefox: {
      ...QUIET,
      'extensions.webextensions.uuids': JSON.stringify({ [GECKO_ID]: uuid }),
      ...(options.proxyPort !== null && proxyPrefs(options.proxyPort)),
      ...options.prefs,
    },
  });
  await browser.installExtension(options.folder);
  const origin = `moz-extension://${uuid}`;
  return {
    browser,
    origin,
    async open(url) {
      const page = await browser.newPage();
      await page.goto(url);
      return page;
    },
    async openOwn(path) {
      const page = await browser.newPage();
      await page.goto(`${origin}/${path}`, { timeout: 700 }).catch(() => null);
      return page;
    },
    inChrome: (code) => evaluateInChrome(browser, code),
    close: () => browser.close(),
  };
}

interface BidiConnection {
  send(method: string, params: object): Promise<{ result: Record<string, unknown> }>;
}

async function evaluateInChrome(browser: Browser, code: string): Promise<unknown> {
  // puppeteer has no public way to the privileged scope yet; the connection is where BiDi commands go.
  const connection = (browser as unknown as { connection: BidiConnection }).connection;
  const tree = await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome' });
  const contexts = tree.result.contexts as { context: string }[];
  const answer = await connection.send('script.evaluate', {
    expression: `(async () => { ${code} })()`,
    target: { context: contexts[0]?.context },
    awaitPromise: true,
  });
  const result = answer.result as {
    type: string;
    result?: { value?: unknown };
    exceptionDetails?: { text: string };
  };
  if (result.type === 'exception')
    throw new Error(result.exceptionDetails?.text ?? 'exception in the browser');
  return result.result?.value;
}

/** Takes back, or gives again, the extension's right to read some hosts, as the add-on manager does. */
export function setHostAccess(firefox: DrivenFirefox, origins: readonly string[], granted: boolean) {
  return firefox.inChrome(`
    const { ExtensionPermissions } = ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs');
    const policy = WebExtensionPolicy.getByID('${GECKO_ID}');
    await ExtensionPermissions.${granted ? 'add' : 'remove'}('${GECKO_ID}',
      { permissions: [], origins: ${JSON.stringify(origins)} }, policy.extension);
  `);
}

/** Stops the background page as Firefox does when it is idle. */
export function stopBackground(firefox: DrivenFirefox) {
  return firefox.inChrome(`
    await WebExtensionPolicy.getByID('${GECKO_ID}').extension.terminateBackground();
  `);
}
