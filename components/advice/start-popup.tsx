import { render } from 'preact';
import { glossaryOf } from '../../lib/guidance/glossary';
import { loadCatalogue } from '../../lib/i18n/load-catalogue';
import { directionOf, type Locale } from '../../lib/i18n/locales';
import { type Catalogue, createTranslator } from '../../lib/i18n/translator';
import { SayProvider } from '../ui/say';
import type { PopupClient } from './popup-client';
import type { PopupModel } from './popup-model';
import { PopupScreen, type PopupSlots } from './popup-screen';

interface Props {
  readonly model: PopupModel;
  readonly client: PopupClient;
  readonly slots: PopupSlots;
  readonly catalogue: Catalogue;
}

/** The popup with the words of the model's language around it. */
export function Popup({ model, client, slots, catalogue }: Props) {
  const { locale, words, otherWords, pageLanguage, today } = model;
  const glossary = glossaryOf(model.glossary, words);
  const t = createTranslator(locale, catalogue, catalogue);
  return (
    <SayProvider value={{ t, locale, words, otherWords, pageLanguage, glossary, today }}>
      <PopupScreen model={model} actions={client} slots={slots} />
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
  let latest: PopupModel | null = null;
  const draw = async (model: PopupModel) => {
    latest = model;
    const [catalogue] = await Promise.all([messages(model.locale), slots.ready?.(model)]);
    // Words that come late must not draw over a newer model.
    if (latest !== model) return;
    const page = root.ownerDocument.documentElement;
    page.lang = model.locale;
    page.dir = directionOf(model.locale);
    render(<Popup model={model} client={client} slots={slots} catalogue={catalogue} />, root);
  };
  const stop = client.subscribe((model) => void draw(model));
  const first = await client.loadModel();
  if (!latest) await draw(first);
  return () => {
    stop();
    latest = null;
    render(null, root);
  };
}
