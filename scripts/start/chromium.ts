import { launchChromium } from '../drive-chromium';
import type { Opened, StartOptions } from './session';

/** Opens the practice checkout in Chromium, an extension page beside it. */
export async function openChromium({ folder, address, headless }: StartOptions): Promise<Opened> {
  const { context, id, close } = await launchChromium({ folder, headless, locale: 'zh-CN', proxyPort: null });
  const shop = context.pages()[0] ?? (await context.newPage());
  await shop.goto(address);
  const desk = await context.newPage();
  await desk.goto(`chrome-extension://${id}/popup.html`);
  return {
    shop,
    desk,
    async showPopup(path, size) {
      await desk.setViewportSize(size);
      await desk.goto(`chrome-extension://${id}/${path}`);
      await desk.locator('main').waitFor();
    },
    ended: () => new Promise((ended) => context.on('close', () => ended())),
    close,
  };
}
