import type { PopupClient } from '../../../components/advice/popup-client';
import type { PopupModel } from '../../../components/advice/popup-model';
import { POPUP_SLOTS } from '../../../components/advice/popup-slots';
import { startPopup } from '../../../components/advice/start-popup';
import { startOptions } from '../../../components/settings/start-options';
import { startWelcome } from '../../../components/support/start-welcome';
import { pickLocale } from '../../../lib/i18n/locales';
import { mockClient } from './mock-client';
import { MODELS } from './mock-models';
import { mockOptions, mockSlots, mockWelcome } from './mock-pages';
import { packagedWords, realModel } from './real-models';

if (new URLSearchParams(location.search).has('page')) await import('../../../entrypoints/options/style.css');
else await import('../../../entrypoints/popup/style.css');

const query = new URLSearchParams(location.search);
const locale = pickLocale([query.get('locale') ?? 'en']);
const screen = query.get('screen') ?? 'aliexpress';
const mock = MODELS[screen]?.(locale);
// A mock screen speaks the packaged words too; what is its own has its own.
const model = mock
  ? { ...mock, words: { ...mock.words, ...(await packagedWords(locale)) } }
  : await realModel(screen, locale);
const root = document.getElementById('root');
if (root && screen === 'options') await startOptions(mockOptions(locale), mockSlots, root);
else if (root && (screen === 'welcome' || screen === 'print')) {
  await startWelcome(mockWelcome(locale, screen === 'print'), root);
} else if (model && root) {
  const sections = query.get('open')?.split(',') ?? [];
  const openSections = Object.fromEntries(sections.map((section) => [section, true]));
  const whole = { ...model, settings: { ...model.settings, openSections } };
  // `late`: the page shows its total only after the popup was drawn.
  const late = query.has('late');
  const first: PopupModel = late
    ? {
        ...whole,
        total: { state: 'none', reason: 'not-shown' },
        advice: [],
        secondsLeft: null,
        cartDifference: null,
      }
    : whole;
  const client: PopupClient = {
    ...mockClient(first, console.info),
    ...(late && {
      subscribe: (tell: (model: PopupModel) => void) => {
        setTimeout(() => tell({ ...first, total: whole.total, advice: whole.advice.slice(0, 1) }), 400);
        return () => {};
      },
    }),
  };
  await startPopup({ client, slots: POPUP_SLOTS }, root);
}
