import browser from 'webextension-polyfill';
import type { LedgerFault } from '../ledger/types';
import { paidOrder } from '../messages/tab-state';
import type { TabState } from '../messages/table';
import type { Money } from '../money/money';
import type { MethodId } from '../page/method-ids';
import { isPrivate } from './about-browser';
import { shopperZone } from './advice-for';
import { addPayment } from './stored-ledger';

const keyOf = (tabId: number) => `kept:${tabId}`;

/** Names an order within a tab: by the page it was paid on, else by the page that confirms it; a reload names the same. */
function orderOf({ url, reading, order }: TabState): string {
  const total = (order?.reading ?? reading)?.total;
  return `${order?.url ?? url} ${total?.ok ? `${total.money.currency} ${total.money.minor}` : ''}`;
}

/** Forgets what was kept: the tab is at another order. */
export async function startOrder(tabId: number): Promise<void> {
  await browser.storage.session.remove([keyOf(tabId)]);
}

/** Whether the shopper has put this order of this tab into the ledger already. */
export async function wasKept(tabId: number, state: TabState): Promise<boolean> {
  const key = keyOf(tabId);
  return (await browser.storage.session.get(key))[key] === orderOf(state);
}

/** Keeps an order the shopper says they paid; null, or why it was not kept. The tab remembers, so it is offered once. */
export async function keepOrder(
  tabId: number,
  state: TabState,
  edited: Money | null,
  method: MethodId | null,
): Promise<LedgerFault | null> {
  const { reading, url } = state;
  const paid = paidOrder(state);
  const amount = edited ?? paid?.amount ?? (reading?.total.ok ? reading.total.money : null);
  if (amount === null) return 'not-a-payment';
  const result = await addPayment(
    {
      id: crypto.randomUUID(),
      amount,
      methods: [method ?? paid?.method ?? 'other'],
      shop: paid ? paid.shop : url === null ? null : new URL(url).hostname,
      category: null,
      imported: null,
      at: new Date().toISOString(),
      zone: shopperZone(),
      source: reading?.kind === 'result' ? 'result-page' : 'popup',
    },
    { incognito: isPrivate() },
  );
  if (result.ok) await browser.storage.session.set({ [keyOf(tabId)]: orderOf(state) });
  return result.ok ? null : result.reason;
}
