import { useEffect, useRef, useState } from 'preact/hooks';
import type { PaymentDraft } from '../../lib/ledger/entries';
import { EVERYTHING, type LedgerQuery } from '../../lib/ledger/search';
import type { Payment } from '../../lib/ledger/types';
import type { Settings } from '../../lib/settings/settings';
import { useSay } from '../ui/say';
import { AsideList } from './aside-list';
import { currencyChoices } from './currency-choices';
import { DeleteAllPanel } from './delete-all-panel';
import { ImportDialog } from './import-dialog';
import type { LedgerClient } from './ledger-client';
import { LedgerFilters } from './ledger-filters';
import { LedgerRow } from './ledger-row';
import { PaymentForm, type PaymentStart } from './payment-form';
import { typedFrom } from './typed-money';
import { useLedger } from './use-ledger';

interface Props {
  readonly client: LedgerClient;
  readonly settings: Pick<Settings, 'categories' | 'cardCurrency' | 'ownedMethods'>;
}

type Open =
  | { readonly kind: 'form'; readonly start: PaymentStart; readonly known: boolean }
  | { readonly kind: 'import' | 'clear' };

const COLUMNS = ['date', 'amount', 'method', 'shop', 'category', 'actions'];

function startOf(entry: Payment): PaymentStart {
  const { countsAt: _counts, refundOf: _refund, amount, ...draft } = entry;
  return { ...draft, amount: typedFrom(amount) };
}

/** Every payment on this device: found, mended, taken back, moved and deleted here, nowhere else. */
export function LedgerView({ client, settings }: Props) {
  const { t } = useSay();
  const [query, setQuery] = useState<LedgerQuery>(EVERYTHING);
  const [open, setOpen] = useState<Open | null>(null);
  const ledger = useLedger(client, query);
  const { entries, total, more, fault, done, run, showMore, save: saveFile } = ledger;
  const { categories, cardCurrency, ownedMethods } = settings;
  const currencies = currencyChoices([cardCurrency]);
  // The keyboard returns to where a form or panel was opened from.
  const opener = useRef<HTMLElement | null>(null);
  useEffect(() => {
    if (open === null) opener.current?.focus();
  }, [open]);
  const begin = (what: Open) => (event: Event) => {
    opener.current = event.currentTarget instanceof HTMLElement ? event.currentTarget : null;
    setOpen(what);
  };
  const close = () => setOpen(null);
  const fresh = (): PaymentStart => ({
    id: client.newId(),
    amount: { text: '', currency: currencies[0] ?? 'CNY' },
    methods: [ownedMethods[0] ?? 'card'],
    shop: null,
    category: null,
    imported: null,
    at: client.now(),
    zone: client.zone,
    source: 'manual',
  });
  const save = async (draft: PaymentDraft, known: boolean) => {
    const kept = await (known ? run('edited', client.edit(draft)) : run('added', client.add(draft)));
    if (kept) close();
  };
  return (
    <div class="pg-ledger">
      <p class="pg-soft">{t('ledger.intro')}</p>
      <AsideList client={client} />
      <div class="pg-buttons">
        <button
          type="button"
          class="pg-button pg-button-main"
          onClick={(event) => begin({ kind: 'form', start: fresh(), known: false })(event)}
        >
          {t('ledger.add')}
        </button>
        <button type="button" class="pg-button" onClick={begin({ kind: 'import' })}>
          {t('ledger.import')}
        </button>
        <button type="button" class="pg-button" disabled={total === 0} onClick={() => saveFile('csv')}>
          {t('ledger.export.csv')}
        </button>
        <button type="button" class="pg-button" disabled={total === 0} onClick={() => saveFile('json')}>
          {t('ledger.export.json')}
        </button>
        <button type="button" class="pg-button" disabled={total === 0} onClick={begin({ kind: 'clear' })}>
          {t('ledger.delete-all')}
        </button>
      </div>
      {open?.kind === 'form' && (
        <PaymentForm
          key={open.start.id}
          start={open.start}
          categories={categories}
          currencies={currencies}
          onSave={(draft) => save(draft, open.known)}
          onCancel={close}
        />
      )}
      {open?.kind === 'import' && (
        <ImportDialog
          onPreview={(text) => client.preview(text)}
          onImport={async (found) => {
            if (await run('imported', client.importFresh(found))) close();
          }}
          onClose={close}
        />
      )}
      {open?.kind === 'clear' && (
        <DeleteAllPanel
          count={total}
          onConfirm={() => run('cleared', client.clear()).then(close)}
          onCancel={close}
        />
      )}
      <p class="pg-fault" role="alert">
        {fault === null ? '' : t(`ledger.fault.${fault}`)}
      </p>
      <p role="status" class="pg-ledger-done">
        {done !== null && (
          <>
            {t(`ledger.done.${done.what}`, { count: done.count })}{' '}
            {done.change !== null && (
              <button
                type="button"
                class="pg-text-button"
                onClick={() => done.change && run('undone', client.undo(done.change))}
              >
                {t('ledger.undo')}
              </button>
            )}
          </>
        )}
      </p>
      {total > 0 && (
        <LedgerFilters
          query={query}
          categories={[...new Set([...categories, ...ledger.categories])]}
          onChange={setQuery}
        />
      )}
      {entries.length === 0 ? (
        <p>{t(total === 0 ? 'ledger.empty' : 'ledger.none-found')}</p>
      ) : (
        <div class="pg-ledger-scroll">
          <table>
            <caption>{t('ledger.count', { count: total })}</caption>
            <thead>
              <tr>
                {COLUMNS.map((column) => (
                  <th key={column} scope="col">
                    {t(`ledger.column.${column}`)}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {entries.map((entry) => (
                <LedgerRow
                  key={entry.id}
                  entry={entry}
                  onEdit={begin({ kind: 'form', start: startOf(entry), known: true })}
                  onRefund={(amount) => run('added', client.refund(entry, amount))}
                  onRemove={() => run('deleted', client.remove(entry.id))}
                />
              ))}
            </tbody>
          </table>
        </div>
      )}
      {more && (
        <button type="button" class="pg-button" onClick={showMore}>
          {t('ledger.more')}
        </button>
      )}
    </div>
  );
}
