import type { T } from '../../lib/i18n/translator';
import type { Sums } from './order';
import type { PracticeLanguage } from './price';
import { TotalRow } from './summary';

/** The code the practice payment fails with; a published AliExpress code, so that help for it can be practised too. */
export const FAILURE_CODE = 'CSC_7200011';

export type Outcome = 'none' | 'practice' | 'failed';

interface Props {
  readonly t: T;
  readonly language: PracticeLanguage;
  readonly sums: Sums;
  readonly settled: boolean;
  readonly outcome: Outcome;
  readonly onPay: () => void;
}

/** What pressing the button led to: the failure as an alert, the rest as a quiet status. */
function PayOutcome({ t, outcome }: Pick<Props, 't' | 'outcome'>) {
  if (outcome === 'failed') {
    return (
      <div class="alert" role="alert">
        <p class="alert-title">{t('practice.failed.title')}</p>
        <p>{t('practice.failed.text', { code: FAILURE_CODE })}</p>
      </div>
    );
  }
  return (
    <p class="status" role="status">
      {outcome === 'practice' ? t('practice.paid') : ''}
    </p>
  );
}

/** Total, button and what pressing it led to; on a narrow screen they stay at the foot of the window. */
export function PayBlock(props: Props) {
  return (
    <div class="pay-block">
      <PayOutcome t={props.t} outcome={props.outcome} />
      <TotalRow t={props.t} language={props.language} sums={props.sums} settled={props.settled} />
      <button type="button" id="place-order" class="pay" disabled={!props.settled} onClick={props.onPay}>
        {props.t('practice.placeOrder')}
      </button>
    </div>
  );
}
