import type { T } from '../../lib/i18n/translator';
import { METHODS, type PracticeMethod } from './order';
import { useFocusOnDraw } from './use-focus-on-draw';

interface Props {
  readonly t: T;
  /** The smallest offer to pay in parts, already a price. */
  readonly perPart: string;
  readonly chosen: PracticeMethod;
  /** Whether the last change was made here. */
  readonly touched: boolean;
  readonly onChoose: (method: PracticeMethod) => void;
}

/** The ways to pay as radios. The signs are drawn by the style sheet and are no brand's mark. */
export function MethodList({ t, perPart, chosen, touched, onChoose }: Props) {
  const focus = useFocusOnDraw(touched);
  return (
    <ul class="choices">
      {METHODS.map((method) => (
        <li key={method}>
          <label class="choice">
            <input
              type="radio"
              name="payment-method"
              id={`method-${method}`}
              value={method}
              checked={method === chosen}
              ref={method === chosen ? focus : null}
              onChange={() => onChoose(method)}
            />
            <span class={`sign sign-${method}`} aria-hidden="true" />
            <span class="choice-words">
              <span class="choice-name">{t(`practice.method.${method}`)}</span>
              <span class="choice-note">{t(`practice.method.${method}.note`, { each: perPart })}</span>
            </span>
          </label>
        </li>
      ))}
    </ul>
  );
}
