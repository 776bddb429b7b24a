import type { OfferRow } from '../../lib/installments/types';
import type { LimitMeter } from '../../lib/limits/types';
import { formatMoney, formatPpm } from '../../lib/money/format';
import { useSay } from '../ui/say';
import { type SignRole, StatusSign } from '../ui/status-sign';

/** The page's first offer in a few signs: parts, each part, yearly rate. */
export function OffersSummary({ offers }: { offers: readonly OfferRow[] }) {
  const { t, locale } = useSay();
  const first = offers.find((row) => row.from === 'page') ?? offers.find((row) => row.from !== 'at-once');
  if (!first) return <>{t('popup.offers.none')}</>;
  const each = first.perPayment ? formatMoney(first.perPayment, locale) : t('popup.offers.unknown');
  const rate = first.rate
    ? t('popup.offers.rate', { percent: formatPpm(first.rate.ppm, locale, 1) })
    : t('popup.offers.rate-unknown');
  return (
    <span class="pg-amount">
      {t('popup.offers.summary', { count: first.count, each })} · {rate}
    </span>
  );
}

const ROLE: Record<LimitMeter['state'], SignRole> = {
  ok: 'good',
  near: 'care',
  over: 'stop',
  'cannot-tell': 'unknown',
};
const WORST: readonly LimitMeter['state'][] = ['over', 'near', 'ok', 'cannot-tell'];

/** The limit closest to being passed, or most to be known of. */
export function LimitsSummary({ limits }: { limits: readonly LimitMeter[] }) {
  const { t, locale } = useSay();
  // A fee's threshold that is passed stops nothing, nor does a limit that holds only in some cases.
  const stopping = limits.filter((one) => (one.kind === 'max' || one.kind === 'min') && !one.conditional);
  const worst = [...(stopping.length > 0 ? stopping : limits)].sort(
    (a, b) => WORST.indexOf(a.state) - WORST.indexOf(b.state),
  )[0];
  if (!worst) return <>{t('popup.limits.none')}</>;
  return (
    <span class="pg-signs">
      <span class="pg-amount">{formatMoney(worst.limit, locale, { short: true })}</span>{' '}
      <StatusSign sign={ROLE[worst.state]} word={t(`popup.limits.${worst.state}`)} />
    </span>
  );
}
