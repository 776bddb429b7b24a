import { useSay } from '../ui/say';
import { Sources } from '../ui/sources';
import { TermText } from '../ui/term-text';
import { adviceParams, maybe } from './advice-words';
import { MethodFigures } from './method-figures';
import { MethodSteps } from './method-steps';
import type { MethodRow, PopupActions } from './popup-model';
import { ReadyChecks } from './ready-checks';

interface Props {
  readonly row: MethodRow;
  readonly name: string;
  readonly secondsLeft: number | null;
  readonly actions: PopupActions;
}

/** All there is to know of one method before pressing pay. */
export function MethodCard({ row, name, secondsLeft, actions }: Props) {
  const say = useSay();
  const { t } = say;
  const { advice, guide } = row;
  const { fact } = advice;
  const reason = maybe(t, `method.${advice.reason}`, adviceParams(advice.numbers, say));
  const stale = fact?.staleAfter != null && fact.staleAfter <= say.today;
  const conflict = fact?.conflict ? say.words[`${fact.id}.conflict`] : undefined;
  return (
    <div class={stale ? 'pg-card pg-stale' : 'pg-card'}>
      {reason && (
        <p>
          <TermText text={reason} />
        </p>
      )}
      {advice.loan && <p class="pg-loan">{t('popup.method.loan-line')}</p>}
      {!fact && <p class="pg-soft">{t('popup.method.no-fact')}</p>}
      {fact && (
        <>
          <MethodFigures advice={advice} fact={fact} secondsLeft={secondsLeft} />
          <ReadyChecks fact={fact} />
          <MethodSteps fact={fact} name={name} actions={actions} />
        </>
      )}
      {conflict && (
        <p class="pg-soft">
          <span aria-hidden="true">? </span>
          {conflict}
        </p>
      )}
      {stale && <p class="pg-soft">{t('popup.method.stale')}</p>}
      {guide && (
        <p>
          <button type="button" class="pg-button" onClick={() => actions.startGuide(guide, null)}>
            {t('popup.guide.show')}
          </button>
        </p>
      )}
      <Sources sources={advice.sources} unsure={advice.unsure} />
    </div>
  );
}
