import { Temporal } from 'temporal-polyfill';
import type { OfferRow } from '../../lib/installments/types';
import { formatMoney } from '../../lib/money/format';
import { useSay } from '../ui/say';
import { useId } from '../ui/use-id';
import { dateWords, rowName } from './installments-words';

const percent = (part: number, whole: number): string => `${whole > 0 ? (100 * part) / whole : 0}%`;

interface Props {
  readonly rows: readonly OfferRow[];
  /** ISO date. */
  readonly today: string;
}

/** What each way costs, as bars that begin at nothing and share one scale; the fee is hatched, and every number is text. */
function CostBars({ rows }: Pick<Props, 'rows'>) {
  const say = useSay();
  const { t, locale } = say;
  const id = useId();
  const drawn = rows.filter((row) => row.total !== null && row.fee !== null);
  const most = Math.max(0, ...drawn.map((row) => row.total?.minor ?? 0));
  if (drawn.length < 2) return null;
  return (
    <figure class="pg-inst-figure" aria-labelledby={id}>
      <figcaption id={id}>{t('installments.chart.title')}</figcaption>
      <ul class="pg-inst-bars">
        {drawn.map((row) => {
          const total = row.total?.minor ?? 0;
          const fee = row.fee?.minor ?? 0;
          return (
            <li key={row.id}>
              <span class="pg-inst-bar-name">{rowName(row, say)}</span>
              <span class="pg-inst-bar" aria-hidden="true">
                <span class="pg-inst-bar-price" style={{ inlineSize: percent(total - fee, most) }} />
                {fee > 0 && <span class="pg-inst-bar-fee" style={{ inlineSize: percent(fee, most) }} />}
              </span>
              <span class="pg-inst-bar-sum pg-amount">
                {row.total && formatMoney(row.total, locale)}
                {row.fee && fee > 0 && ` (+ ${formatMoney(row.fee, locale, { code: false })})`}
              </span>
            </li>
          );
        })}
      </ul>
      <p class="pg-inst-key pg-soft">
        <span class="pg-inst-swatch pg-inst-bar-price" aria-hidden="true" /> {t('installments.chart.price')}
        <span class="pg-inst-swatch pg-inst-bar-fee" aria-hidden="true" /> {t('installments.chart.fee')}
      </p>
      {drawn.length < rows.length && <p class="pg-soft">{t('installments.chart.left-out')}</p>}
    </figure>
  );
}

/** When the payments fall due: one line a way on a common time scale, and the same in words. */
function TimeLines({ rows, today }: Props) {
  const say = useSay();
  const { t, locale } = say;
  const id = useId();
  const drawn = rows.filter((row) => row.payments.length > 0);
  const start = Temporal.PlainDate.from(today);
  const dayOf = (iso: string) => start.until(Temporal.PlainDate.from(iso), { largestUnit: 'day' }).days;
  const last = drawn
    .map((row) => row.lastDue ?? today)
    .sort()
    .at(-1);
  const span = last ? dayOf(last) : 0;
  if (span <= 0 || !last) return null;
  return (
    <figure class="pg-inst-figure" aria-labelledby={id}>
      <figcaption id={id}>{t('installments.time.title')}</figcaption>
      <ul class="pg-inst-times">
        {drawn.map((row) => (
          <li key={row.id}>
            <span class="pg-inst-bar-name">{rowName(row, say)}</span>
            <span class="pg-inst-time" aria-hidden="true">
              {row.payments.map(({ date }) => (
                <span
                  key={date}
                  class="pg-inst-dot"
                  style={{ insetInlineStart: percent(dayOf(date), span) }}
                />
              ))}
            </span>
            <span class="pg-hidden">
              {t('installments.time.row', {
                name: rowName(row, say),
                count: row.payments.length,
                each: row.perPayment ? formatMoney(row.perPayment, locale) : '',
                first: dateWords(row.firstDue ?? today, say),
                last: dateWords(row.lastDue ?? today, say),
              })}
            </span>
          </li>
        ))}
      </ul>
      <p class="pg-inst-scale pg-soft" aria-hidden="true">
        <span>{t('installments.time.today')}</span>
        <span>{dateWords(last, say)}</span>
      </p>
    </figure>
  );
}

/** Both pictures, for people who would rather look. */
export function InstallmentsChart({ rows, today }: Props) {
  return (
    <>
      <CostBars rows={rows} />
      <TimeLines rows={rows} today={today} />
    </>
  );
}
