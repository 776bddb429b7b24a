import type { Market } from '../../lib/knowledge/facts';
import { useSay } from '../ui/say';
import { Sources } from '../ui/sources';
import { TermText } from '../ui/term-text';
import { adviceParams, maybe } from './advice-words';
import { KnownRecord } from './known-record';
import { marketName } from './market-name';
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
  const { t, words } = say;
  const { advice, guide, plans, plansIn, notes } = row;
  const { fact } = advice;
  const reason = maybe(t, `method.${advice.reason}`, adviceParams(advice.numbers, say));
  const stale = fact?.staleAfter != null && fact.staleAfter <= say.today;
  const conflict = fact?.conflict ? words[`${fact.id}.conflict`] : undefined;
  const text = fact && words[`${fact.id}.text`];
  const remark = fact && words[`${fact.id}.note`];
  return (
    <div class={stale ? 'pg-card pg-stale' : 'pg-card'}>
      {reason && (
        <p>
          <TermText text={reason} />
        </p>
      )}
      {text && (
        <p>
          <TermText text={text} />
        </p>
      )}
      {advice.elsewhere && fact && <Elsewhere of="elsewhere" markets={fact.markets} />}
      {plansIn.length > 0 && <Elsewhere of="plans-in" markets={plansIn} />}
      {advice.loan && <p class="pg-loan">{t('popup.method.loan-line')}</p>}
      {!fact && plans.length + plansIn.length === 0 && advice.reason !== 'not-known' && (
        <p class="pg-soft">{t('popup.method.no-fact')}</p>
      )}
      {fact && (
        <>
          <MethodFigures advice={advice} fact={fact} secondsLeft={secondsLeft} />
          <ReadyChecks fact={fact} />
          <MethodSteps fact={fact} name={name} actions={actions} />
        </>
      )}
      {remark && (
        <p class="pg-soft">
          <TermText text={remark} />
        </p>
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
      {(fact || plans.length === 0) && <Sources sources={advice.sources} unsure={advice.unsure} />}
      {[...plans, ...notes].map((one) => (
        <KnownRecord key={one.id} fact={one} />
      ))}
    </div>
  );
}

/** More countries than these are counted, not listed. */
const LISTED = 4;

interface ElsewhereProps {
  readonly of: 'elsewhere' | 'plans-in';
  readonly markets: readonly Market[];
}

/** Said where what is known is known of other countries than the shopper's. */
function Elsewhere({ of, markets }: ElsewhereProps) {
  const { t, locale } = useSay();
  const names = markets.map((market) => marketName(market, locale, t));
  const count = names.length;
  return (
    <p class="pg-soft">
      {count > LISTED
        ? t(`popup.method.${of}-many`, { count })
        : t(`popup.method.${of}`, { countries: names.join(t('popup.method.join')) })}
    </p>
  );
}
