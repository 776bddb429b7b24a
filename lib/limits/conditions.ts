import type { LimitEntry, LimitFact } from '../knowledge/facts';
import type { LimitMeter, LimitsView } from './types';

/** Classes of Chinese payment accounts (PBoC 2015 No. 43), by the fact that speaks of each. */
const ACCOUNT_CLASS: Readonly<Record<string, 1 | 2 | 3>> = { 'cn-acct-1': 1, 'cn-acct-2': 2, 'cn-acct-3': 3 };

/**
 * Limits on paying by a code in person (PBoC 2017 No. 296) and on paying from a wallet's balance by how the payer is
 * verified (PBoC 2015 No. 43, articles 11 and 24): no checkout on the web shows whether one of them holds.
 */
const ACCOUNT_OR_CODE: ReadonlySet<string> = new Set([
  'cn-qr',
  'cn-verify-day',
  ...Object.keys(ACCOUNT_CLASS),
]);

/** Whether a limit hangs on the shopper's account or code alone, so that it is shown but never said aloud. */
export const isOfAccountOrCode = ({ fact }: Pick<LimitMeter, 'fact'>): boolean =>
  fact !== null && ACCOUNT_OR_CODE.has(fact);

/** The fact on foreign cards inside Chinese wallets. */
const FOREIGN_CARD = 'cn-foreign-card';

const certainty = (perhaps: boolean): 'surely' | 'perhaps' => (perhaps ? 'perhaps' : 'surely');

/**
 * Whether a limit holds in this case; null: it does not. What the shopper told in settings, or what is known of the
 * order, can settle some of what the page does not show.
 */
export function conditionOf(
  fact: string,
  about: LimitFact['about'],
  entry: LimitEntry,
  { settings, importOrder = null }: LimitsView,
): 'surely' | 'perhaps' | null {
  if (about === 'import') {
    // A route no page shows, the post, is spoken of only where the order is known to come from abroad.
    const hidden = entry.conditional && entry.period === 'parcel' && importOrder !== true;
    if (importOrder === false || hidden) return null;
    return certainty(importOrder === null || entry.conditional);
  }
  if (fact === FOREIGN_CARD && settings.cardForeign !== null) return settings.cardForeign ? 'surely' : null;
  const accountClass = ACCOUNT_CLASS[fact];
  // Even the right class binds only balance payments, which no page shows: it stays a "perhaps".
  if (
    accountClass !== undefined &&
    settings.accountClass !== null &&
    accountClass !== settings.accountClass
  ) {
    return null;
  }
  return certainty(entry.conditional || entry.installmentCount !== null);
}
