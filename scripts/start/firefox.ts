import { launchFirefox } from '../drive-firefox';
import type { Opened, StartOptions } from './session';

/** Opens the practice checkout in Firefox, an extension page beside it. */
export async function openFirefox({ folder, address, headless }: StartOptions): Promise<Opened> {
  const firefox = await launchFirefox({ folder, headless, proxyPort: null });
  const shop = await firefox.open(address);
  const desk = await firefox.openOwn('popup.html');
  return {
    shop,
    desk,
    async showPopup(path, size) {
      await desk.setViewport(size);
      await desk.goto(`${firefox.origin}/${path}`, { timeout: 700 }).catch(() => null);
      await desk.waitForSelector('main');
    },
    ended: () => new Promise((ended) => firefox.browser.on('disconnected', () => ended())),
    close: firefox.close,
  };
}
