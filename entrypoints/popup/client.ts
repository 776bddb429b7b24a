import browser from 'webextension-polyfill';
import type { PopupClient } from '../../components/advice/popup-client';
import type { PopupModel } from '../../components/advice/popup-model';
import { isPrivate } from '../../lib/browser/about-browser';
import { watchData } from '../../lib/browser/data-changed';
import { send } from '../../lib/browser/send';
import { askAccess, onAccessChange } from '../../lib/browser/site-access';
import { tabState, watchTabState } from '../../lib/browser/tab-states';
import type { Money } from '../../lib/money/money';
import type { MethodId } from '../../lib/page/method-ids';
import type { Settings } from '../../lib/settings/settings';

interface LookedAt {
  readonly tabId: number;
  readonly host: string | null;
  /** Told by the tab: Chromium runs the popup of a private window in the ordinary profile. */
  readonly incognito: boolean;
}

/** The tab the popup was opened on; an address `?tab=` names one where the popup stands in a tab of its own. */
async function lookedAt(): Promise<LookedAt> {
  const named = new URLSearchParams(location.search).get('tab');
  const tab =
    named === null
      ? (await browser.tabs.query({ active: true, currentWindow: true }))[0]
      : await browser.tabs.get(Number(named));
  const url = tab?.url;
  return {
    tabId: tab?.id ?? -1,
    host: url && /^https?:/.test(url) ? new URL(url).hostname : null,
    incognito: tab?.incognito === true || isPrivate(),
  };
}

const open = (path: string) => void browser.tabs.create({ url: browser.runtime.getURL(path) });
/** Longest time in ms nothing is drawn because a page is being looked at, and a frame's. */
const LONGEST_WAIT = 150;
const FRAME = 16;
const wait = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms));

/** The popup's window to the browser: the stored reading first, then whatever changes. */
export function createClient(): PopupClient {
  const target = lookedAt();
  const listeners = new Set<(model: PopupModel) => void>();
  let editedTotal: Money | null = null;
  let chosenByHand: MethodId | null = null;
  let bothLanguages = false;

  // What only a click needs (validation, the database) is loaded by the click, so that opening pays for none of it.
  const change = async (with_: (old: Settings) => Settings): Promise<void> => {
    const { changeSettings } = await import('../../lib/browser/stored-settings');
    await changeSettings(with_, await target);
  };
  const read = async () => void (await send('read-tab', { tabId: (await target).tabId }));
  // A page never looked at is looked at first: where it may not be read, the first drawing says so already.
  const begun = target.then(async ({ tabId }) => {
    const { status, reading } = await tabState(tabId);
    // Nor is "nothing to pay here" the last word: a reader leaves such a page in time, and the page may have changed.
    if (status !== 'read' || reading?.kind === 'none') await Promise.race([read(), wait(LONGEST_WAIT)]);
  });

  const loadModel = async (): Promise<PopupModel> => {
    await begun.catch(() => {});
    const { tabId, host } = await target;
    const asked = { tabId, host, editedTotal, chosenByHand, bothLanguages };
    return (await send('popup-model', asked)) as PopupModel;
  };
  let renewal: Promise<void> | null = null;
  // Changes come in bursts (a tab is "reading", then "read"): one new model a frame is enough.
  const renew = () => {
    renewal ??= wait(FRAME).then(() => {
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

  return {
    loadModel,
    subscribe(onChange) {
      listeners.add(onChange);
      const end = new AbortController();
      void begun.finally(async () => watchTabState((await target).tabId, end.signal, () => void renew()));
      const stopData = watchData(() => void renew());
      onAccessChange(end.signal, () => void read().then(renew));
      return () => {
        listeners.delete(onChange);
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
    tellOrder: (told) => void target.then(({ tabId }) => send('tell-order', { tabId, told })).then(renew),
    chooseMarket: (market) => void change((old) => ({ ...old, market })),
    setLanguage: (language) => void change((old) => ({ ...old, language })),
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
      void change((old) => ({ ...old, openSections: { ...old.openSections, [section]: isOpen } })),
    markPaid: (method) =>
      target.then(async ({ tabId, incognito }) => {
        const { keepOrder } = await import('../../lib/browser/kept-orders');
        return keepOrder(tabId, await tabState(tabId), editedTotal, method, { incognito });
      }),
    confirmPlan: (row) =>
      target.then(async ({ host, incognito }) => {
        const [{ confirmPlan }, { keepPlan }] = await Promise.all([
          import('../../lib/installments/held-plans'),
          import('../../lib/browser/stored-plans'),
        ]);
        const today = new Date().toISOString().slice(0, 10);
        const plan = confirmPlan(row, { id: crypto.randomUUID(), provider: null, shop: host, today });
        return plan ? keepPlan(plan, { incognito }) : 'not-a-payment';
      }),
    muteSite: (host, muted) =>
      void Promise.all([target, import('../../lib/browser/quiet')])
        .then(([{ incognito }, { setMuted }]) => setMuted(host, muted, incognito))
        .then(renew),
  };
}
