import { formatMoney } from '../../lib/money/format';

/** What a start needs, whichever browser it is. */
export interface StartOptions {
  /** Folder of the unpacked extension. */
  readonly folder: string;
  /** Address of the practice checkout. */
  readonly address: string;
  readonly headless: boolean;
  /** Where a picture of that name goes. */
  readonly picture: (file: `${string}.png`) => `${string}.png`;
  readonly say: (text: string) => void;
}

/** A page as both drivers know it. */
interface Screen {
  evaluate(script: string): Promise<unknown>;
  bringToFront(): Promise<void>;
  screenshot(options: { readonly path: `${string}.png`; readonly fullPage?: boolean }): Promise<unknown>;
  close(): Promise<void>;
}

/** A browser with the practice checkout open. */
export interface Opened {
  readonly shop: Screen;
  /** A page of the extension, from which its store is looked at. */
  readonly desk: Screen;
  /** Turns the desk to the popup at that path, and waits until it is drawn. */
  showPopup(path: string, size: { readonly width: number; readonly height: number }): Promise<void>;
  /** Resolves when the browser was closed. */
  ended(): Promise<void>;
  close(): Promise<void>;
}

/** A reading as it lies in the session store, as far as it is printed here. */
interface StoredReading {
  readonly kind: string;
  readonly confidence: number;
  readonly total: {
    readonly ok: boolean;
    readonly money?: { currency: string; minor: number };
    reason?: string;
  };
  readonly methods: readonly { readonly id: string; readonly chosen: boolean | null }[];
  readonly offers: readonly { readonly text: string }[];
}

interface StoredTab {
  readonly status: string;
  readonly reading: StoredReading | null;
}

/** Runs inside an extension page: the newest tab of that address and its state, or null while there is none. */
const STATE_OF_TAB = `async (address) => {
  const api = globalThis.browser ?? chrome;
  const tabs = await api.tabs.query({});
  const tab = tabs.filter((one) => one.url?.startsWith(address.split('?')[0])).at(-1);
  if (!tab) return null;
  const key = 'tab:' + tab.id;
  return { id: tab.id, state: (await api.storage.session.get(key))[key] ?? null };
}`;

/** Opens the popup in a window of its own, as large as popups are. */
const OPEN_WINDOW = `async (url) => {
  const api = globalThis.browser ?? chrome;
  await api.windows.create({ url, type: 'popup', width: 400, height: 660 });
}`;

/** Starts a guide from an extension page, as a click in the popup does. */
const START_GUIDE = `async (tabId) => {
  const api = globalThis.browser ?? chrome;
  return api.runtime.sendMessage({ name: 'start-guide', request: { tabId, guide: 'alipay', step: null } });
}`;

/** Runs in the practice checkout: brings the methods into view, as a shopper does who is about to choose one. */
const SHOW_METHODS = `document.querySelector('[name="payment-method"]:checked')?.closest('li')
  ?.scrollIntoView({ block: 'center' })`;

const pause = (ms: number) => new Promise<void>((done) => setTimeout(done, ms));

/** Whether the reader has said its settled word on a tab. */
function isSettled(state: StoredTab | null): boolean {
  return state?.status === 'read' && state.reading?.total.ok === true;
}

/** Calls until the answer satisfies, a quarter of a second apart, for at most `seconds`; gives the last answer. */
async function until<A>(seconds: number, ask: () => Promise<A>, enough: (answer: A) => boolean): Promise<A> {
  for (let turn = 0; ; turn += 1) {
    const answer = await ask();
    if (enough(answer) || turn > seconds * 4) return answer;
    await pause(250);
  }
}

/** What Payguide read, in lines for people. */
function readingLines({ reading }: StoredTab): string[] {
  if (reading === null) return ['Payguide read nothing.'];
  const { total } = reading;
  const amount = total.ok && total.money ? formatMoney(total.money, 'en') : total.reason;
  return [
    `Kind:     ${reading.kind} (${Math.round(reading.confidence * 100)} %)`,
    `Total:    ${amount}`,
    `Methods:  ${reading.methods.map((one) => (one.chosen ? `${one.id} (chosen)` : one.id)).join(', ')}`,
    ...reading.offers.map((offer) => `Offer:    ${offer.text}`),
  ];
}

/** The popup's words with empty lines taken out: what Payguide advised. */
function adviceLines(popup: string): string[] {
  return popup
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}

interface Found {
  readonly id: number;
  readonly state: StoredTab | null;
}

/** How long a first reading may take, in seconds. */
const PATIENCE = 30;

/** Shows what Payguide makes of the practice checkout: with a display until the browser is closed, else in three pictures. */
export async function show(
  { shop, desk, showPopup, ended, close }: Opened,
  options: StartOptions,
): Promise<void> {
  const { address, headless, picture, say } = options;
  const found = await until(
    PATIENCE,
    () => desk.evaluate(`(${STATE_OF_TAB})(${JSON.stringify(address)})`) as Promise<Found | null>,
    (answer) => isSettled(answer?.state ?? null),
  );
  if (!found?.state) {
    throw new Error(`Payguide read nothing on the practice checkout within ${PATIENCE} seconds`);
  }
  const popup = `popup.html?tab=${found.id}`;
  if (!headless) {
    await desk.evaluate(`(${OPEN_WINDOW})(${JSON.stringify(popup)})`);
    await desk.close();
    say('The practice checkout is open, with the popup beside it. Close the browser to end.');
    return ended();
  }
  const shoot = async (name: `${string}.png`) => {
    await shop.bringToFront();
    await pause(1_500);
    await shop.screenshot({ path: picture(name) });
  };
  await shoot('checkout.png');
  await showPopup(popup, { width: 380, height: 600 });
  await pause(500);
  await desk.screenshot({ path: picture('popup.png'), fullPage: true });
  const words = (await desk.evaluate('document.body.innerText')) as string;
  await shop.evaluate(SHOW_METHODS);
  await desk.evaluate(`(${START_GUIDE})(${found.id})`);
  await shoot('guide.png');
  await close();
  say(['', 'Read:', ...readingLines(found.state), '', 'Advised:', ...adviceLines(words)].join('\n'));
  const pictures = (['checkout.png', 'popup.png', 'guide.png'] as const).map(picture);
  say(`\nPictures: ${pictures.join('\n          ')}`);
}
