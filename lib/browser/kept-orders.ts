import type { LedgerFault } from '../ledger/types';
import { paidOrder } from '../messages/tab-state';
import type { TabState } from '../messages/table';
import type { Money } from '../money/money';
import type { MethodId } from '../page/method-ids';
import { browser } from './api';
import { hasEntry } from './read-ledger';
import { shopperZone } from './shopper-clock';
import { addPayment, type Place } from './stored-ledger';

/** The entry an order of a tab has, or will have once the shopper says that it is paid. */
interface Kept {
  readonly order: string;
  readonly id: string;
  /** ISO instant of the first click. */
  readonly at: string;
}

const LOCK = 'payguide-kept';
const keyOf = (tabId: number) => `kept:${tabId}`;

/** Names an order within a tab: by the page it was paid on, else by the page that confirms it; a reload names the same. */
function orderOf({ url, reading, order }: TabState): string {
  const total = (order?.reading ?? reading)?.total;
  return `${order?.url ?? url} ${total?.ok ? `${total.money.currency} ${total.money.minor}` : ''}`;
}

async function keptOf(tabId: number, state: TabState): Promise<Kept | null> {
  const key = keyOf(tabId);
  const kept = (await browser.storage.session.get(key))[key] as Kept | undefined;
  return kept?.order === orderOf(state) ? kept : null;
}

/** Forgets what was kept: the tab is at another order. */
export async function startOrder(tabId: number): Promise<void> {
  await browser.storage.session.remove([keyOf(tabId)]);
}

/** What is noted of this order of this tab; noted now where nothing was. Only under the lock. */
async function noted(tabId: number, state: TabState): Promise<Kept> {
  const known = await keptOf(tabId, state);
  if (known) return known;
  const kept = { order: orderOf(state), id: crypto.randomUUID(), at: new Date().toISOString() };
  await browser.storage.session.set({ [keyOf(tabId)]: kept });
  return kept;
}

/** The id of this order of this tab: the same for every click on it, though the popup was closed between two. */
export function orderId(tabId: number, state: TabState): Promise<string> {
  return navigator.locks.request(LOCK, async () => (await noted(tabId, state)).id);
}

/** Whether this order of this tab stands in the ledger already, by the shopper's click. */
export async function wasKept(tabId: number, state: TabState): Promise<boolean> {
  const kept = await keptOf(tabId, state);
  return kept !== null && hasEntry(kept.id).catch(() => false);
}

/**
 * Keeps an order the shopper says they paid; null, or why it was not kept. The entry's id is noted before it is
 * written: a popup that closes around the write leaves one entry or none, and a second click adds no second one.
 */
export function keepOrder(
  tabId: number,
  state: TabState,
  edited: Money | null,
  method: MethodId | null,
  place: Place,
): Promise<LedgerFault | null> {
  return navigator.locks.request(LOCK, async (): Promise<LedgerFault | null> => {
    const { reading, url, told } = state;
    const paid = paidOrder(state);
    const amount = edited ?? paid?.amount ?? (reading?.total.ok ? reading.total.money : null);
    if (amount === null) return 'not-a-payment';
    if (await wasKept(tabId, state)) return null;
    const kept = await noted(tabId, state);
    const result = await addPayment(
      {
        id: kept.id,
        amount,
        methods: [method ?? paid?.method ?? 'other'],
        shop: paid ? paid.shop : url === null ? null : new URL(url).hostname,
        category: told?.category ?? null,
        imported: told?.imported ?? null,
        at: kept.at,
        zone: shopperZone(),
        source: reading?.kind === 'result' ? 'result-page' : 'popup',
      },
      place,
    );
    return result.ok ? null : result.reason;
  });
}
