import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { PaymentDraft } from '../../lib/ledger/entries';
import { localInput, zonedInstant } from '../../lib/ledger/local-input';
import { draftFields } from '../../lib/ledger/schema';
import { shopHost } from '../../lib/ledger/shop-host';
import { METHOD_IDS, type MethodId } from '../../lib/page/method-ids';
import { useSay } from '../ui/say';
import { useId } from '../ui/use-id';
import { MoneyInput, type TypedMoney } from './money-input';
import { readTyped } from './typed-money';

/** What the form starts from: an entry, or a new one without an amount. */
export type PaymentStart = Omit<PaymentDraft, 'amount'> & { readonly amount: TypedMoney };

interface Props {
  readonly start: PaymentStart;
  readonly categories: readonly string[];
  readonly currencies: readonly string[];
  readonly onSave: (draft: PaymentDraft) => void;
  readonly onCancel: () => void;
}

/** The first name that is not merely "card": the one the shopper chose. */
const chosenOf = (methods: readonly MethodId[]): MethodId => methods.find((one) => one !== 'card') ?? 'card';

const IMPORTED = { '': null, true: true, false: false } as const;

/** What is wrong with each field, in words. */
interface Faults {
  readonly amount?: string | undefined;
  readonly time?: string | undefined;
  readonly shop?: string | undefined;
}

interface CheckedProps {
  readonly id: string;
  readonly fault: string | undefined;
  readonly children: ComponentChildren;
}

/** A field with what is wrong with it below. */
function Checked({ id, fault, children }: CheckedProps) {
  return (
    <div>
      {children}
      {fault !== undefined && (
        <p id={`${id}-fault`} class="pg-fault" role="alert">
          {fault}
        </p>
      )}
    </div>
  );
}

/** One payment, for adding and editing. */
export function PaymentForm({ start, categories, currencies, onSave, onCancel }: Props) {
  const { t, locale } = useSay();
  const id = useId();
  const [draft, setDraft] = useState(start);
  const [when, setWhen] = useState(localInput(start.at, start.zone));
  const [shop, setShop] = useState(start.shop ?? '');
  const [faults, setFaults] = useState<Faults>({});
  const form = useRef<HTMLFormElement>(null);
  // It may open far from the row it was asked for: the focus brings it into view.
  useEffect(() => form.current?.querySelector('input')?.focus(), []);
  const change = (part: Partial<PaymentStart>) => setDraft({ ...draft, ...part });
  const names = [...new Set([...categories, ...(start.category === null ? [] : [start.category])])];
  // The field shows minutes; an entry whose time was not touched keeps its seconds.
  const at = when === localInput(start.at, start.zone) ? start.at : zonedInstant(when, draft.zone);
  const host = shop.trim() === '' || shop === start.shop ? shop.trim() || null : shopHost(shop);
  const save = (event: Event) => {
    event.preventDefault();
    const read = readTyped(draft.amount, locale, t);
    const atGood = at !== null && draftFields.at.safeParse(at).success;
    const shopGood = shop.trim() === '' || host !== null;
    setFaults({
      amount: read.ok ? undefined : read.fault,
      time: atGood ? undefined : t('ledger.time-fault'),
      shop: shopGood ? undefined : t('ledger.shop-fault'),
    });
    if (read.ok && at !== null && atGood && shopGood)
      onSave({ ...draft, amount: read.money, shop: host, at });
  };
  return (
    <form class="pg-field-grid pg-payment" ref={form} onSubmit={save} noValidate>
      <MoneyInput
        label={t('ledger.column.amount')}
        value={draft.amount}
        currencies={currencies}
        fault={faults.amount ?? null}
        onChange={(amount) => change({ amount })}
      />
      <label for={`${id}-method`}>{t('ledger.column.method')}</label>
      <select
        id={`${id}-method`}
        value={chosenOf(draft.methods)}
        onChange={({ currentTarget }) =>
          change({ methods: METHOD_IDS.filter((method) => method === currentTarget.value) })
        }
      >
        {METHOD_IDS.map((method) => (
          <option key={method} value={method}>
            {t(`common.method.${method}`)}
          </option>
        ))}
      </select>
      <label for={`${id}-when`}>{t('ledger.column.time')}</label>
      <Checked id={`${id}-when`} fault={faults.time}>
        <input
          id={`${id}-when`}
          type="datetime-local"
          value={when}
          aria-invalid={faults.time !== undefined}
          aria-describedby={`${id}-when-fault`}
          onInput={({ currentTarget }) => setWhen(currentTarget.value)}
        />
      </Checked>
      <label for={`${id}-shop`}>{t('ledger.column.shop')}</label>
      <Checked id={`${id}-shop`} fault={faults.shop}>
        <input
          id={`${id}-shop`}
          type="text"
          inputMode="url"
          autocomplete="off"
          value={shop}
          aria-invalid={faults.shop !== undefined}
          aria-describedby={`${id}-shop-fault`}
          onInput={({ currentTarget }) => setShop(currentTarget.value)}
        />
      </Checked>
      {names.length > 0 && (
        <>
          <label for={`${id}-category`}>{t('ledger.column.category')}</label>
          <select
            id={`${id}-category`}
            value={draft.category ?? ''}
            onChange={({ currentTarget }) => change({ category: currentTarget.value || null })}
          >
            <option value="">{t('ledger.no-category')}</option>
            {names.map((name) => (
              <option key={name}>{name}</option>
            ))}
          </select>
        </>
      )}
      <label for={`${id}-imported`}>{t('ledger.column.import')}</label>
      <select
        id={`${id}-imported`}
        value={draft.imported === null ? '' : String(draft.imported)}
        onChange={({ currentTarget }) =>
          change({ imported: IMPORTED[currentTarget.value as keyof typeof IMPORTED] ?? null })
        }
      >
        <option value="">{t('ledger.import.unknown')}</option>
        <option value="true">{t('ledger.import.yes')}</option>
        <option value="false">{t('ledger.import.no')}</option>
      </select>
      <div class="pg-buttons">
        <button type="submit" class="pg-button pg-button-main">
          {t('ledger.save')}
        </button>
        <button type="button" class="pg-button" onClick={onCancel}>
          {t('ledger.cancel')}
        </button>
      </div>
    </form>
  );
}
