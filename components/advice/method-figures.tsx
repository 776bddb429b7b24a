import type { MethodAdvice } from '../../lib/guidance/types';
import type { MethodFact } from '../../lib/knowledge/facts';
import { formatMoney, formatPpm } from '../../lib/money/format';
import { Amount, type Say, useSay } from '../ui/say';

interface Props {
  readonly advice: MethodAdvice;
  readonly fact: MethodFact;
  readonly secondsLeft: number | null;
}

/** Fee, time, refund and whom to call, each only where it is known. */
export function MethodFigures({ advice, fact, secondsLeft }: Props) {
  const say = useSay();
  const { t, words } = say;
  const fees = fact.fees.map((fee) => feeRule(fact, fee, say));
  const contact = words[`${fact.id}.who-to-call`];
  const refund = refundLines(fact, say);
  const loan = loanLine(advice, fact, say);
  return (
    <dl class="pg-figures">
      {loan && (
        <>
          <dt>{t('popup.method.loan-term')}</dt>
          <dd>{loan}</dd>
        </>
      )}
      {(advice.fee || advice.feeIfForeign || fees.length > 0) && (
        <>
          <dt>{t('popup.method.fee')}</dt>
          <dd>
            {advice.fee && (
              <>
                {t(advice.feeAtLeast ? 'popup.method.fee-here-at-least' : 'popup.method.fee-here')}{' '}
                <Amount money={advice.fee} />
                <br />
              </>
            )}
            {advice.feeIfForeign && advice.feeIfForeign.minor > 0 && (
              <span class="pg-block">
                {t(
                  advice.feeAtLeast ? 'popup.method.fee-if-foreign-at-least' : 'popup.method.fee-if-foreign',
                  { amount: formatMoney(advice.feeIfForeign, say.locale) },
                )}
              </span>
            )}
            {fees.map((fee) => (
              <span key={fee} class="pg-soft pg-block">
                {fee}
              </span>
            ))}
          </dd>
        </>
      )}
      {secondsLeft === null && fact.timeoutMinutes !== null && (
        <>
          <dt>{t('popup.method.time')}</dt>
          <dd>{t('popup.method.time-usual', { count: fact.timeoutMinutes })}</dd>
        </>
      )}
      {refund.length > 0 && (
        <>
          <dt>{t('popup.method.refund')}</dt>
          {refund.map((line) => (
            <dd key={line}>{line}</dd>
          ))}
        </>
      )}
      {contact && (
        <>
          <dt>{t('popup.method.call')}</dt>
          <dd>{contact}</dd>
        </>
      )}
    </dl>
  );
}

/**
 * Whether it is borrowed money, where that is not said already: a card may be one of either kind, and its record
 * does not know which.
 */
function loanLine({ loan }: MethodAdvice, { id, family }: MethodFact, { t, words }: Say): string | null {
  if (loan) return null;
  return words[`${id}.loan-note`] ?? (family === 'card' ? null : t('popup.method.no-loan'));
}

/** The fee in the knowledge's own words where it has some, else put together from its numbers. */
function feeRule(fact: MethodFact, fee: MethodFact['fees'][number], { t, locale, words }: Say): string {
  const own = words[`${fee.fact ?? fact.id}.${fee.key}`];
  if (own !== undefined) return own;
  const percent = formatPpm(fee.ppm, locale);
  const rule = fee.above
    ? t(`popup.method.fee-above.${fee.base}`, {
        percent,
        amount: formatMoney(fee.above, locale, { short: true }),
      })
    : t('popup.method.fee-share', { percent });
  return fee.foreignCardOnly ? t('popup.method.fee-foreign', { rule }) : rule;
}

function refundLines(fact: MethodFact, say: Say): string[] {
  const { t } = say;
  const { refundable, refundSameWay } = fact;
  return [
    say.words[`${fact.id}.refund`],
    refundable && t(`popup.method.refundable.${refundable.unit}`, { count: refundable.count }),
    refundSameWay === false && t('popup.method.refund-other-way'),
  ].filter((line) => typeof line === 'string');
}
