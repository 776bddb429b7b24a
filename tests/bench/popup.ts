import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { builtExtension } from '../../scripts/built';
import { type DrivenChromium, launchChromium } from '../../scripts/drive-chromium';
import { type Cost, costOf, rowsOf, sightOf, sleep } from './popup/visit';
import { coldStarts } from './popup/worker';
import { helloExtension } from './popup/yardsticks';
import { median, spread } from './reader/figures';

/**
 * The popup against one that says hello by Preact, opened by turns in the same run, after `npx wxt build`:
 * `npx vite-node --script tests/bench/popup.ts [--runs 15] [--folder .output/chrome-mv3]`. Costs are CPU ms of the
 * popup's main thread from navigation to a moment after its load, each time with nothing compiled yet; only the ratios
 * mean something on another machine.
 */
const option = (name: string): string | undefined => {
  const at = process.argv.indexOf(`--${name}`);
  return at < 0 ? undefined : process.argv[at + 1];
};
const runs = Number(option('runs') ?? 15);
const folder = option('folder') ?? builtExtension('chrome', 'shipped');

const CONFIRM = 'https://www.aliexpress.com/p/trade/confirm.html';
const TOTAL = /CNY 5,236\.80/;

interface Case {
  readonly name: string;
  readonly driven: DrivenChromium;
  readonly url: string;
  readonly costs: Cost[];
}

const launch = (path: string) =>
  launchChromium({ folder: path, headless: true, locale: 'en-US', proxyPort: null });

const worker = (driven: DrivenChromium) => {
  const [found] = driven.context.serviceWorkers();
  if (!found) throw new Error('the background never started');
  return found;
};

/** Opens a checkout, waits until it was read, and gives its tab. */
async function readCheckout(driven: DrivenChromium): Promise<number> {
  const body = readFileSync(join(import.meta.dirname, '../e2e/stage/aliexpress-confirm.html'), 'utf8');
  await driven.context.route(`${CONFIRM}*`, (route) =>
    route.fulfill({ contentType: 'text/html; charset=utf-8', body }),
  );
  const page = await driven.context.newPage();
  await page.goto(CONFIRM);
  return worker(driven).evaluate(async () => {
    for (;;) {
      const states = await chrome.storage.session.get(null);
      for (const [key, state] of Object.entries(states)) {
        const { reading } = state as { reading?: { total: { ok: boolean } } | null };
        if (key.startsWith('tab:') && reading?.total.ok) return Number(key.slice(4));
      }
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  });
}

const shuffled = <A>(list: readonly A[]): A[] =>
  list
    .map((one) => ({ one, at: Math.random() }))
    .sort((a, b) => a.at - b.at)
    .map(({ one }) => one);

function reportCosts(cases: readonly Case[], [base]: readonly Case[]): void {
  console.log('\nopening, CPU ms of the main thread          task  ratio  script  style+layout  first words');
  for (const { name, costs } of cases) {
    const of = (value: (cost: Cost) => number) => median(costs.map(value));
    const pairs = costs.map(({ task }, run) => task / (base?.costs[run]?.task ?? Number.NaN));
    console.log(
      `  ${name.padEnd(38)}${of(({ task }) => task)
        .toFixed(1)
        .padStart(8)}${median(pairs).toFixed(2).padStart(7)}${of(({ script }) => script)
        .toFixed(1)
        .padStart(8)}${of(({ layout }) => layout)
        .toFixed(1)
        .padStart(14)}${of(({ paint }) => paint)
        .toFixed(0)
        .padStart(13)}`,
    );
  }
}

const hello = await helloExtension();
const [plain, ours] = await Promise.all([launch(hello.folder), launch(folder)]);
try {
  const tabId = await readCheckout(ours);
  await sleep(3_000);
  const popup = `chrome-extension://${ours.id}/popup.html`;
  const base: Case = {
    name: 'hello',
    driven: plain,
    url: `chrome-extension://${plain.id}/popup.html`,
    costs: [],
  };
  const own: Case = { name: 'on a page nobody may read', driven: ours, url: popup, costs: [] };
  const checkout: Case = {
    name: 'on a checkout that was read',
    driven: ours,
    url: `${popup}?tab=${tabId}`,
    costs: [],
  };
  const cases = [base, own, checkout];
  // The first round warms the browsers up and counts for nothing.
  for (let run = -1; run < runs; run += 1)
    for (const { driven, url, costs } of shuffled(cases)) {
      const cost = await costOf(driven.context, url);
      if (run >= 0) costs.push(cost);
    }
  reportCosts(cases, [base]);

  for (const { name, driven, url } of [own, checkout]) {
    const { first, shift, grown, elements } = await sightOf(driven.context, url);
    const total = TOTAL.test(first) ? 'with the total' : 'without a total';
    console.log(
      `\n${name}: first drawn ${total}, layout shift ${shift.toFixed(4)}, grown ${grown} px, ${elements} elements`,
    );
  }
  console.log('\nrows opened, ms from click to the frame that shows it');
  for (const { row, ms } of await rowsOf(ours.context, checkout.url))
    console.log(`  ${ms.toFixed(0).padStart(5)}  ${row}`);

  console.log('\nworker, ms from a cold start to running');
  // A page that is followed wakes the worker again.
  for (const page of ours.context.pages().slice(1)) await page.close();
  for (const [name, driven] of [
    ['hello', plain],
    ['Payguide', ours],
  ] as const)
    console.log(`  ${name.padEnd(10)}${spread(await coldStarts(driven.context, driven.id, runs), 0)}`);
} finally {
  await Promise.all([plain.close(), ours.close()]);
  hello.remove();
}
