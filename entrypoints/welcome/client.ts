import type { WelcomeClient, WelcomeModel } from '../../components/support/welcome-client';
import { isPrivate } from '../../lib/browser/about-browser';
import { browser } from '../../lib/browser/api';
import { currentLocale } from '../../lib/browser/current-locale';
import { packagedFacts, packagedWords } from '../../lib/browser/packaged-knowledge';
import { changeSettings, readSettings, watchSettings } from '../../lib/browser/stored-settings';

async function loadModel(): Promise<WelcomeModel> {
  const [{ market }, locale] = await Promise.all([readSettings(), currentLocale()]);
  const [facts, words, otherWords] = await Promise.all([
    packagedFacts(market),
    packagedWords(locale),
    packagedWords(locale === 'en' ? 'zh-CN' : 'en'),
  ]);
  const wanted = new URLSearchParams(location.search).get('steps');
  return {
    locale,
    questions: facts.questions,
    stepsOf:
      [...facts.methods, ...(facts.abroad ?? []), ...facts.notes].find((fact) => fact.id === wanted) ?? null,
    glossary: facts.glossary,
    words,
    otherWords,
    today: new Date().toISOString().slice(0, 10),
  };
}

const open = (path: string) => void browser.tabs.create({ url: browser.runtime.getURL(path) });

/** The welcome page's window to the browser. */
export function createClient(): WelcomeClient {
  return {
    loadModel,
    subscribe: (onChange) => watchSettings(() => void loadModel().then(onChange)),
    setLanguage: (language) =>
      void changeSettings((old) => ({ ...old, language }), { incognito: isPrivate() }),
    print: () => window.print(),
    openPractice: () => open('practice.html'),
    openOptions: () => void browser.runtime.openOptionsPage(),
  };
}
