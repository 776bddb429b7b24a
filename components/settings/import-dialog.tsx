import { useState } from 'preact/hooks';
import type { ImportPreview, ImportReading } from '../../lib/ledger/import';
import type { Payment } from '../../lib/ledger/types';
import { FilePick } from '../ui/file-pick';
import { useSay } from '../ui/say';
import { useId } from '../ui/use-id';

interface Props {
  readonly onPreview: (text: string) => Promise<ImportReading>;
  readonly onImport: (fresh: readonly Payment[]) => Promise<void>;
  readonly onClose: () => void;
}

/** Faults shown; the rest are counted. */
const SHOWN = 20;

function Preview({ preview, onImport }: { preview: ImportPreview; onImport: Props['onImport'] }) {
  const { t } = useSay();
  const { fresh, alreadyThere, errors, errorCount } = preview;
  const shown = errors.slice(0, SHOWN);
  // Many entries take their time: one click is enough.
  const [busy, setBusy] = useState(false);
  const take = () => {
    setBusy(true);
    void onImport(fresh).then(() => setBusy(false));
  };
  return (
    <>
      <p>{t('ledger.import.preview')}</p>
      <ul>
        <li>{t('ledger.import.fresh', { count: fresh.length })}</li>
        <li>{t('ledger.import.there', { count: alreadyThere })}</li>
        {errorCount > 0 && <li>{t('ledger.import.errors', { count: errorCount })}</li>}
      </ul>
      {shown.length > 0 && (
        <ul class="pg-fault">
          {shown.map(({ line, field, reason }) => (
            <li key={`${line} ${field}`}>
              {t('ledger.import.error', {
                line,
                field: t(`ledger.import.field.${field}`),
                reason: t(`ledger.import.fault.${reason}`),
              })}
            </li>
          ))}
          {errorCount > shown.length && (
            <li>{t('ledger.import.more-errors', { count: errorCount - shown.length })}</li>
          )}
        </ul>
      )}
      {fresh.length > 0 && (
        <button type="button" class="pg-button pg-button-main" disabled={busy} onClick={take}>
          {busy ? t('ledger.import.busy') : t('ledger.import.run', { count: fresh.length })}
        </button>
      )}
    </>
  );
}

/** Reads an export, says line by line what importing it would do, and does it only on a second click. */
export function ImportDialog({ onPreview, onImport, onClose }: Props) {
  const { t } = useSay();
  const id = useId();
  const [reading, setReading] = useState<ImportReading | 'unreadable' | null>(null);
  const choose = async (file: File | undefined) => {
    setReading(null);
    if (!file) return;
    try {
      setReading(await onPreview(await file.text()));
    } catch {
      setReading('unreadable');
    }
  };
  return (
    <section class="pg-ledger-panel" aria-labelledby={`${id}-heading`}>
      <h3 id={`${id}-heading`}>{t('ledger.import.heading')}</h3>
      <FilePick
        label={t('ledger.import.file')}
        accept=".csv,.json,text/csv,application/json"
        onChoose={choose}
      />
      <div aria-live="polite">
        {reading === 'unreadable' && <p class="pg-fault">{t('ledger.import.unreadable-file')}</p>}
        {reading !== null && reading !== 'unreadable' && !reading.ok && (
          <p class="pg-fault">
            {reading.line !== null && `${t('ledger.import.line', { line: reading.line })} `}
            {t(`ledger.import.refused.${reading.reason}`)}
          </p>
        )}
        {reading !== null && reading !== 'unreadable' && reading.ok && (
          <Preview preview={reading.preview} onImport={onImport} />
        )}
      </div>
      <button type="button" class="pg-button" onClick={onClose}>
        {t('ledger.close')}
      </button>
    </section>
  );
}
