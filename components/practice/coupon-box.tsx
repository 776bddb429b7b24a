import type { TargetedEvent } from 'preact';
import { useState } from 'preact/hooks';
import type { T } from '../../lib/i18n/translator';
import { COUPON } from './order';

interface Props {
  readonly t: T;
  readonly applied: boolean;
  readonly onApply: (applied: boolean) => void;
}

/** One line to enter a coupon code. The code that works is printed beside it: this is practice. */
export function CouponBox({ t, applied, onApply }: Props) {
  const [refused, setRefused] = useState(false);
  const apply = (event: TargetedEvent<HTMLFormElement>) => {
    event.preventDefault();
    const code = new FormData(event.currentTarget).get('coupon');
    const known = typeof code === 'string' && code.trim().toUpperCase() === COUPON.code;
    setRefused(!known);
    if (known) onApply(true);
  };
  if (applied) {
    return (
      <p class="coupon-applied">
        <span>{t('practice.coupon.applied', { code: COUPON.code })}</span>
        <button type="button" class="link" onClick={() => onApply(false)}>
          {t('practice.coupon.remove')}
        </button>
      </p>
    );
  }
  return (
    <form class="coupon" onSubmit={apply}>
      <label class="field">
        <span>{t('practice.coupon.label')}</span>
        <input
          id="coupon"
          name="coupon"
          type="text"
          autocomplete="off"
          placeholder={t('practice.coupon.hint')}
          aria-describedby="coupon-help"
        />
      </label>
      <button type="submit" class="quiet">
        {t('practice.coupon.apply')}
      </button>
      <p id="coupon-help" class={refused ? 'fine refused' : 'fine'} role={refused ? 'alert' : undefined}>
        {t(refused ? 'practice.coupon.refused' : 'practice.coupon.help', { code: COUPON.code })}
      </p>
    </form>
  );
}
