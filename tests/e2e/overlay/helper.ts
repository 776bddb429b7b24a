import { test as base } from '@playwright/test';
import { Shop, type Visit } from './shop';
import { openStand, type Stand } from './stand';

/** Playwright's test with `visit`: opens a test page with our script in it. */
export const test = base.extend<{ visit: (path: string, visit?: Visit) => Promise<Shop> }, { stand: Stand }>({
  stand: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of the fixtures from it.
    async ({}, use) => {
      const stand = await openStand();
      await use(stand);
      await stand.close();
    },
    { scope: 'worker' },
  ],
  visit: async ({ stand }, use) => use((path, visit) => Shop.visit(stand, path, visit)),
});
