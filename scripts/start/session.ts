/** What a start needs, whichever browser it is. */
export interface StartOptions {
  /** Folder of the unpacked extension. */
  readonly folder: string;
  /** Address of the practice checkout. */
  readonly address: string;
  readonly headless: boolean;
  /** Where a picture of that name goes. */
  readonly picture: (file: string) => string;
  readonly say: (text: string) => void;
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

export interface StoredTab {
  readonly status: string;
  readonly reading: StoredReading | null;
}

/** Runs inside an extension page: the newest tab of that address and its state, or null while there is none. */
export const STATE_OF_TAB = `async (address) => {
  const api = globalThis.browser ?? chrome;
  const tabs = await api.tabs.query({});
  const tab = tabs.filter((one) => one.url?.startsWith(address.split('?')[0])).at(-1);
  if (!tab) return null;
  const key = 'tab:' + tab.id;
  return { id: tab.id, state: (await api.storage.session.get(key))[key] ?? null };
}`;

/** Starts a guide from an extension page, as a click in the popup does. */
export const START_GUIDE = `async (tabId) => {
  const api = globalThis.browser ?? chrome;
  return api.runtime.sendMessage({ name: 'start-guide', request: { tabId, guide: 'alipay', step: null } });
}`;

/** Runs in the practice checkout: brings the methods into view, as a shopper does who is about to choose one. */
export const SHOW_METHODS = `document.querySelector('[name="payment-method"]:checked')?.closest('li')
  ?.scrollIntoView({ block: 'center' })`;

/** Whether the reader has said its settled word on a tab. */
export function isSettled(state: StoredTab | null): boolean {
  return state?.status === 'read' && state.reading?.total.ok === true;
}

/** Calls until the answer satisfies, a quarter of a second apart, for at most `seconds`; gives the last answer. */
export async function until<A>(
  seconds: number,
  ask: () => Promise<A>,
  enough: (answer: A) => boolean,
): Promise<A> {
  for (let turn = 0; ; turn += 1) {
    const answer = await ask();
    if (enough(answer) || turn > seconds * 4) return answer;
    await new Promise((done) => setTimeout(done, 250));
  }
}

/** What Payguide read, in lines for people. */
export function readingLines({ reading }: StoredTab): string[] {
  if (reading === null) return ['Payguide read nothing.'];
  const { total } = reading;
  const amount =
    total.ok && total.money ? `${total.money.currency} ${total.money.minor} (minor units)` : total.reason;
  return [
    `Kind:     ${reading.kind} (${Math.round(reading.confidence * 100)} %)`,
    `Total:    ${amount}`,
    `Methods:  ${reading.methods.map((one) => (one.chosen ? `${one.id} (chosen)` : one.id)).join(', ')}`,
    ...reading.offers.map((offer) => `Offer:    ${offer.text}`),
  ];
}

/** The popup's words with empty lines taken out: what Payguide advised. */
export function adviceLines(popup: string): string[] {
  return popup
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}
