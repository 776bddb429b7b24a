import type { BrowserContext } from '@playwright/test';
import { sleep } from './visit';

const LONGEST_MS = 8_000;

/** ms from starting an extension's stopped worker to its running, as often as asked. */
export async function coldStarts(
  context: BrowserContext,
  id: string,
  times: number,
): Promise<readonly number[]> {
  const page = await context.newPage();
  await page.goto(`chrome-extension://${id}/manifest.json`);
  const cdp = await context.newCDPSession(page);
  let state = '';
  cdp.on('ServiceWorker.workerVersionUpdated', ({ versions }) => {
    for (const version of versions) if (version.scriptURL.includes(id)) state = version.runningStatus;
  });
  await cdp.send('ServiceWorker.enable');
  const until = async (wanted: string) => {
    const from = performance.now();
    while (state !== wanted) {
      if (performance.now() - from > LONGEST_MS) throw new Error(`worker: not ${wanted} but ${state}`);
      await sleep(1);
    }
  };
  const taken: number[] = [];
  for (let time = 0; time < times; time += 1) {
    await cdp.send('ServiceWorker.stopAllWorkers');
    await until('stopped');
    await sleep(150);
    const from = performance.now();
    await cdp.send('ServiceWorker.startWorker', { scopeURL: `chrome-extension://${id}/` });
    await until('running');
    taken.push(performance.now() - from);
    await sleep(150);
  }
  await page.close();
  return taken;
}
