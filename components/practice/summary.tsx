import type { T } from '../../lib/i18n/translator';
import type { Sums } from './order';
import { type PracticeLanguage, shopPrice } from './price';
import { TotalAmount } from './total-amount';

interface Props {
  readonly t: T;
  readonly language: PracticeLanguage;
  readonly sums: Sums;
  readonly settled: boolean;
}

/** Goods, shipping and discount, a row each. */
export function SummaryRows({ t, language, sums }: Props) {
  return (
    <dl class="rows">
      <div class="row">
        <dt>{t('practice.subtotal')}</dt>
        <dd>{shopPrice(sums.goods, language)}</dd>
      </div>
      <div class="row">
        <dt>{t('practice.shippingFee')}</dt>
        <dd>{sums.shipping === 0 ? t('practice.free') : shopPrice(sums.shipping, language)}</dd>
      </div>
      {sums.discount > 0 && (
        <div class="row discount">
          <dt>{t('practice.couponRow')}</dt>
          <dd>{shopPrice(-sums.discount, language)}</dd>
        </div>
      )}
    </dl>
  );
}

/** The order total with its label; the amount waits until the shop has reckoned. */
export function TotalRow({ t, language, sums, settled }: Props) {
  return (
    <div class="total-row" aria-busy={!settled}>
      <span class="total-label">{t('practice.total')}</span>
      <TotalAmount text={settled ? shopPrice(sums.total, language) : null} />
    </div>
  );
}
