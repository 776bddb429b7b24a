import { type ComponentChildren, render } from 'preact';
import { loadCatalogue } from '../../lib/i18n/load-catalogue';
import { directionOf, type Locale, pickLocale } from '../../lib/i18n/locales';
import { type Catalogue, createTranslator, type T } from '../../lib/i18n/translator';
import { FaultPanel } from './fault-panel';

/** What a screen is drawn from, as the browser has it now and whenever it changes. */
export interface ScreenClient<Model> {
  loadModel(): Promise<Model>;
  /** Calls back with each new model, and where something asked for failed; the answer stops it. */
  subscribe(onChange: (model: Model) => void, onFault: () => void): () => void;
}

interface Screen<Model> {
  readonly client: ScreenClient<Model>;
  readonly view: (model: Model, t: T) => ComponentChildren;
  /** Catalogue key of the page's title; left out where the page's own stands. */
  readonly title?: string;
  /** The words to draw with, and all else that must be there first; null: no model has come. */
  readonly words?: (locale: Locale, model: Model | null) => Promise<Catalogue>;
}

/**
 * Shows a screen in `root` and keeps it up to date. Nothing is drawn before the first model is there. What fails is
 * told above what stands, or alone. The answer ends it.
 */
export async function startScreen<Model extends { readonly locale: Locale }>(
  { client, view, title, words = loadCatalogue }: Screen<Model>,
  root: HTMLElement,
): Promise<() => void> {
  const document = root.ownerDocument;
  let latest: Model | null = null;
  let isOver = false;
  const show = async (model: Model | null, failed: boolean) => {
    const locale = model?.locale ?? pickLocale(document.defaultView?.navigator.languages ?? []);
    const catalogue = await words(locale, model);
    // Words that come late must not draw over a newer model.
    if (latest !== model || isOver) return;
    const t = createTranslator(locale, catalogue, catalogue);
    document.documentElement.lang = locale;
    document.documentElement.dir = directionOf(locale);
    if (title !== undefined) document.title = t(title);
    render(
      <>
        {failed && <FaultPanel t={t} onAgain={again} />}
        {model && view(model, t)}
      </>,
      root,
    );
  };
  const draw = (model: Model) => {
    latest = model;
    return show(model, false).catch(onFault);
  };
  const onFault = () => {
    // Where not even the words can be had, nothing is left to say it with.
    void show(latest, true).catch((error) => console.error('Payguide: screen', error));
  };
  const again = () => void client.loadModel().then(draw, onFault);
  const stop = client.subscribe((model) => void draw(model), onFault);
  await client.loadModel().then((first) => (latest === null ? draw(first) : undefined), onFault);
  return () => {
    stop();
    isOver = true;
    render(null, root);
  };
}
