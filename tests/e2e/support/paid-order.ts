import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Extended, ROOT } from './chromium';

const read = (path: string) => readFileSync(join(ROOT, path), 'utf8');

/** The page an order is confirmed on, and the page that says it is paid. */
export const CONFIRM = 'https://www.aliexpress.com/p/trade/confirm.html';
export const RESULT = 'https://www.aliexpress.com/p/second-payment/pay-result.html';

/** Plays the shop of an order that is confirmed and paid. */
export async function playOrder(extended: Extended): Promise<void> {
  await extended.answer(
    /aliexpress\.com\/p\/trade\/confirm/,
    read('tests/e2e/stage/aliexpress-confirm.html'),
  );
  await extended.answer(
    /aliexpress\.com\/p\/second-payment/,
    read('tests/pages/aliexpress-result-zh/page.html'),
  );
}
