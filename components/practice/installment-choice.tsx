import type { T } from '../../lib/i18n/translator';
import type { PartCount, PlanQuote } from './order';
import { type PracticeLanguage, shopPrice } from './price';
import { useFocusOnDraw } from './use-focus-on-draw';

interface Props {
  readonly t: T;
  readonly language: PracticeLanguage;
  readonly plans: readonly PlanQuote[];
  readonly chosen: PartCount;
  /** Whether the last change was made here. */
  readonly touched: boolean;
  readonly onChoose: (parts: PartCount) => void;
}

/** The offers to pay in parts, and under the chosen one how its parts fall. */
export function InstallmentChoice({ t, language, plans, chosen, touched, onChoose }: Props) {
  const focus = useFocusOnDraw(touched);
  const price = (fen: number) => shopPrice(fen, language);
  return (
    <fieldset class="inner">
      <legend>{t('practice.parts.legend')}</legend>
      <ul class="choices parts">
        {plans.map((plan) => (
          <li key={plan.count}>
            <label class="choice">
              <input
                type="radio"
                name="installment-parts"
                id={`parts-${plan.count}`}
                value={plan.count}
                checked={plan.count === chosen}
                ref={plan.count === chosen ? focus : null}
                onChange={() => onChoose(plan.count)}
              />
              <span class="choice-words">
                <span class="choice-name">
                  {t(plan.fee === 0 ? 'practice.parts.free' : 'practice.parts.fee', {
                    parts: plan.count,
                    each: price(plan.each),
                    fee: price(plan.fee),
                  })}
                </span>
                {plan.count === chosen && (
                  <span class="choice-note">
                    {t(plan.first === plan.each ? 'practice.parts.even' : 'practice.parts.uneven', {
                      first: price(plan.first),
                      each: price(plan.each),
                      rest: plan.count - 1,
                    })}
                  </span>
                )}
              </span>
            </label>
          </li>
        ))}
      </ul>
    </fieldset>
  );
}
