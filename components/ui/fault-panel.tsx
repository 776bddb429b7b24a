import type { T } from '../../lib/i18n/translator';

interface Props {
  readonly t: T;
  readonly onAgain: () => void;
}

/** Said where something asked for did not come: the background was stopped in mid-answer, or nothing could be stored. */
export function FaultPanel({ t, onAgain }: Props) {
  return (
    <section class="pg-section pg-state" role="alert">
      <h2>{t('common.fault.title')}</h2>
      <p>{t('common.fault.why')}</p>
      <button type="button" class="pg-button" onClick={onAgain}>
        {t('common.fault.again')}
      </button>
    </section>
  );
}
