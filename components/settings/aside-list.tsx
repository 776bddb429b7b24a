import { useEffect, useState } from 'preact/hooks';
import type { SetAside } from '../../lib/ledger/types';
import { formatIsoDate } from '../ui/format-date';
import { useSay } from '../ui/say';
import type { LedgerClient } from './ledger-client';

/** Stored values Payguide could not read: told, exportable, deleted only by a click. Nothing where there are none. */
export function AsideList({ client }: { client: Pick<LedgerClient, 'aside' | 'exportAside' | 'dropAside'> }) {
  const { t, locale } = useSay();
  const [list, setList] = useState<readonly SetAside[]>([]);
  useEffect(() => {
    client.aside().then(setList, () => setList([]));
  }, [client]);
  if (list.length === 0) return null;
  const drop = async (id: string) => {
    await client.dropAside(id);
    setList(await client.aside());
  };
  return (
    <section class="pg-ledger-panel" role="status">
      <h3>{t('ledger.aside.heading')}</h3>
      <p>{t('ledger.aside.text')}</p>
      <ul class="pg-plain-list">
        {list.map((one) => (
          <li key={one.id} class="pg-buttons">
            <span>{t(`ledger.aside.what.${one.what}`)}</span>
            <span class="pg-soft">{formatIsoDate(one.foundAt, locale)}</span>
            <button type="button" class="pg-button" onClick={() => client.exportAside(one)}>
              {t('ledger.aside.export')}
            </button>
            <button type="button" class="pg-button" onClick={() => drop(one.id)}>
              {t('ledger.aside.delete')}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
