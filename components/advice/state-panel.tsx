import { useSay } from '../ui/say';
import type { PageState, PopupActions } from './popup-model';

/** What the state of the page asks of the shopper, if anything. Nothing for a page that was read. */
export function StatePanel({ state, actions }: { state: PageState; actions: PopupActions }) {
  const { t } = useSay();
  switch (state.kind) {
    case 'read':
    case 'reading':
      return null;
    case 'restricted':
      return (
        <section class="pg-section pg-state" role="status">
          <h2>{t('popup.restricted.title')}</h2>
          <p>{t('popup.restricted.why')}</p>
        </section>
      );
    case 'no-access':
      return (
        <section class="pg-section pg-state" role="status">
          <h2>{t('popup.no-access.title', { host: state.host })}</h2>
          <p>{t(state.firefox ? 'popup.no-access.why-firefox' : 'popup.no-access.why')}</p>
          <p>{t('popup.no-access.promise')}</p>
          <div class="pg-buttons">
            <button
              type="button"
              class="pg-button pg-button-main"
              onClick={() => actions.grantSite(state.host)}
            >
              {t('popup.no-access.grant')}
            </button>
            <button type="button" class="pg-button" onClick={actions.readThisPage}>
              {t('popup.no-access.once')}
            </button>
          </div>
        </section>
      );
    case 'not-a-checkout':
      return (
        <section class="pg-section pg-state" role="status">
          <h2>{t('popup.none.title')}</h2>
          <p>{t('popup.none.why')}</p>
          <button type="button" class="pg-text-button" onClick={actions.readThisPage}>
            {t('popup.none.again')}
          </button>
        </section>
      );
  }
}
