import { render } from 'preact';
import { glossaryOf } from '../../lib/guidance/glossary';
import { catalogueOf } from '../../lib/i18n/catalogues';
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
  readonly messages?: (locale: Locale) => Catalogue;
}

/** The popup with the words of the model's language around it. */
export function Popup({ model, client, slots, messages = catalogueOf }: Props) {
  const { locale, words, otherWords, pageLanguage, today } = model;
  const glossary = glossaryOf(model.glossary, words);
  const t = createTranslator(locale, messages(locale), messages('en'));
  return (
    <SayProvider value={{ t, locale, words, otherWords, pageLanguage, glossary, today }}>
      <PopupScreen model={model} actions={client} slots={slots} />
    </SayProvider>
  );
}

/**
 * Shows the popup in `root` and keeps it up to date. Nothing is drawn before the first model is there, so the
 * first paint already holds the stored reading. The answer ends it.
 */
export async function startPopup(
  { client, slots, messages = catalogueOf }: Omit<Props, 'model'>,
  root: HTMLElement,
): Promise<() => void> {
  const draw = (model: PopupModel) => {
    const page = root.ownerDocument.documentElement;
    page.lang = model.locale;
    page.dir = directionOf(model.locale);
    render(<Popup model={model} client={client} slots={slots} messages={messages} />, root);
  };
  let latest: PopupModel | null = null;
  const stop = client.subscribe((model) => {
    latest = model;
    draw(model);
  });
  const first = await client.loadModel();
  if (!latest) draw(first);
  return () => {
    stop();
    render(null, root);
  };
}
