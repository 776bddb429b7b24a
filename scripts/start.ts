import { spawnSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { platform } from 'node:os';
import { join, resolve } from 'node:path';
import { builtExtension } from './built';
import { ensureBrowser } from './ensure-browser';
import { serve } from './serve';
import { startChromium } from './start/chromium';
import { startFirefox } from './start/firefox';

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
  const start = firefox ? startFirefox : startChromium;
  const address = `${shop.origin.replace('127.0.0.1', 'localhost')}/checkout/practice.html?lang=zh`;
  try {
    await start({ folder, address, headless, picture: (file) => join(OUT, file), say: console.log });
  } finally {
    await shop.close();
  }
}

await main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
