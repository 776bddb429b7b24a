import type { OfferRow } from '../../lib/installments/types';
import type { LimitMeter } from '../../lib/limits/types';
import { formatMoney, formatPpm } from '../../lib/money/format';
import { useSay } from '../ui/say';
import { type SignRole, StatusSign } from '../ui/status-sign';

/** An offer of the page (or typed by hand) in a few signs: parts, each part, yearly rate. What a market usually has is no offer. */
export function OffersSummary({ offers }: { offers: readonly OfferRow[] }) {
  const { t, locale } = useSay();
  const first = offers.find(({ from }) => from === 'page' || from === 'typed');
  if (!first) return <>{t('popup.offers.none-here')}</>;
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

/**
 * The limit closest to being passed; where all fit, how many were checked: an amount beside it would be of nobody knows
 * which. Never one that holds only in cases no page shows.
 */
export function LimitsSummary({ limits }: { limits: readonly LimitMeter[] }) {
  const { t, locale } = useSay();
  // A fee's threshold that is passed stops nothing.
  const leading = limits.filter(({ kind, place }) => place !== 'case' && (kind === 'max' || kind === 'min'));
  const worst = [...leading].sort((a, b) => WORST.indexOf(a.state) - WORST.indexOf(b.state))[0];
  if (!worst) return <>{t(limits.length > 0 ? 'popup.limits.depends' : 'popup.limits.none')}</>;
  const sign = worst.state === 'over' && worst.conditional ? 'care' : ROLE[worst.state];
  return (
    <span class="pg-signs">
      <span class="pg-amount">
        {worst.state === 'ok'
          ? t('popup.limits.checked', { count: leading.filter(({ state }) => state === 'ok').length })
          : formatMoney(worst.limit, locale, { short: true })}
      </span>{' '}
      <StatusSign sign={sign} word={t(`popup.limits.${worst.state}`)} />
    </span>
  );
}
