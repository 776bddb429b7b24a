import { render } from 'preact';
import { loadCatalogue } from '../../lib/i18n/load-catalogue';
import { directionOf } from '../../lib/i18n/locales';
import { createTranslator } from '../../lib/i18n/translator';
import { type Say, SayProvider } from '../ui/say';
import { OptionsScreen, type OptionsSlots } from './options-screen';
import type { OptionsClient, OptionsModel } from './settings-client';

/** Shows the options page in `root`, keeps it up to date, and brings a part named in the address into view. */
export async function startOptions(
  client: OptionsClient,
  slots: OptionsSlots,
  root: HTMLElement,
): Promise<void> {
  let latest: OptionsModel | null = null;
  const draw = async (model: OptionsModel) => {
    const { locale, words, today } = model;
    latest = model;
    const catalogue = await loadCatalogue(locale);
    if (latest !== model) return;
    const t = createTranslator(locale, catalogue, catalogue);
    const page = root.ownerDocument;
    page.documentElement.lang = locale;
    page.documentElement.dir = directionOf(locale);
    page.title = t('options.title');
    const say: Say = { t, locale, words, otherWords: null, pageLanguage: null, glossary: [], today };
    render(
      <SayProvider value={say}>
        <OptionsScreen model={model} client={client} slots={slots} />
      </SayProvider>,
      root,
    );
  };
  client.subscribe((model) => void draw(model));
  await draw(await client.loadModel());
  const part = root.ownerDocument.location.hash.slice(1);
  if (/^[a-z]+$/.test(part)) root.querySelector(`#${part}`)?.scrollIntoView();
}
