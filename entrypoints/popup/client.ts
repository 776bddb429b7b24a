import type { PopupClient } from '../../components/advice/popup-client';
import type { PopupModel } from '../../components/advice/popup-model';
import { browser } from '../../lib/browser/api';
import { watchData } from '../../lib/browser/data-changed';
import { send } from '../../lib/browser/send';
import { askAccess, onAccessChange } from '../../lib/browser/site-access';
import { tabState, watchTabState } from '../../lib/browser/tab-states';
import { unwaited } from '../../lib/browser/unwaited';
import type { TabState } from '../../lib/messages/table';
import type { Money } from '../../lib/money/money';
import type { MethodId } from '../../lib/page/method-ids';
import type { Settings } from '../../lib/settings/settings';
import { lookedAt } from './looked-at';

/** A frame, in ms. */
const FRAME = 16;

/** The popup's window to the browser: the stored reading first, then whatever changes. */
export function createClient(): PopupClient {
  const target = lookedAt();
  const screens = new Set<(model: PopupModel) => void>();
  // What goes wrong is shown, whoever began it: the background may be stopped in mid-answer, the tab be gone.
  const { attempt, onFault } = unwaited('popup');
  let editedTotal: Money | null = null;
  let chosenByHand: MethodId | null = null;
  let bothLanguages = false;
  let whole = false;
  let look = true;
  /** What the tab became while the first model was made: looking at it may be all that changed it. */
  let early: TabState | null = null;
  let hasAsked = false;

  const open = (path: string) => attempt(browser.tabs.create({ url: browser.runtime.getURL(path) }));
  // What only a click needs (validation, the database) is loaded by the click, so that opening pays for none of it.
  const change = async (with_: (old: Settings) => Settings): Promise<void> => {
    const { keepSettings } = await import('../../lib/browser/stored-settings');
    await keepSettings(with_, await target);
  };
  const read = async () => void (await send('read-tab', { tabId: (await target).tabId }));

  const loadModel = async (): Promise<PopupModel> => {
    const { tabId, host, incognito } = await target;
    const asked = { tabId, host, editedTotal, chosenByHand, bothLanguages, whole, look, incognito };
    look = false;
    try {
      const model = (await send('popup-model', asked)) as PopupModel;
      if (early !== null && (early.status === 'read' || early.status !== model.state.kind)) renew();
      return model;
    } finally {
      hasAsked = true;
      early = null;
    }
  };
  let begun = 0;
  let shown = 0;
  const draw = async () => {
    if (screens.size === 0) return;
    const turn = ++begun;
    const model = await loadModel();
    // Answers overtake one another: an older one knows less of what the shopper did.
    if (turn < shown) return;
    shown = turn;
    for (const show of screens) show(model);
  };
  let isDue = false;
  // Changes come in bursts (a tab is "reading", then "read"): one new model a frame is enough.
  const renew = () => {
    if (isDue) return;
    isDue = true;
    setTimeout(() => {
      isDue = false;
      attempt(draw());
    }, FRAME);
  };

  return {
    loadModel,
    subscribe(onChange, tellFault) {
      screens.add(onChange);
      const stopFaults = onFault(tellFault);
      const end = new AbortController();
      const watch = async () => {
        const { tabId } = await target;
        if (!end.signal.aborted) {
          watchTabState(tabId, end.signal, (state) => {
            if (hasAsked) renew();
            else early = state;
          });
        }
      };
      attempt(watch());
      const stopData = watchData(renew);
      onAccessChange(end.signal, () => attempt(read().then(renew)));
      return () => {
        screens.delete(onChange);
        stopFaults();
        stopData();
        end.abort();
      };
    },
    editTotal(total) {
      editedTotal = total;
      renew();
    },
    chooseMethod(method) {
      chosenByHand = method;
      renew();
    },
    wantWhole() {
      if (whole) return;
      whole = true;
      // Asked once, and someone waits for a row: there is no burst to wait out.
      attempt(draw());
    },
    searchBothLanguages() {
      bothLanguages = true;
      renew();
    },
    tellOrder: (told) => attempt(target.then(({ tabId }) => send('tell-order', { tabId, told })).then(renew)),
    chooseMarket: (market) => attempt(change((old) => ({ ...old, market, marketTold: true }))),
    setLanguage: (language) => attempt(change((old) => ({ ...old, language }))),
    // The browser asks only inside the click itself: nothing may be awaited before.
    grantSite: (host) => attempt(askAccess(host)),
    readThisPage: () => attempt(read()),
    startGuide: (guide, step) =>
      attempt(
        target.then(async ({ tabId }) => {
          if (await send('start-guide', { tabId, guide, step })) window.close();
          // The page may not be touched: looked at once more, the screen says so.
          else await read();
        }),
      ),
    copyText: (text) =>
      navigator.clipboard.writeText(text).then(
        () => true,
        () => false,
      ),
    printSteps: (factId) => open(`welcome.html?steps=${encodeURIComponent(factId)}`),
    openOptions: (section) => open(section ? `options.html#${section}` : 'options.html'),
    openPractice: () => open('practice.html'),
    toggleSection: (section, isOpen) =>
      attempt(change((old) => ({ ...old, openSections: { ...old.openSections, [section]: isOpen } }))),
    markPaid: (method) =>
      target
        .then(async ({ tabId, incognito }) => {
          const { keepOrder } = await import('../../lib/browser/kept-orders');
          return keepOrder(tabId, await tabState(tabId), editedTotal, method, { incognito });
        })
        .catch(() => 'failed'),
    confirmPlan: (row) =>
      target
        .then(async ({ tabId, host, incognito }) => {
          const [{ confirmPlan }, { addPlan }, { orderId }, { shopperToday }] = await Promise.all([
            import('../../lib/installments/held-plans'),
            import('../../lib/browser/stored-plans'),
            import('../../lib/browser/kept-orders'),
            import('../../lib/browser/shopper-clock'),
          ]);
          const order = await orderId(tabId, await tabState(tabId));
          const today = shopperToday();
          const plan = confirmPlan(row, { order, provider: null, shop: host, today });
          return plan ? addPlan(plan, { incognito }) : 'not-a-payment';
        })
        .catch(() => 'failed'),
    muteSite: (host, muted) =>
      attempt(
        Promise.all([target, import('../../lib/browser/quiet')])
          .then(([{ incognito }, { setMuted }]) => setMuted(host, muted, incognito))
          .then(renew),
      ),
  };
}
