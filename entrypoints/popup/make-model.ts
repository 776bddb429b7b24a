import { buildModel } from '../../components/advice/build-model';
import { firstPart } from '../../components/advice/first-part';
import type { PopupModel } from '../../components/advice/popup-model';
import { aboutBrowser, isFirefox } from '../../lib/browser/about-browser';
import { adviceView } from '../../lib/browser/advice-for';
import { wasKept } from '../../lib/browser/kept-orders';
import { packagedMarkets, packagedMessages, packagedWords } from '../../lib/browser/packaged-knowledge';
import { isPaused } from '../../lib/browser/quiet';
import { grantedAccess } from '../../lib/browser/site-access';
import { readTab } from '../../lib/browser/tab-reading';
import { tabState } from '../../lib/browser/tab-states';
import type { Locale } from '../../lib/i18n/locales';
import type { PopupQuestion } from '../../lib/messages/table';

/** Longest time in ms nothing is drawn because a page is being looked at. */
const LONGEST_WAIT = 150;

/** A page nothing is known of is looked at first: where it may not be read, the first drawing says so already. */
async function lookFirst(tabId: number): Promise<void> {
  const { status, reading } = await tabState(tabId);
  // Nor is "nothing to pay here" the last word: a reader leaves such a page in time, and the page may have changed.
  if (status === 'read' && reading?.kind !== 'none') return;
  const waited = new Promise<void>((resolve) => setTimeout(resolve, LONGEST_WAIT));
  await Promise.race([readTab(tabId).catch(() => {}), waited]);
}

/**
 * Everything the popup shows of a tab. Runs in the background, which has the advisers, the facts and the ledger at
 * hand: the popup's own thread only draws.
 */
export async function makeModel(asked: PopupQuestion): Promise<PopupModel> {
  const { tabId, host, editedTotal, chosenByHand, bothLanguages, whole, look, incognito } = asked;
  if (look) await lookFirst(tabId);
  const tab = await tabState(tabId);
  const view = { ...(await adviceView(tab, { incognito })), editedTotal, chosenByHand };
  const locale = view.locale as Locale;
  const [words, messages, otherWords, markets, permissions, paused, kept] = await Promise.all([
    packagedWords(locale),
    packagedMessages(locale),
    bothLanguages ? packagedWords(locale === 'en' ? 'zh-CN' : 'en') : null,
    packagedMarkets(),
    grantedAccess(),
    isPaused(host),
    wasKept(tabId, tab),
  ]);
  const model = buildModel({
    tab,
    host,
    firefox: isFirefox(),
    view,
    locale,
    messages,
    words,
    otherWords,
    markets,
    permissions,
    about: aboutBrowser(),
    paused,
    kept,
  });
  return whole ? model : firstPart(model);
}
