import { glossaryOf } from '../../lib/guidance/glossary';
import { loadCatalogue } from '../../lib/i18n/load-catalogue';
import type { Locale } from '../../lib/i18n/locales';
import { type Catalogue, createTranslator } from '../../lib/i18n/translator';
import { SayProvider } from '../ui/say';
import { startScreen } from '../ui/start-screen';
import { WholeProvider } from '../ui/whole';
import type { PopupClient } from './popup-client';
import type { PopupModel } from './popup-model';
import { PopupScreen, type PopupSlots } from './popup-screen';

interface Props {
  readonly model: PopupModel;
  readonly client: PopupClient;
  readonly slots: PopupSlots;
}

/** The popup with the words of the model's language around it. */
export function Popup({ model, client, slots }: Props) {
  const { locale, words, otherWords, pageLanguage, today } = model;
  const glossary = glossaryOf(model.glossary, words);
  const t = createTranslator(locale, model.messages, model.messages);
  return (
    <SayProvider value={{ t, locale, words, otherWords, pageLanguage, glossary, today }}>
      <WholeProvider value={{ isHere: model.whole, want: client.wantWhole }}>
        <PopupScreen model={model} actions={client} slots={slots} />
      </WholeProvider>
    </SayProvider>
  );
}

interface Start {
  readonly client: PopupClient;
  readonly slots: PopupSlots;
  readonly messages?: (locale: Locale) => Promise<Catalogue>;
}

/**
 * Shows the popup in `root` and keeps it up to date. Nothing is drawn before the first model is there, so the
 * first paint already holds the stored reading. The answer ends it.
 */
export async function startPopup(
  { client, slots, messages = loadCatalogue }: Start,
  root: HTMLElement,
): Promise<() => void> {
  const words = async (locale: Locale, model: PopupModel | null) => {
    const [catalogue] = await Promise.all([
      model?.messages ?? messages(locale),
      model && slots.ready?.(model),
    ]);
    return catalogue;
  };
  // Whoever points at the screen or walks it by keyboard may open a row the next moment.
  const signs = new AbortController();
  for (const sign of ['pointerover', 'focusin', 'keydown'])
    root.addEventListener(sign, client.wantWhole, { once: true, signal: signs.signal });
  const view = (model: PopupModel) => <Popup model={model} client={client} slots={slots} />;
  const stop = await startScreen({ client, words, view }, root);
  return () => {
    stop();
    signs.abort();
  };
}
