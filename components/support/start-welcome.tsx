import type { ComponentChildren } from 'preact';
import { glossaryOf } from '../../lib/guidance/glossary';
import type { T } from '../../lib/i18n/translator';
import { SayProvider } from '../ui/say';
import { startScreen } from '../ui/start-screen';
import { PrintSteps } from './print-steps';
import type { WelcomeClient, WelcomeModel } from './welcome-client';
import { WelcomeScreen } from './welcome-screen';

/** Shows the welcome page in `root` and keeps it up to date. */
export async function startWelcome(
  client: WelcomeClient,
  root: HTMLElement,
  linkBox?: ComponentChildren,
): Promise<void> {
  const view = (model: WelcomeModel, t: T) => {
    const { locale, words, otherWords, today } = model;
    const glossary = glossaryOf(model.glossary, words);
    return (
      <SayProvider value={{ t, locale, words, otherWords, pageLanguage: null, glossary, today }}>
        {model.stepsOf ? (
          <PrintSteps fact={model.stepsOf} print={client.print} />
        ) : (
          <WelcomeScreen model={model} client={client} linkBox={linkBox} />
        )}
      </SayProvider>
    );
  };
  await startScreen({ client, view, title: 'welcome.title' }, root);
}
