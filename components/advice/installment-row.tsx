import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { OfferRow } from '../../lib/installments/types';
import type { LedgerFault } from '../../lib/ledger/types';
import { formatMoney, formatPpm } from '../../lib/money/format';
import { Disclosure } from '../ui/disclosure';
import { useSay } from '../ui/say';
import { Sources } from '../ui/sources';
import { StatusSign } from '../ui/status-sign';
import {
  costWords,
  dateWords,
  feeWords,
  lateWords,
  methodWords,
  partsWords,
  providerName,
  rangeWords,
  rateWords,
  reckonedWords,
  statedWords,
  unknownWords,
} from './installments-words';

function Figure({ label, children }: { label: string; children: ComponentChildren }) {
  return (
    <>
      <dt>{label}</dt>
      <dd>{children}</dd>
    </>
  );
}

function Rate({ row }: { row: OfferRow }) {
  const say = useSay();
  if (!row.rate) return <>{say.t('installments.rate.unknown')}</>;
  return (
    <>
      <span class="pg-amount">{rateWords(row, row.rate, say)}</span>
      <span class="pg-soft pg-block">{methodWords(row.rate, say)}</span>
    </>
  );
}

function Payments({ row }: { row: OfferRow }) {
  const say = useSay();
  return (
    <details>
      <summary>{say.t('installments.payments')}</summary>
      <ol class="pg-inst-payments">
        {row.payments.map(({ date, amount }) => (
          <li key={date}>
            <span>{dateWords(date, say)}</span>{' '}
            <span class="pg-amount">{formatMoney(amount, say.locale)}</span>
          </li>
        ))}
      </ol>
    </details>
  );
}

/** Everything known of one way to pay in parts; what is not known is named. */
function OfferFigures({ row }: { row: OfferRow }) {
  const say = useSay();
  const { t, locale } = say;
  const late = lateWords(row, say);
  const stated = statedWords(row, say);
  const range = rangeWords(row, say);
  const unknown = unknownWords(row, say);
  return (
    <>
      {row.loan && <p class="pg-loan">{t('installments.loan.why')}</p>}
      {row.outOfReach && (
        <p>
          {t(`installments.reach.${row.outOfReach.why}`, {
            limit: formatMoney(row.outOfReach.limit, locale, { short: true }),
          })}
        </p>
      )}
      <dl class="pg-figures">
        {row.total && (
          <Figure label={t('installments.label.total')}>
            <span class="pg-amount">{reckonedWords(row, row.total, say)}</span>
          </Figure>
        )}
        <Figure label={t('installments.label.fee')}>
          {row.fee && row.fee.minor > 0 ? (
            <span class="pg-amount">{reckonedWords(row, row.fee, say)}</span>
          ) : (
            feeWords(row, say)
          )}
        </Figure>
        <Figure label={t('installments.label.rate')}>
          <Rate row={row} />
        </Figure>
        {row.otherRates
          .filter((rate) => rate.ppm !== 0)
          .map((rate) => (
            <Figure key={rate.method} label={t('installments.label.other-rate')}>
              <span class="pg-amount">{rateWords(row, rate, say)}</span>
              <span class="pg-soft pg-block">
                {rate.law === row.rate?.law
                  ? t(`installments.method.${rate.method}`)
                  : methodWords(rate, say)}
              </span>
            </Figure>
          ))}
        {stated && (
          <Figure label={t('installments.label.stated')}>
            {stated}
            {row.flatRate && (
              <span class="pg-soft pg-block">
                {t('installments.stated.flat', { percent: formatPpm(row.flatRate.ppm, locale, 1) })}{' '}
                {methodWords(row.flatRate, say)}
              </span>
            )}
          </Figure>
        )}
        {range && <Figure label={t('installments.label.provider-states')}>{range}</Figure>}
        {row.firstDue && (
          <Figure label={t('installments.label.first')}>{dateWords(row.firstDue, say)}</Figure>
        )}
        {row.lastDue && <Figure label={t('installments.label.last')}>{dateWords(row.lastDue, say)}</Figure>}
        {late && <Figure label={t('installments.label.late')}>{late}</Figure>}
        {row.earlyPayoff && (
          <Figure label={t('installments.label.early')}>{t(`installments.early.${row.earlyPayoff}`)}</Figure>
        )}
        {unknown && <Figure label={t('installments.label.unknown')}>{unknown}</Figure>}
      </dl>
      {row.payments.length > 1 && <Payments row={row} />}
      {row.firstDue && row.datesAssumed && <p class="pg-soft">{t('installments.assumed')}</p>}
    </>
  );
}

interface Props {
  readonly row: OfferRow;
  /** Keeps the plan under "Plans I have"; left out where nothing can be kept. */
  readonly onConfirm?: ((row: OfferRow) => Promise<LedgerFault | null>) | undefined;
}

/** One offer: parts and price of it in a line, the rest opens in place. */
export function InstallmentRow({ row, onConfirm }: Props) {
  const say = useSay();
  const { t } = say;
  const [outcome, setOutcome] = useState<'kept' | LedgerFault | null>(null);
  const [busy, setBusy] = useState(false);
  const confirm = async () => {
    setBusy(true);
    setOutcome((await onConfirm?.(row)) ?? 'kept');
  };
  const name = providerName(row.provider, row.factId, say);
  const canKeep = onConfirm && row.payments.length > 1 && row.from !== 'market';
  return (
    <Disclosure
      title={
        <>
          <span class="pg-amount">{partsWords(row, say)}</span>
          {name !== null && <span class="pg-other-name pg-block">{name}</span>}
        </>
      }
      summary={
        <span class="pg-signs">
          {row.outOfReach && <StatusSign sign="stop" word={t('installments.reach.word')} />}
          {row.loan && <StatusSign sign="loan" word={t('installments.loan')} />}
          {costWords(row, say).map((part) => (
            <span key={part} class="pg-amount">
              {part}
            </span>
          ))}
        </span>
      }
    >
      <OfferFigures row={row} />
      {row.from === 'page' && <p class="pg-sources-none">{t('common.source.page')}</p>}
      {row.factId !== null && <Sources sources={row.sources} unsure={row.unsure} />}
      {canKeep && (
        <div class="pg-buttons">
          {outcome !== null ? (
            <p role="status">
              {t(outcome === 'kept' ? 'installments.confirmed' : `ledger.fault.${outcome}`)}
            </p>
          ) : (
            <button type="button" class="pg-button" disabled={busy} onClick={() => void confirm()}>
              {t('installments.confirm')}
            </button>
          )}
        </div>
      )}
    </Disclosure>
  );
}
