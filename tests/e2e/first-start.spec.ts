import { test } from '@playwright/test';
import { builtExtension } from '../../scripts/built';
import { expect, launchExtended } from './support/chromium';

test('starts a new shopper with the rules of where their clock is, and says whose', async () => {
  const usual = process.env.TZ;
  process.env.TZ = 'Europe/Berlin';
  const { extended, close } = await launchExtended(builtExtension('chrome', 'shipped'));
  process.env.TZ = usual;
  try {
    const stored = () =>
      extended
        .worker()
        .then((worker) => worker.evaluate(async () => (await chrome.storage.local.get('settings')).settings));
    await expect.poll(stored).toMatchObject({ market: 'DE' });
    const page = await extended.context.newPage();
    await page.goto(`chrome-extension://${extended.id}/welcome.html`);
    await expect(page.getByText('the rules of this place: Germany')).toBeVisible();
    await page.goto(`chrome-extension://${extended.id}/popup.html`);
    const country = page.getByLabel('Country (a guess)');
    await country.focus();
    await country.selectOption({ label: 'France' });
    await expect(page.getByLabel('Country', { exact: true })).toBeVisible();
    await expect.poll(stored).toMatchObject({ market: 'FR', marketTold: true });
  } finally {
    await close();
  }
});
