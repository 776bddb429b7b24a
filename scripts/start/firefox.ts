import { launchFirefox } from '../drive-firefox';
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

/** Opens the practice checkout in Firefox; with a display until the window is closed, else for three pictures. */
export async function startFirefox(options: StartOptions): Promise<void> {
  const { folder, address, headless, picture, say } = options;
  const firefox = await launchFirefox({ folder, headless, proxyPort: null });
  const shop = await firefox.open(address);
  const desk = await firefox.openOwn('popup.html');
  const found = await until(
    30,
    () =>
      desk.evaluate(`(${STATE_OF_TAB})(${JSON.stringify(address)})`) as Promise<{
        id: number;
        state: StoredTab | null;
      } | null>,
    (answer) => isSettled(answer?.state ?? null),
  );
  if (!found?.state) throw new Error('Payguide read nothing on the practice checkout within 30 seconds');
  const popup = `popup.html?tab=${found.id}`;
  if (!headless) {
    await desk.evaluate(
      `browser.windows.create({ url: ${JSON.stringify(popup)}, type: 'popup', width: 400, height: 660 }).then(() => null)`,
    );
    await desk.close();
    say('The practice checkout is open, with the popup beside it. Close the browser to end.');
    await new Promise<void>((ended) => firefox.browser.on('disconnected', () => ended()));
    return;
  }
  const pause = (ms: number) => new Promise((done) => setTimeout(done, ms));
  await shop.bringToFront();
  await pause(1_500);
  await shop.screenshot({ path: picture('checkout.png') as `${string}.png` });
  await desk.setViewport({ width: 380, height: 600 });
  await desk.goto(`${firefox.origin}/${popup}`, { timeout: 700 }).catch(() => null);
  await desk.waitForSelector('main');
  await pause(500);
  await desk.screenshot({ path: picture('popup.png') as `${string}.png`, fullPage: true });
  const words = (await desk.evaluate('document.body.innerText')) as string;
  await shop.evaluate(SHOW_METHODS);
  await desk.evaluate(`(${START_GUIDE})(${found.id})`);
  await shop.bringToFront();
  await pause(1_500);
  await shop.screenshot({ path: picture('guide.png') as `${string}.png` });
  await firefox.close();
  say(['', 'Read:', ...readingLines(found.state), '', 'Advised:', ...adviceLines(words)].join('\n'));
  say(`\nPictures: ${['checkout.png', 'popup.png', 'guide.png'].map(picture).join('\n          ')}`);
}
