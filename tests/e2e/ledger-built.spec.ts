import type { Page } from '@playwright/test';
import { builtExtension } from '../../scripts/built';
import { audit, deleteAll, exportOf, offerImport, takeImport, whole } from './ledger/in-built';
import { type Extended, expect, launchExtended, test } from './support/chromium';

/** The ledger of the built extension in Chromium: no room left, two windows at once, killed around a write. */

async function open(shipped: Extended): Promise<Page> {
  const page = await shipped.context.newPage();
  await page.goto(`chrome-extension://${shipped.id}/options.html#ledger`);
  await page.locator('.pg-ledger').waitFor();
  return page;
}

test.afterEach(async ({ shipped }) => {
  const page = await open(shipped);
  if ((await page.evaluate(audit)).entries) await page.evaluate(deleteAll);
  expect(await page.evaluate(audit)).toEqual(whole(0));
  await page.close();
});

test('loses nothing and doubles nothing when two windows write at once', async ({ shipped }) => {
  const [one, two] = [await open(shipped), await open(shipped)];
  // Half of what the second brings, the first brings too.
  await Promise.all([
    one.evaluate(offerImport, exportOf(0, 400)),
    two.evaluate(offerImport, exportOf(200, 400)),
  ]);
  expect(await Promise.all([one, two].map((page) => page.evaluate(takeImport)))).toEqual(['', '']);
  expect(await one.evaluate(audit)).toEqual(whole(600));
  for (const page of [one, two]) await page.close();
});

test('keeps all of a write or none when window and background are killed around it', async ({ shipped }) => {
  for (const ms of [0, 20, 60, 150]) {
    const killed = await open(shipped);
    await killed.evaluate(offerImport, exportOf(0, 1_500));
    const taking = killed.evaluate(takeImport).catch(() => null);
    await killed.waitForTimeout(ms);
    await Promise.all([shipped.stopWorker(), killed.close({ runBeforeUnload: false })]);
    await taking;
    const page = await open(shipped);
    const half = await page.evaluate(audit);
    expect([whole(0), whole(1_500)], `killed after ${ms} ms`).toContainEqual(half);
    // The shopper does it again, whatever became of the first time.
    await page.evaluate(offerImport, exportOf(0, 1_501));
    expect(await page.evaluate(takeImport)).toBe('');
    expect(await page.evaluate(audit)).toEqual(whole(1_501));
    await page.evaluate(deleteAll);
    await page.close();
  }
});

test('says that there is no room, keeps what it had, and goes on once there is', async () => {
  // A browser of its own: once asked, Chromium trusts for half a minute that there is room.
  const { extended, close } = await launchExtended(builtExtension('chrome', 'shipped'));
  const origin = `chrome-extension://${extended.id}`;
  const first = await extended.context.newPage();
  await first.goto(`${origin}/practice.html`);
  const session = await extended.context.newCDPSession(first);
  const { usage } = await session.send('Storage.getUsageAndQuota', { origin });
  await session.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: usage + 800_000 });
  const page = await open(extended);
  await page.evaluate(offerImport, exportOf(0, 50));
  expect(await page.evaluate(takeImport)).toBe('');
  await page.evaluate(offerImport, exportOf(0, 5_000));
  expect(await page.evaluate(takeImport)).toBe('The browser has no room left. Nothing was changed.');
  expect(await page.evaluate(audit)).toEqual(whole(50));
  await session.send('Storage.overrideQuotaForOrigin', { origin });
  expect(await page.evaluate(takeImport)).toBe('');
  expect(await page.evaluate(audit)).toEqual(whole(5_000));
  await close();
});
