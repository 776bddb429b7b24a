import type { Browser } from 'playwright-core';
import { median, spread } from './reader/figures';
import type { Measured } from './reader/in-page';
import { type BenchPage, madePage, ownPages, sharedPages } from './reader/pages';
import { BenchTab, bundleJobs, openBrowser } from './reader/tab';

/**
 * The reader against the floor (every element looked at, and the visible text asked for) on the same pages in the same
 * run: `npx vite-node --script tests/bench/reader.ts [--runs 2] [--shared 20]`. Costs are CPU ms of the page's main
 * thread, each job in a freshly loaded page; only the ratios mean something on another machine.
 */
interface Floors {
  readonly floor: number;
  readonly floorNext: number;
}

interface Visit extends Floors {
  /** The first pass of a process: the script is compiled for it. */
  readonly snapshot: number;
  /** The first pass on the shop's next page, in the same process. */
  readonly next: number;
  readonly again: number;
  readonly send: number;
  readonly parse: number;
  readonly read: number;
  readonly measured: Measured;
}

interface Scripts {
  readonly page: string;
  readonly background: string;
}

/** What the clock can tell apart. */
const LEAST_MS = 0.1;
const SIZES = [1_000, 10_000, 50_000];
const option = (name: string, otherwise: number): number => {
  const at = process.argv.indexOf(`--${name}`);
  return at < 0 ? otherwise : Number(process.argv[at + 1]);
};

async function inFreshPage<A>(
  browser: Browser,
  html: string,
  script: string,
  work: (tab: BenchTab) => Promise<A>,
) {
  const tab = await BenchTab.open(browser, html, script);
  try {
    return await work(tab);
  } finally {
    await tab.close();
  }
}

async function visit(browser: Browser, scripts: Scripts, page: BenchPage, flip: boolean): Promise<Visit> {
  const html = page.html();
  const floorsOf = (): Promise<Floors> =>
    inFreshPage(browser, html, scripts.page, async (tab) => {
      const floor = await tab.cpuOf('floor');
      await tab.next();
      return { floor, floorNext: await tab.cpuOf('floor') };
    });
  const readerOf = () =>
    inFreshPage(browser, html, scripts.page, async (tab) => {
      const snapshot = await tab.cpuOf('snapshot');
      const again = await tab.cpuOf('snapshot');
      await tab.next();
      const next = await tab.cpuOf('snapshot');
      const send = await tab.cpuOf('send');
      const measured = await tab.measure();
      await tab.bring(scripts.background);
      return {
        snapshot,
        next,
        send,
        again,
        measured,
        parse: await tab.cpuOf('parse'),
        read: await tab.cpuOf('read'),
      };
    });
  if (flip) {
    const floors = await floorsOf();
    return { ...floors, ...(await readerOf()) };
  }
  const reader = await readerOf();
  return { ...reader, ...(await floorsOf()) };
}

async function visits(browser: Browser, scripts: Scripts, pages: readonly BenchPage[], runs: number) {
  const seen = new Map<BenchPage, Visit[]>(pages.map((page) => [page, []]));
  for (let run = 0; run < runs; run++)
    for (const [page, list] of seen) {
      const made = await visit(browser, scripts, page, run % 2 === 0).catch((failure: Error) => {
        console.error(`${page.name}: ${failure.message.split('\n')[0]}`);
        return null;
      });
      if (made) list.push(made);
    }
  return seen;
}

/** One value a page: the median over its visits. */
const perPage = (list: readonly Visit[][], of: (visit: Visit) => number): number[] =>
  list.filter((visits) => visits.length).map((visits) => median(visits.map(of)));

function report(title: string, seen: ReadonlyMap<BenchPage, Visit[]>): void {
  const list = [...seen.values()];
  const floors = perPage(list, (one) => one.floor);
  const over = (of: (visit: Visit) => number, floor = floors) =>
    perPage(list, of).map((ms, at) => ms / Math.max(LEAST_MS, floor[at] ?? 0));
  const floorsNext = perPage(list, (one) => one.floorNext);
  console.log(`\n${title}: one value a page, the median of its visits`);
  console.log(`  floor, CPU ms                 ${spread(floors)}`);
  console.log(`  snapshot / floor              ${spread(over((one) => one.snapshot))}`);
  console.log(`  on the next page / floor there ${spread(over((one) => one.next, floorsNext))}`);
  console.log(`  snapshot again / floor        ${spread(over((one) => one.again))}`);
  console.log(`  snapshot + message / floor    ${spread(over((one) => one.snapshot + one.send))}`);
  console.log(`  snapshot + readPage / floor   ${spread(over((one) => one.snapshot + one.read))}`);
  console.log(`  readPage (background), CPU ms ${spread(perPage(list, (one) => one.read))}`);
  console.log(`  message parsed there, CPU ms  ${spread(perPage(list, (one) => one.parse))}`);
  console.log(
    `  message, kB                   ${spread(
      perPage(list, (one) => one.measured.messageKb),
      0,
    )}`,
  );
  console.log(
    `  longest slice, wall ms        ${spread(
      perPage(list, (one) => Math.max(...one.measured.slices)),
      1,
    )}`,
  );
}

function reportSizes(seen: ReadonlyMap<BenchPage, readonly Visit[]>): void {
  console.log('\nmade pages: linear, when the last two columns stay level');
  console.log('  elements  floor ms  snapshot ms  ratio  again ms  read ms  us/element  longest slice ms');
  for (const [, list] of seen) {
    if (!list.length) continue;
    const of = (value: (one: Visit) => number) => median(list.map(value));
    const elements = of((one) => one.measured.elements);
    const snapshot = of((one) => one.snapshot);
    const cells = [
      elements.toFixed(0).padStart(10),
      of((one) => one.floor)
        .toFixed(1)
        .padStart(10),
      snapshot.toFixed(1).padStart(13),
      of((one) => one.snapshot / one.floor)
        .toFixed(2)
        .padStart(7),
      of((one) => one.again)
        .toFixed(1)
        .padStart(10),
      of((one) => one.read)
        .toFixed(1)
        .padStart(9),
      ((snapshot * 1000) / elements).toFixed(2).padStart(12),
      of((one) => Math.max(...one.measured.slices))
        .toFixed(1)
        .padStart(18),
    ];
    console.log(cells.join(''));
  }
}

const runs = option('runs', 2);
const browser = await openBrowser();
try {
  const scripts = { page: await bundleJobs('page'), background: await bundleJobs('background') };
  reportSizes(await visits(browser, scripts, SIZES.map(madePage), Math.max(3, runs)));
  report(`own pages, ${runs} visits each`, await visits(browser, scripts, ownPages(), runs));
  const shared = sharedPages(option('shared', 20));
  if (shared.length)
    report(`shared pages, ${runs} visits each`, await visits(browser, scripts, shared, runs));
} finally {
  await browser.close();
}
