import type { T } from '../../lib/i18n/translator';
import { SHIPPING, SHIPPING_IDS, type ShippingId } from './order';
import { type PracticeLanguage, shopPrice } from './price';
import { useFocusOnDraw } from './use-focus-on-draw';

interface Props {
  readonly t: T;
  readonly language: PracticeLanguage;
  readonly chosen: ShippingId;
  /** Whether the last change was made here. */
  readonly touched: boolean;
  readonly onChoose: (shipping: ShippingId) => void;
}

export function ShippingChoice({ t, language, chosen, touched, onChoose }: Props) {
  const focus = useFocusOnDraw(touched);
  return (
    <ul class="choices">
      {SHIPPING_IDS.map((shipping) => (
        <li key={shipping}>
          <label class="choice">
            <input
              type="radio"
              name="shipping"
              id={`shipping-${shipping}`}
              value={shipping}
              checked={shipping === chosen}
              ref={shipping === chosen ? focus : null}
              onChange={() => onChoose(shipping)}
            />
            <span class="choice-words">
              <span class="choice-name">{t(`practice.shipping.${shipping}`)}</span>
              <span class="choice-note">{t(`practice.shipping.${shipping}.note`)}</span>
            </span>
            <span class="choice-price">
              {SHIPPING[shipping] === 0 ? t('practice.free') : shopPrice(SHIPPING[shipping], language)}
            </span>
          </label>
        </li>
      ))}
    </ul>
  );
}
