import { type ComponentChildren, render } from 'preact';
import { glossaryOf } from '../../lib/guidance/glossary';
import { loadCatalogue } from '../../lib/i18n/load-catalogue';
import { directionOf } from '../../lib/i18n/locales';
import { createTranslator } from '../../lib/i18n/translator';
import { SayProvider } from '../ui/say';
import { PrintSteps } from './print-steps';
import type { WelcomeClient, WelcomeModel } from './welcome-client';
import { WelcomeScreen } from './welcome-screen';

/** Shows the welcome page in `root` and keeps it up to date. */
export async function startWelcome(
  client: WelcomeClient,
  root: HTMLElement,
  linkBox?: ComponentChildren,
): Promise<void> {
  let latest: WelcomeModel | null = null;
  const draw = async (model: WelcomeModel) => {
    const { locale, words, otherWords, today } = model;
    latest = model;
    const catalogue = await loadCatalogue(locale);
    if (latest !== model) return;
    const t = createTranslator(locale, catalogue, catalogue);
    const page = root.ownerDocument;
    page.documentElement.lang = locale;
    page.documentElement.dir = directionOf(locale);
    page.title = t('welcome.title');
    const glossary = glossaryOf(model.glossary, words);
    render(
      <SayProvider value={{ t, locale, words, otherWords, pageLanguage: null, glossary, today }}>
        {model.stepsOf ? (
          <PrintSteps fact={model.stepsOf} print={client.print} />
        ) : (
          <WelcomeScreen model={model} client={client} linkBox={linkBox} />
        )}
      </SayProvider>,
      root,
    );
  };
  client.subscribe((model) => void draw(model));
  await draw(await client.loadModel());
}
