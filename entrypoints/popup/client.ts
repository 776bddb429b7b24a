import browser from 'webextension-polyfill';
import { buildModel } from '../../components/advice/build-model';
import type { PopupClient } from '../../components/advice/popup-client';
import type { PopupModel } from '../../components/advice/popup-model';
import { aboutBrowser, isFirefox, isPrivate } from '../../lib/browser/about-browser';
import { adviceView } from '../../lib/browser/advice-for';
import { send } from '../../lib/browser/bus';
import { watchData } from '../../lib/browser/data-changed';
import { keepOrder, wasKept } from '../../lib/browser/kept-orders';
import { packagedMarkets, packagedWords } from '../../lib/browser/packaged-knowledge';
import { isPaused, setMuted } from '../../lib/browser/quiet';
import { askAccess, grantedAccess, onAccessChange } from '../../lib/browser/site-access';
import { keepPlan } from '../../lib/browser/stored-plans';
import { changeSettings, watchSettings } from '../../lib/browser/stored-settings';
import { tabState, watchTabState } from '../../lib/browser/tab-states';
import type { Locale } from '../../lib/i18n/locales';
import { confirmPlan } from '../../lib/installments/held-plans';
import type { Money } from '../../lib/money/money';
import type { MethodId } from '../../lib/page/method-ids';
import type { Settings } from '../../lib/settings/settings';

interface LookedAt {
  readonly tabId: number;
  readonly host: string | null;
}

/** The tab the popup was opened on; an address `?tab=` names one where the popup stands in a tab of its own. */
async function lookedAt(): Promise<LookedAt> {
  const named = new URLSearchParams(location.search).get('tab');
  const tab =
    named === null
      ? (await browser.tabs.query({ active: true, currentWindow: true }))[0]
      : await browser.tabs.get(Number(named));
  const url = tab?.url;
  return { tabId: tab?.id ?? -1, host: url && /^https?:/.test(url) ? new URL(url).hostname : null };
}

const open = (path: string) => void browser.tabs.create({ url: browser.runtime.getURL(path) });
const change = (with_: (old: Settings) => Settings) => void changeSettings(with_, { incognito: isPrivate() });

/** The popup's window to the browser: the stored reading first, then whatever changes. */
export function createClient(): PopupClient {
  const target = lookedAt();
  const listeners = new Set<(model: PopupModel) => void>();
  let editedTotal: Money | null = null;
  let chosenByHand: MethodId | null = null;
  let bothLanguages = false;

  const loadModel = async (): Promise<PopupModel> => {
    const { tabId, host } = await target;
    const tab = await tabState(tabId);
    const view = { ...(await adviceView(tab)), editedTotal, chosenByHand };
    const locale = view.locale as Locale;
    const [words, otherWords, markets, permissions] = await Promise.all([
      packagedWords(locale),
      bothLanguages ? packagedWords(locale === 'en' ? 'zh-CN' : 'en') : null,
      packagedMarkets(),
      grantedAccess(),
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
      paused: await isPaused(host),
      kept: await wasKept(tabId, tab),
    });
  };
  let renewal: Promise<void> | null = null;
  // Changes come in bursts (a tab is "reading", then "read"): one new model a frame is enough.
  const renew = () => {
    renewal ??= new Promise((resolve) => setTimeout(resolve, 16)).then(() => {
      renewal = null;
      return draw();
    });
    return renewal;
  };
  const draw = async () => {
    if (listeners.size === 0) return;
    const model = await loadModel();
    for (const listener of listeners) listener(model);
  };
  const read = async () => void (await send('read-tab', { tabId: (await target).tabId }));

  return {
    loadModel,
    subscribe(onChange) {
      listeners.add(onChange);
      const end = new AbortController();
      void target.then(async ({ tabId }) => {
        watchTabState(tabId, end.signal, () => void renew());
        const { status } = await tabState(tabId);
        if (status !== 'read') await read();
      });
      const stopSettings = watchSettings(() => void renew());
      const stopData = watchData(() => void renew());
      onAccessChange(end.signal, () => void read().then(renew));
      return () => {
        listeners.delete(onChange);
        stopSettings();
        stopData();
        end.abort();
      };
    },
    editTotal(total) {
      editedTotal = total;
      void renew();
    },
    chooseMethod(method) {
      chosenByHand = method;
      void renew();
    },
    searchBothLanguages() {
      bothLanguages = true;
      void renew();
    },
    chooseMarket: (market) => change((old) => ({ ...old, market })),
    setLanguage: (language) => change((old) => ({ ...old, language })),
    // The browser asks only inside the click itself: nothing may be awaited before.
    grantSite: (host) => void askAccess(host),
    readThisPage: () => void read(),
    startGuide: (guide, step) =>
      void target.then(({ tabId }) => send('start-guide', { tabId, guide, step })).then(() => window.close()),
    copyText: (text) =>
      navigator.clipboard.writeText(text).then(
        () => true,
        () => false,
      ),
    printSteps: (factId) => open(`welcome.html?steps=${encodeURIComponent(factId)}`),
    openOptions: (section) => open(section ? `options.html#${section}` : 'options.html'),
    openPractice: () => open('practice.html'),
    toggleSection: (section, isOpen) =>
      change((old) => ({ ...old, openSections: { ...old.openSections, [section]: isOpen } })),
    markPaid: (method) =>
      target.then(async ({ tabId }) => keepOrder(tabId, await tabState(tabId), editedTotal, method)),
    confirmPlan: (row) =>
      void target.then(async ({ host }) => {
        const today = new Date().toISOString().slice(0, 10);
        const plan = confirmPlan(row, { id: crypto.randomUUID(), provider: null, shop: host, today });
        if (plan) await keepPlan(plan, { incognito: isPrivate() });
        await renew();
      }),
    muteSite: (host, muted) => void setMuted(host, muted).then(renew),
  };
}
