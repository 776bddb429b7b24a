import { launchChromium } from '../drive-chromium';
import {
  adviceLines,
  isSettled,
  readingLines,
  SHOW_METHODS,
  START_GUIDE,
  STATE_OF_TAB,
  type StartOptions,
  type StoredTab,
  until,
} from './session';

/** Opens the practice checkout in Chromium; with a display until the window is closed, else for three pictures. */
export async function startChromium(options: StartOptions): Promise<void> {
  const { folder, address, headless, picture, say } = options;
  const { context, id, close } = await launchChromium({ folder, headless, locale: 'zh-CN', proxyPort: null });
  const shop = context.pages()[0] ?? (await context.newPage());
  await shop.goto(address);
  const desk = await context.newPage();
  await desk.goto(`chrome-extension://${id}/popup.html`);
  const found = await until(
    20,
    () =>
      desk.evaluate(`(${STATE_OF_TAB})(${JSON.stringify(address)})`) as Promise<{
        id: number;
        state: StoredTab | null;
      } | null>,
    (answer) => isSettled(answer?.state ?? null),
  );
  if (!found?.state) throw new Error('Payguide read nothing on the practice checkout within 20 seconds');
  const popup = `chrome-extension://${id}/popup.html?tab=${found.id}`;
  if (!headless) {
    await desk.evaluate(
      `chrome.windows.create({ url: ${JSON.stringify(popup)}, type: 'popup', width: 400, height: 660 })`,
    );
    await desk.close();
    say('The practice checkout is open, with the popup beside it. Close the browser to end.');
    await new Promise<void>((ended) => context.on('close', () => ended()));
    return;
  }
  await shop.bringToFront();
  await shop.waitForTimeout(1_500);
  await shop.screenshot({ path: picture('checkout.png') });
  await desk.setViewportSize({ width: 380, height: 600 });
  await desk.goto(popup);
  await desk.locator('main').waitFor();
  await desk.waitForTimeout(500);
  await desk.screenshot({ path: picture('popup.png'), fullPage: true });
  const words = (await desk.evaluate('document.body.innerText')) as string;
  await shop.evaluate(SHOW_METHODS);
  await desk.evaluate(`(${START_GUIDE})(${found.id})`);
  await shop.bringToFront();
  await shop.waitForTimeout(1_500);
  await shop.screenshot({ path: picture('guide.png') });
  await close();
  say(['', 'Read:', ...readingLines(found.state), '', 'Advised:', ...adviceLines(words)].join('\n'));
  say(`\nPictures: ${['checkout.png', 'popup.png', 'guide.png'].map(picture).join('\n          ')}`);
}
