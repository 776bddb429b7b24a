import { advise } from '../advice/advise';
import type { AdviceView } from '../advice/view';
import type { Advice } from '../knowledge/advice';
import { zonesOf } from '../limits/meters';
import type { TabState } from '../messages/table';
import { currentLocale } from './current-locale';
import { packagedFacts } from './packaged-knowledge';
import { currentUsage } from './read-ledger';
import { shopperZone } from './shopper-clock';
import { heldPlans } from './stored-plans';
import { readSettings, type SettingsPlace } from './stored-settings';

/** Gathers everything advice rests on: a tab's reading, the stored settings, ledger and plans, and the market's facts. */
export async function adviceView(state: TabState, place: SettingsPlace = {}): Promise<AdviceView> {
  const settings = await readSettings(place);
  const facts = await packagedFacts(settings.market);
  const now = new Date().toISOString();
  const zone = shopperZone();
  // Without the ledger (a private window, a blocked database) limits are judged by this order alone.
  const usage = await currentUsage(now, zonesOf(facts, zone)).catch(() => ({ sums: {} }));
  return {
    reading: state.reading,
    host: state.url === null ? null : new URL(state.url).hostname,
    editedTotal: null,
    chosenByHand: null,
    told: state.told,
    facts,
    settings,
    usage,
    heldPlans: await heldPlans().catch(() => []),
    now,
    zone,
    locale: await currentLocale(place),
  };
}

/** The advice on what a tab shows. */
export async function adviceFor(state: TabState): Promise<Advice[]> {
  return advise(await adviceView(state));
}
