import { render } from 'preact';
import { glossaryOf } from '../../lib/guidance/glossary';
import { loadCatalogue } from '../../lib/i18n/load-catalogue';
import { directionOf, type Locale, pickLocale } from '../../lib/i18n/locales';
import { type Catalogue, createTranslator } from '../../lib/i18n/translator';
import { SayProvider } from '../ui/say';
import { WholeProvider } from '../ui/whole';
import { FaultPanel } from './fault-panel';
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
 * first paint already holds the stored reading. What fails is told above what stands, or alone. The answer ends it.
 */
export async function startPopup(
  { client, slots, messages = loadCatalogue }: Start,
  root: HTMLElement,
): Promise<() => void> {
  const document = root.ownerDocument;
  let latest: PopupModel | null = null;
  let isOver = false;
  const show = async (model: PopupModel | null, failed: boolean) => {
    const locale = model?.locale ?? pickLocale(document.defaultView?.navigator.languages ?? []);
    const [catalogue] = await Promise.all([
      model?.messages ?? messages(locale),
      model && slots.ready?.(model),
    ]);
    // Words that come late must not draw over a newer model.
    if (latest !== model || isOver) return;
    document.documentElement.lang = locale;
    document.documentElement.dir = directionOf(locale);
    render(
      <>
        {failed && <FaultPanel t={createTranslator(locale, catalogue, catalogue)} onAgain={again} />}
        {model && <Popup model={model} client={client} slots={slots} catalogue={catalogue} />}
      </>,
      root,
    );
  };
  const draw = (model: PopupModel) => {
    latest = model;
    return show(model, false).catch(onFault);
  };
  const onFault = () => {
    // Where not even the words can be had, nothing is left to say it with.
    void show(latest, true).catch((error) => console.error('Payguide: popup', error));
  };
  const again = () => void client.loadModel().then(draw, onFault);
  // Whoever points at the screen or walks it by keyboard may open a row the next moment.
  const signs = new AbortController();
  for (const sign of ['pointerover', 'focusin', 'keydown'])
    root.addEventListener(sign, client.wantWhole, { once: true, signal: signs.signal });
  const stop = client.subscribe((model) => void draw(model), onFault);
  await client.loadModel().then((first) => (latest === null ? draw(first) : undefined), onFault);
  return () => {
    stop();
    signs.abort();
    isOver = true;
    render(null, root);
  };
}
