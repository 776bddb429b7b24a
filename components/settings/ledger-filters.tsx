import type { LedgerQuery } from '../../lib/ledger/search';
import { METHOD_IDS } from '../../lib/page/method-ids';
import { useSay } from '../ui/say';
import { useId } from '../ui/use-id';

interface Props {
  readonly query: LedgerQuery;
  readonly categories: readonly string[];
  readonly onChange: (query: LedgerQuery) => void;
}

/** Narrows the list by words, method and category. */
export function LedgerFilters({ query, categories, onChange }: Props) {
  const { t } = useSay();
  const id = useId();
  return (
    <search class="pg-ledger-filters">
      <div>
        <label for={`${id}-text`}>{t('ledger.search')}</label>
        <input
          id={`${id}-text`}
          type="search"
          value={query.text}
          onInput={({ currentTarget }) => onChange({ ...query, text: currentTarget.value })}
        />
      </div>
      <div>
        <label for={`${id}-method`}>{t('ledger.filter.method')}</label>
        <select
          id={`${id}-method`}
          value={query.method ?? ''}
          onChange={({ currentTarget }) =>
            onChange({ ...query, method: METHOD_IDS.find((one) => one === currentTarget.value) ?? null })
          }
        >
          <option value="">{t('ledger.filter.all')}</option>
          {METHOD_IDS.map((method) => (
            <option key={method} value={method}>
              {t(`common.method.${method}`)}
            </option>
          ))}
        </select>
      </div>
      {categories.length > 0 && (
        <div>
          <label for={`${id}-category`}>{t('ledger.filter.category')}</label>
          <select
            id={`${id}-category`}
            value={query.category ?? ''}
            onChange={({ currentTarget }) => onChange({ ...query, category: currentTarget.value || null })}
          >
            <option value="">{t('ledger.filter.all')}</option>
            {categories.map((category) => (
              <option key={category}>{category}</option>
            ))}
          </select>
        </div>
      )}
    </search>
  );
}
