import type { ComponentChildren } from 'preact';
import { marketName } from '../advice/market-name';
import { QuestionList } from '../advice/question-list';
import { useSay } from '../ui/say';
import type { WelcomeClient, WelcomeModel } from './welcome-client';

const PROMISES = ['typed', 'device', 'known', 'quiet'] as const;

interface Props {
  readonly model: WelcomeModel;
  readonly client: WelcomeClient;
  /** Where a pasted support link is taken, or nothing. */
  readonly linkBox?: ComponentChildren;
}

/** The first page after installing: what it does, what it promises, where to try it. */
export function WelcomeScreen({ model, client, linkBox }: Props) {
  const { t, locale } = useSay();
  const other = locale === 'en' ? 'zh-CN' : 'en';
  return (
    <div class="pg-page">
      <header class="pg-welcome-head">
        <h1 class="pg-brand">
          <span class="pg-brand-mark" aria-hidden="true" />
          {t('welcome.title')}
        </h1>
        <button type="button" class="pg-text-button" lang={other} onClick={() => client.setLanguage(other)}>
          {t('welcome.language.other')}
        </button>
      </header>
      <main>
        <p class="pg-lead">{t('welcome.lead')}</p>
        <ol class="pg-steps">
          {['1', '2', '3'].map((step) => (
            <li key={step}>{t(`welcome.how.${step}`)}</li>
          ))}
        </ol>
        <p class="pg-soft">{t('welcome.market', { market: marketName(model.market, locale, t) })}</p>
        <div class="pg-buttons">
          <button type="button" class="pg-button pg-button-main" onClick={client.openPractice}>
            {t('welcome.practice')}
          </button>
          <button type="button" class="pg-button" onClick={client.openOptions}>
            {t('welcome.options')}
          </button>
        </div>
        {linkBox && (
          <section class="pg-part" aria-labelledby="pg-link">
            <h2 id="pg-link">{t('welcome.link.heading')}</h2>
            {linkBox}
          </section>
        )}
        <section class="pg-part" aria-labelledby="pg-promises">
          <h2 id="pg-promises">{t('welcome.promises')}</h2>
          <ul>
            {PROMISES.map((promise) => (
              <li key={promise}>{t(`welcome.promise.${promise}`)}</li>
            ))}
          </ul>
        </section>
        <section class="pg-part" aria-labelledby="pg-questions">
          <h2 id="pg-questions">{t('welcome.questions')}</h2>
          <QuestionList questions={model.questions} />
        </section>
      </main>
    </div>
  );
}
