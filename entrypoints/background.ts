import { defineBackground } from 'wxt/utils/define-background';
import { browser } from '../lib/browser/api';
import { answerMessages } from '../lib/browser/bus';
import { guideFromKeyboard } from '../lib/browser/guide-start';
import { handlers } from '../lib/browser/handlers';
import { answerAlarms, scheduleReminders } from '../lib/browser/reminders';
import { settleLedger } from '../lib/browser/settle-ledger';
import { shopperZone } from '../lib/browser/shopper-clock';
import { registerGate, tabsOf } from '../lib/browser/site-access';
import { settleSettings, startInMarket } from '../lib/browser/stored-settings';
import { followTab, lookAgain, loseAccess } from '../lib/browser/tab-reading';
import { forgetTab } from '../lib/browser/tab-states';
import { marketOfZone } from '../lib/settings/market-of-zone';
import { makeModel } from './popup/make-model';

/** Brings what is stored into the form and order it should have; what cannot be settled stays as it is. */
const settle = () => Promise.allSettled([settleSettings(), settleLedger()]);

/** Every listener is registered at once, as a woken background demands, and hands over. */
export default defineBackground(() => {
  answerMessages({ ...handlers, 'popup-model': makeModel });
  answerAlarms();

  browser.tabs.onRemoved.addListener((tabId) => void forgetTab(tabId));
  browser.tabs.onUpdated.addListener((tabId, change, tab) => void followTab(tabId, change, tab.url));

  browser.permissions.onAdded.addListener(async ({ origins }) => {
    await registerGate();
    for (const tabId of await tabsOf(origins ?? [])) await lookAgain(tabId);
  });
  browser.permissions.onRemoved.addListener(async ({ origins }) => {
    await registerGate();
    await loseAccess(origins ?? []);
  });

  browser.commands?.onCommand.addListener((command) => {
    if (command === 'open-guide') void guideFromKeyboard();
  });

  browser.runtime.onInstalled.addListener(async ({ reason }) => {
    await settle();
    if (reason === 'install') await startInMarket(marketOfZone(shopperZone())).catch(() => null);
    await registerGate();
    await scheduleReminders();
    if (reason === 'install') await browser.tabs.create({ url: browser.runtime.getURL('welcome.html') });
  });
  browser.runtime.onStartup.addListener(async () => {
    await settle();
    await registerGate();
    await scheduleReminders();
  });
});
