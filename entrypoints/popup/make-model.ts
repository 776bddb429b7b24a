import { buildModel } from '../../components/advice/build-model';
import type { PopupModel } from '../../components/advice/popup-model';
import { aboutBrowser, isFirefox } from '../../lib/browser/about-browser';
import { adviceView } from '../../lib/browser/advice-for';
import { wasKept } from '../../lib/browser/kept-orders';
import { packagedMarkets, packagedWords } from '../../lib/browser/packaged-knowledge';
import { isPaused } from '../../lib/browser/quiet';
import { grantedAccess } from '../../lib/browser/site-access';
import { tabState } from '../../lib/browser/tab-states';
import type { Locale } from '../../lib/i18n/locales';
import type { PopupQuestion } from '../../lib/messages/table';

/**
 * Everything the popup shows of a tab. Runs in the background, which has the advisers, the facts and the ledger at
 * hand: the popup's own thread only draws.
 */
export async function makeModel(asked: PopupQuestion): Promise<PopupModel> {
  const { tabId, host, editedTotal, chosenByHand, bothLanguages } = asked;
  const tab = await tabState(tabId);
  const view = { ...(await adviceView(tab)), editedTotal, chosenByHand };
  const locale = view.locale as Locale;
  const [words, otherWords, markets, permissions, paused, kept] = await Promise.all([
    packagedWords(locale),
    bothLanguages ? packagedWords(locale === 'en' ? 'zh-CN' : 'en') : null,
    packagedMarkets(),
    grantedAccess(),
    isPaused(host),
    wasKept(tabId, tab),
  ]);
  return buildModel({
    tab,
    host,
    firefox: isFirefox(),
    view,
    locale,
    words,
    otherWords,
    markets,
    permissions,
    about: aboutBrowser(),
    paused,
    kept,
  });
}
