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

/**
 * Looks once, cheaply, whether this page may be one where something is paid; if so, asks the background for
 * the reader. It changes nothing and observes nothing: the background runs it again when the address changes
 * in place, and a reader that lives on this page already then looks anew.
 */
export function openGate(page: Document): void {
  const world = pageWorld();
  if (world && !world.end.signal.aborted) world.again();
  else if (maybeCheckout(page.location.href) || page.querySelector(PAYING))
    void sendFromPage('gate-open', {});
}
