import { useEffect, useRef, useState } from 'preact/hooks';
import type { Money } from '../../lib/money/money';
import { parseMoney } from '../../lib/money/parse';
import { useSay } from './say';
import { useId } from './use-id';

interface Props {
  readonly label: string;
  /** ISO 4217 codes to choose from; the first is chosen unless `currency` says otherwise. */
  readonly currencies: readonly string[];
  readonly currency?: string | undefined;
  readonly initial?: string;
  /** True where it replaces the button just pressed, so that the keyboard stays at this place. */
  readonly focused?: boolean;
  readonly submitLabel: string;
  readonly onSubmit: (money: Money) => void;
  readonly onCancel?: () => void;
}

/** An amount typed by hand, refused with the reason when it is none. */
export function MoneyField({
  label,
  currencies,
  initial = '',
  submitLabel,
  onSubmit,
  onCancel,
  ...rest
}: Props) {
  const { t, locale } = useSay();
  const id = useId();
  const [text, setText] = useState(initial);
  const [currency, setCurrency] = useState(rest.currency ?? currencies[0] ?? 'CNY');
  const [fault, setFault] = useState<string | null>(null);
  const input = useRef<HTMLInputElement>(null);
  const { focused = false } = rest;
  useEffect(() => {
    if (focused) input.current?.focus();
  }, [focused]);
  const submit = (event: Event) => {
    event.preventDefault();
    const parsed = parseMoney(text, { locale, currency });
    if (parsed.ok && parsed.money.minor > 0) onSubmit(parsed.money);
    else setFault(parsed.ok ? 'not-positive' : parsed.reason);
  };
  // Escape leaves the field, not the popup around it; while a word is being composed it is the input method's.
  const leave = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || event.isComposing || !onCancel) return;
    event.preventDefault();
    event.stopPropagation();
    onCancel();
  };
  return (
    <form class="pg-money-field" onSubmit={submit} onKeyDown={leave} noValidate>
      <label for={id}>{label}</label>
      <div class="pg-field-row">
        <select
          aria-label={t('common.currency')}
          value={currency}
          onChange={(event) => setCurrency(event.currentTarget.value)}
        >
          {currencies.map((code) => (
            <option key={code}>{code}</option>
          ))}
        </select>
        <input
          id={id}
          ref={input}
          type="text"
          inputMode="decimal"
          autocomplete="off"
          value={text}
          aria-invalid={fault !== null}
          aria-describedby={fault ? `${id}-fault` : undefined}
          onInput={(event) => setText(event.currentTarget.value)}
        />
        <button type="submit" class="pg-button">
          {submitLabel}
        </button>
        {onCancel && (
          <button type="button" class="pg-button pg-button-quiet" onClick={onCancel}>
            {t('common.cancel')}
          </button>
        )}
      </div>
      {fault && (
        <p class="pg-fault" id={`${id}-fault`} role="alert">
          {t(faultKey(fault))}
        </p>
      )}
    </form>
  );
}

/** Parsing has more reasons than a shopper needs; the common ones have words of their own. */
function faultKey(reason: string): string {
  const own = ['not-positive', 'ambiguous-separator', 'range', 'card-number'];
  return `common.money-fault.${own.includes(reason) ? reason : 'other'}`;
}
