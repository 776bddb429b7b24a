import { maybeCheckout } from '../page/maybe-checkout';
import { sendFromPage } from './page-bus';
import { pageWorld } from './page-world';

/** What a paying page has even where its address says nothing: a card field, or a payment provider's frame. */
const PAYING = [
  '[autocomplete~="cc-number"]',
  'iframe[src*="js.stripe.com"]',
  'iframe[src*="checkoutshopper"]',
  'iframe[src*="paypal.com/smart"]',
].join();

// By symbol, since a page can plant any named property on the window by an element's id.
const ASKED = Symbol.for('payguide-asked');
type Holder = { [ASKED]?: string };

/** How long an asked-for reader is waited for before the gate asks again. */
const PATIENCE_MS = 5_000;

/** How often the gate asks at most: the background may be stopped while it answers, and its successor knows of nothing. */
const MOST_ASKINGS = 3;

/**
 * Looks once, cheaply, whether this page may be one where something is paid; if so, asks the background for
 * the reader. It changes nothing and observes nothing: the background runs it again when the address changes
 * in place, and a reader that lives on this page already then looks anew.
 */
export function openGate(page: Document): void {
  const world = pageWorld();
  if (world && !world.end.signal.aborted) world.again();
  else if (maybeCheckout(page.location.href) || page.querySelector(PAYING)) void ask(page.location);
}

/** The background may run the gate a second time while its reader is on the way: then one asking is enough. */
async function ask(location: Location): Promise<void> {
  const holder = globalThis as Holder;
  const address = location.href;
  if (holder[ASKED] === address) return;
  holder[ASKED] = address;
  let isHeard = false;
  for (let asked = 0; asked < MOST_ASKINGS && !isHeard && location.href === address; asked += 1) {
    void sendFromPage('gate-open', {}).then((answer) => {
      isHeard ||= answer === true;
    });
    await new Promise((done) => setTimeout(done, PATIENCE_MS));
    isHeard ||= pageWorld() !== null;
  }
  if (holder[ASKED] === address) delete holder[ASKED];
}
