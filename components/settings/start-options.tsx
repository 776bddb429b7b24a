import type { T } from '../../lib/i18n/translator';
import { type Say, SayProvider } from '../ui/say';
import { startScreen } from '../ui/start-screen';
import { OptionsScreen, type OptionsSlots } from './options-screen';
import type { OptionsClient, OptionsModel } from './settings-client';

/** Shows the options page in `root`, keeps it up to date, and brings a part named in the address into view. */
export async function startOptions(
  client: OptionsClient,
  slots: OptionsSlots,
  root: HTMLElement,
): Promise<void> {
  const view = (model: OptionsModel, t: T) => {
    const { locale, words, today } = model;
    const say: Say = { t, locale, words, otherWords: null, pageLanguage: null, glossary: [], today };
    return (
      <SayProvider value={say}>
        <OptionsScreen model={model} client={client} slots={slots} />
      </SayProvider>
    );
  };
  await startScreen({ client, view, title: 'options.title' }, root);
  const part = root.ownerDocument.location.hash.slice(1);
  if (/^[a-z]+$/.test(part)) root.querySelector(`#${part}`)?.scrollIntoView();
}
