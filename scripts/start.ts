import { spawnSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { platform } from 'node:os';
import { resolve } from 'node:path';
import { builtExtension } from './built';
import { ensureBrowser } from './ensure-browser';
import { serve } from './serve';
import { openChromium } from './start/chromium';
import { openFirefox } from './start/firefox';
import { type StartOptions, show } from './start/session';

const OUT = resolve('.output/start');

/** Whether a window can be shown here. */
function hasDisplay(): boolean {
  if (platform() === 'darwin' || platform() === 'win32') return !process.env.CI;
  return Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
}

function build(browser: 'chrome' | 'firefox'): void {
  console.log(`Building Payguide for ${browser} …`);
  const args = ['--no-install', 'wxt', 'build', '-b', browser, '--mode', 'practice'];
  const { status, stdout, stderr } = spawnSync('npx', args, {
    encoding: 'utf8',
    shell: platform() === 'win32',
  });
  if (status !== 0) throw new Error(`The build failed:\n${stdout}\n${stderr}`);
}

/** Opens the practice checkout with the popup beside it, or, without a display, takes pictures of both. */
async function main(): Promise<void> {
  const firefox = process.argv.includes('--firefox');
  const name = firefox ? 'firefox' : 'chromium';
  ensureBrowser(name);
  build(firefox ? 'firefox' : 'chrome');
  const folder = builtExtension(firefox ? 'firefox' : 'chrome', 'practice');
  const shop = await serve({ '/': folder, '/checkout': folder });
  const headless = !hasDisplay();
  mkdirSync(OUT, { recursive: true });
  const open = firefox ? openFirefox : openChromium;
  const address = `${shop.origin.replace('127.0.0.1', 'localhost')}/checkout/practice.html?lang=zh`;
  try {
    const options: StartOptions = {
      folder,
      address,
      headless,
      picture: (file) => `${OUT}/${file}`,
      say: console.log,
    };
    await show(await open(options), options);
  } finally {
    await shop.close();
  }
}

await main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
