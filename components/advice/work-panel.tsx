import { useState } from 'preact/hooks';
import { WRONG_PARTS, type WrongPart, wrongReading } from '../../lib/guidance/wrong-reading';
import { CopyText } from '../ui/copy-text';
import { useSay } from '../ui/say';
import { maybe } from './advice-words';
import { PermissionList } from './permission-list';
import type { PopupActions, PopupModel } from './popup-model';

interface Props {
  readonly model: PopupModel;
  readonly host: string | null;
  readonly actions: PopupActions;
}

/** What was looked at, why it is thought what it is thought, what was not understood, and that nothing was sent. */
export function WorkPanel({ model, host, actions }: Props) {
  const { t } = useSay();
  const { work, about, site, muted } = model;
  // Remarks (weight 0) say where an amount was found; they are no reason to think it a checkout.
  const reasons = work.evidence.filter(({ weight }) => weight !== 0);
  return (
    <section class="pg-section pg-work" aria-labelledby="pg-work">
      <h2 id="pg-work">{t('popup.work.heading')}</h2>
      <p>
        {work.pageKind === null
          ? t('popup.work.not-read')
          : t('popup.work.kind', {
              kind: t(`popup.kind.${work.pageKind}`),
              percent: Math.round((work.confidence ?? 0) * 100),
            })}
      </p>
      {site?.owner && <p>{t('popup.work.owner', { owner: site.owner })}</p>}
      {site && site.reasons.length > 0 && (
        <ul>
          {site.reasons.map((reason) => (
            <li key={reason}>{maybe(t, `site.reason.${reason}`) ?? reason}</li>
          ))}
        </ul>
      )}
      {reasons.length > 0 && (
        <>
          <h3>{t('popup.work.evidence')}</h3>
          <ul>
            {reasons.map(({ rule, weight }, index) => (
              <li key={`${rule}${index}`}>
                {maybe(t, `evidence.${rule}`) ?? rule}
                <span class="pg-soft"> {t(weight < 0 ? 'popup.work.against' : 'popup.work.for')}</span>
              </li>
            ))}
          </ul>
        </>
      )}
      <h3>{t('popup.work.gaps')}</h3>
      {work.gaps.length === 0 ? (
        <p class="pg-soft">{t('popup.work.no-gaps')}</p>
      ) : (
        <ul>
          {work.gaps.map((gap) => (
            <li key={gap}>{maybe(t, `popup.work.gap.${gap}`) ?? gap}</li>
          ))}
        </ul>
      )}
      <h3>{t('popup.work.permissions')}</h3>
      <PermissionList permissions={work.permissions} />
      <p>
        <strong>{t('popup.work.sent')}</strong>
      </p>
      {work.pageKind !== null && <WrongReport model={model} host={host} actions={actions} />}
      {host && (
        <button
          type="button"
          class="pg-text-button"
          aria-pressed={muted}
          onClick={() => actions.muteSite(host, !muted)}
        >
          {t(muted ? 'popup.mute.off' : 'popup.mute.on')}
        </button>
      )}
      <p class="pg-soft">{t('popup.work.about', { version: about.version, browser: about.browser })}</p>
    </section>
  );
}

/** One click makes a report of a wrong reading; the shopper reads it, and copies it if they want. */
function WrongReport({ model, host, actions }: Props) {
  const { t } = useSay();
  const [wrong, setWrong] = useState<WrongPart | null>(null);
  const { work, about } = model;
  return (
    <fieldset class="pg-wrong">
      <legend>{t('popup.wrong.heading')}</legend>
      {WRONG_PARTS.map((part) => (
        <label key={part}>
          <input type="radio" name="pg-wrong" checked={wrong === part} onChange={() => setWrong(part)} />{' '}
          {t(`popup.wrong.${part}`)}
        </label>
      ))}
      {wrong && (
        <CopyText
          label={t('popup.wrong.report')}
          text={wrongReading({ ...work, ...about, host, wrong })}
          copy={actions.copyText}
        />
      )}
    </fieldset>
  );
}
