import { defineConfig } from '@playwright/test';

// A new shopper's country is guessed from the clock; the tests are of one who has said nothing.
process.env.TZ = 'UTC';

/** All three projects drive real browsers with the built extension; `firefox` does so over WebDriver BiDi. */
export default defineConfig({
  testDir: 'tests/e2e',
  outputDir: '.output/test-results',
  workers: 1,
  fullyParallel: false,
  // A busy machine may starve a browser once; the run then says `flaky`. Twice is a fault.
  retries: 1,
  timeout: 90_000,
  forbidOnly: true,
  reporter: [['list']],
  projects: [
    { name: 'chromium', testMatch: /(?<!long|firefox)\.spec\.ts$/ },
    { name: 'firefox', testMatch: /\.firefox\.spec\.ts$/ },
    { name: 'long', testMatch: /\.long\.spec\.ts$/, timeout: 900_000 },
  ],
});
