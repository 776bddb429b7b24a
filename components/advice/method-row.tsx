import type { MethodAdvice, MethodStatus } from '../../lib/guidance/types';
import type { T } from '../../lib/i18n/translator';
import { formatMoney } from '../../lib/money/format';
import { Disclosure } from '../ui/disclosure';
import { useSay } from '../ui/say';
import { type SignRole, StatusSign } from '../ui/status-sign';
import { maybe, methodNames } from './advice-words';
import { MethodCard } from './method-card';
import type { PopupActions, MethodRow as Row } from './popup-model';

const ROLE: Record<MethodStatus, SignRole> = {
  fits: 'good',
  'near-limit': 'care',
  'over-limit': 'stop',
  'not-offered': 'none',
  unknown: 'unknown',
};

/** What is unknown is said where it is known. */
function statusWord({ status, reason }: MethodAdvice, t: T): string {
  const own = status === 'unknown' ? maybe(t, `popup.status.unknown.${reason}`) : null;
  return own ?? t(`popup.status.${status}`);
}

function Summary({ advice, asked }: { advice: MethodAdvice; asked: boolean }) {
  const { t, locale } = useSay();
  return (
    <span class="pg-signs">
      {advice.loan && <StatusSign sign="loan" word={t('popup.method.loan')} />}{' '}
      {advice.fee && advice.fee.minor > 0 && (
        <span class="pg-fee">
          {t(advice.feeAtLeast ? 'popup.method.fee-at-least' : 'popup.method.fee-about', {
            amount: formatMoney(advice.fee, locale),
          })}
        </span>
      )}{' '}
      {/* Beside a method nobody was asked about, "unknown" would only be noise. */}
      {((asked && advice.offered) || advice.status !== 'unknown') && (
        <StatusSign sign={ROLE[advice.status]} word={statusWord(advice, t)} />
      )}
    </span>
  );
}

interface Props {
  readonly row: Row;
  /** Whether a page or an amount asks how it fits. */
  readonly asked: boolean;
  readonly open: boolean;
  readonly secondsLeft: number | null;
  readonly actions: PopupActions;
}

/** One method: name in both languages and how it fits; its card opens in place. */
export function MethodRow({ row, asked, open, secondsLeft, actions }: Props) {
  const say = useSay();
  const { advice } = row;
  const names = methodNames(row, say);
  const section = `method:${advice.id}`;
  return (
    <Disclosure
      open={open}
      onToggle={(isOpen) => actions.toggleSection(section, isOpen)}
      title={
        <>
          {names.name}
          {names.other && <span class="pg-other-name"> {names.other}</span>}
          {(advice.chosen || advice.owned) && (
            <>
              {' '}
              <span class="pg-tag">
                {say.t(advice.chosen ? 'popup.method.chosen' : 'popup.method.owned')}
              </span>
            </>
          )}
        </>
      }
      summary={<Summary advice={advice} asked={asked} />}
    >
      <MethodCard row={row} name={names.name} secondsLeft={secondsLeft} actions={actions} />
    </Disclosure>
  );
}
