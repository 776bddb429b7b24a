import { withGuide } from '../messages/tab-state';
import { withTold } from '../messages/told-order';
import { readPage } from '../page/read';
import { refine } from '../page/refine/refine';
import type { Handlers, Origin } from './bus';
import { currentLocale } from './current-locale';
import { startFittingGuide, startGuide } from './guide-start';
import { isQuiet, mute } from './quiet';
import { isShut, leavePage, placePart, readTab, refreshBadge, takeReading } from './tab-reading';
import { changeTabState, tabState } from './tab-states';
import { tourWords } from './tour-words';

/** A message from a page always comes from a tab; the bus has seen to it. */
function tabOf(from: Origin): number {
  if (from.tabId === null) throw new Error('message: sender has no tab');
  return from.tabId;
}

/** What the background answers to each message; the popup's model, which lib does not know, is added by the entry point. */
export const handlers: Omit<Handlers, 'popup-model'> = {
  'gate-open': async (_, from) => {
    const tabId = tabOf(from);
    await changeTabState(tabId, (old) => ({ ...old, status: 'reading', reading: null }));
    await readTab(tabId);
    return true;
  },
  'read-snapshot': async ({ snapshot }, from) => {
    if (await isShut(tabOf(from))) throw new Error('read-snapshot: access to this page was taken back');
    return readPage(refine(snapshot));
  },
  reading: async ({ reading }, from) => {
    await takeReading(tabOf(from), from.url, reading);
    return null;
  },
  'page-left': async (_, from) => {
    await leavePage(tabOf(from), undefined);
    return null;
  },
  'page-order': async (_, from) => {
    const { guide } = await tabState(tabOf(from));
    const locale = await currentLocale({ incognito: from.isPrivate });
    return { locale, chip: !(await isQuiet(from.url)), guide, words: guide && (await tourWords(locale)) };
  },
  mute: async ({ scope }, from) => {
    await mute(scope, from.url, from.isPrivate);
    return null;
  },
  'chip-pressed': async (_, from) => {
    await startFittingGuide(tabOf(from));
    return null;
  },
  'guide-step': async ({ step }, from) => {
    const tabId = tabOf(from);
    const state = await changeTabState(tabId, (old) =>
      withGuide(old, step === null || old.guide === null ? null : { ...old.guide, step, focus: false }),
    );
    // Where a guide ended, the chip comes back.
    if (step === null) {
      await refreshBadge(tabId, state);
      await placePart(tabId, from.url, state);
    }
    return null;
  },
  'guide-hidden': async ({ hidden }, from) => {
    const tabId = tabOf(from);
    const state = await changeTabState(tabId, (old) => withGuide(old, old.guide && { ...old.guide, hidden }));
    await refreshBadge(tabId, state);
    return null;
  },
  'read-tab': ({ tabId }) => readTab(tabId),
  'tell-order': async ({ tabId, told }) => {
    await refreshBadge(tabId, await changeTabState(tabId, (old) => withTold(old, told)));
    return null;
  },
  'start-guide': ({ tabId, guide, step }) => startGuide(tabId, guide, step, false),
};
