import type { LimitEntry, LimitFact } from '../knowledge/facts';
import type { LimitsView } from './types';

/** Classes of Chinese payment accounts (PBoC 2015 No. 43), by the fact that speaks of each. */
const ACCOUNT_CLASS: Readonly<Record<string, 1 | 2 | 3>> = { 'cn-acct-1': 1, 'cn-acct-2': 2, 'cn-acct-3': 3 };

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
  if (about === 'import')
    return importOrder === false ? null : certainty(importOrder === null || entry.conditional);
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
