import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { T } from '../../lib/i18n/translator';
import { CardForm } from './card-form';
import { CouponBox } from './coupon-box';
import { InstallmentChoice } from './installment-choice';
import { MethodList } from './method-list';
import { type Choices, FIRST_CHOICES, type PracticeMethod, quotePlans, sumsOf } from './order';
import { OrderLines } from './order-lines';
import { type Outcome, PayBlock } from './pay-block';
import { type PracticeLanguage, shopPrice } from './price';
import { ShippingChoice } from './shipping-choice';
import { SummaryRows } from './summary';
import { useRedraw } from './use-redraw';

interface Props {
  readonly t: T;
  readonly language: PracticeLanguage;
  readonly method: PracticeMethod;
  readonly failing: boolean;
  /** How long the shop reckons after each change, in milliseconds; null: it never comes back. */
  readonly delay: number | null;
}

/** The order confirmation. Lists are drawn anew after each change, as big shops do. */
export function Checkout({ t, language, method, failing, delay }: Props) {
  const [choices, setChoices] = useState<Choices>({ ...FIRST_CHOICES, method });
  const [fails, setFails] = useState(failing);
  const [outcome, setOutcome] = useState<Outcome>(failing ? 'failed' : 'none');
  const { drawn, settled, redraw } = useRedraw(delay);
  const sums = sumsOf(choices);
  const plans = quotePlans(sums.total);
  const [touched, setTouched] = useState<keyof Choices | null>(null);
  const change = (next: Partial<Choices>, touching: keyof Choices) => {
    setChoices({ ...choices, ...next });
    setTouched(touching);
    setOutcome('none');
    redraw();
  };
  const shared = { t, language, sums, settled };
  return (
    <main class="checkout">
      <h1>{t('practice.heading')}</h1>
      <div class="orders">
        <Block title={t('practice.address')}>
          <address>
            <strong>{t('practice.address.name')}</strong>
            <span>{t('practice.address.lines')}</span>
          </address>
        </Block>
        <Block title={t('practice.items')}>
          <OrderLines t={t} language={language} />
        </Block>
        <Block title={t('practice.shipping')}>
          <ShippingChoice
            key={drawn}
            t={t}
            language={language}
            chosen={choices.shipping}
            touched={touched === 'shipping'}
            onChoose={(shipping) => change({ shipping }, 'shipping')}
          />
        </Block>
        <Block title={t('practice.methods')}>
          <MethodList
            key={drawn}
            t={t}
            perPart={shopPrice(plans[0]?.each ?? 0, language)}
            chosen={choices.method}
            touched={touched === 'method'}
            onChoose={(method) => change({ method }, 'method')}
          />
          {choices.method === 'card' && <CardForm t={t} />}
          {choices.method === 'installments' && (
            <InstallmentChoice
              key={drawn}
              t={t}
              language={language}
              plans={plans}
              chosen={choices.parts}
              touched={touched === 'parts'}
              onChoose={(parts) => change({ parts }, 'parts')}
            />
          )}
        </Block>
      </div>
      <aside class="side" aria-label={t('practice.summary')}>
        <Block title={t('practice.summary')}>
          <CouponBox t={t} applied={choices.coupon} onApply={(coupon) => change({ coupon }, 'coupon')} />
          <SummaryRows key={drawn} {...shared} />
          <PayBlock {...shared} outcome={outcome} onPay={() => setOutcome(fails ? 'failed' : 'practice')} />
          <ul class="marks">
            <li>{t('practice.mark.protection')}</li>
            <li>{t('practice.mark.returns')}</li>
          </ul>
          <label class="fails">
            <input
              type="checkbox"
              id="fail-next"
              checked={fails}
              onChange={(event) => setFails(event.currentTarget.checked)}
            />
            {t('practice.failNext')}
          </label>
        </Block>
      </aside>
    </main>
  );
}

function Block({ title, children }: { readonly title: string; readonly children: ComponentChildren }) {
  return (
    <section class="block" aria-label={title}>
      <h2>{title}</h2>
      {children}
    </section>
  );
}
