import { advise } from '../../lib/advice/advise';
import type { Advice } from '../../lib/knowledge/advice';
import { DEFAULT_SETTINGS } from '../../lib/settings/defaults';
import { loadFacts } from '../load-knowledge';
import type { Inspected } from './browser';

/** What Payguide would say of the page to a shopper who has set nothing: no ledger, no budgets, default market. */
export function adviceOn({ reading }: Inspected, url: string | null): Advice[] {
  return advise({
    reading,
    host: url === null ? null : new URL(url).hostname,
    editedTotal: null,
    chosenByHand: null,
    facts: loadFacts(DEFAULT_SETTINGS.market),
    settings: DEFAULT_SETTINGS,
    usage: { sums: {} },
    heldPlans: [],
    now: new Date().toISOString(),
    zone: 'UTC',
    locale: 'en',
  });
}
