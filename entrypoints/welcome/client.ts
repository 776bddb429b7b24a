import type { WelcomeClient, WelcomeModel } from '../../components/support/welcome-client';
import { isPrivate } from '../../lib/browser/about-browser';
import { browser } from '../../lib/browser/api';
import { currentLocale } from '../../lib/browser/current-locale';
import { watchData } from '../../lib/browser/data-changed';
import { packagedFacts, packagedWords } from '../../lib/browser/packaged-knowledge';
import { shopperToday } from '../../lib/browser/shopper-clock';
import { keepSettings, readSettings } from '../../lib/browser/stored-settings';
import { unwaited } from '../../lib/browser/unwaited';

async function loadModel(): Promise<WelcomeModel> {
  const place = { incognito: isPrivate() };
  const [{ market }, locale] = await Promise.all([readSettings(place), currentLocale(place)]);
  const [facts, words, otherWords] = await Promise.all([
    packagedFacts(market),
    packagedWords(locale),
    packagedWords(locale === 'en' ? 'zh-CN' : 'en'),
  ]);
  const wanted = new URLSearchParams(location.search).get('steps');
  return {
    locale,
    market,
    questions: facts.questions,
    stepsOf:
      [...facts.methods, ...(facts.abroad ?? []), ...facts.notes].find((fact) => fact.id === wanted) ?? null,
    glossary: facts.glossary,
    words,
    otherWords,
    today: shopperToday(),
  };
}

/** The welcome page's window to the browser. */
export function createClient(): WelcomeClient {
  const { attempt, onFault } = unwaited('welcome');
  return {
    loadModel,
    subscribe(onChange, tellFault) {
      const stopFaults = onFault(tellFault);
      const stopData = watchData(() => attempt(loadModel().then(onChange)));
      return () => {
        stopFaults();
        stopData();
      };
    },
    setLanguage: (language) =>
      attempt(keepSettings((old) => ({ ...old, language }), { incognito: isPrivate() })),
    print: () => window.print(),
    openPractice: () => attempt(browser.tabs.create({ url: browser.runtime.getURL('practice.html') })),
    openOptions: () => attempt(browser.runtime.openOptionsPage()),
  };
}
