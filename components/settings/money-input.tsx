import { CurrencySelect } from '../ui/currency-select';
import { useSay } from '../ui/say';
import { useId } from '../ui/use-id';

/** What stands in an amount field: as typed, not yet judged. */
export interface TypedMoney {
  readonly text: string;
  readonly currency: string;
}

interface Props {
  readonly label: string;
  readonly value: TypedMoney;
  readonly currencies: readonly string[];
  readonly fault: string | null;
  readonly onChange: (value: TypedMoney) => void;
}

/** An amount with its currency inside a larger form. */
export function MoneyInput({ label, value, currencies, fault, onChange }: Props) {
  const { t } = useSay();
  const id = useId();
  return (
    <>
      <label for={id}>{label}</label>
      <div>
        <div class="pg-field-row">
          <CurrencySelect
            label={t('common.currency')}
            currencies={currencies}
            value={value.currency}
            onChange={(currency) => onChange({ ...value, currency })}
          />
          <input
            id={id}
            type="text"
            inputMode="decimal"
            autocomplete="off"
            value={value.text}
            aria-invalid={fault !== null}
            aria-describedby={fault === null ? undefined : `${id}-fault`}
            onInput={({ currentTarget }) => onChange({ ...value, text: currentTarget.value })}
          />
        </div>
        {fault !== null && (
          <p id={`${id}-fault`} class="pg-fault" role="alert">
            {fault}
          </p>
        )}
      </div>
    </>
  );
}
