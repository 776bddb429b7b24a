import { useEffect, useRef } from 'preact/hooks';
import { useSay } from '../ui/say';
import { useId } from '../ui/use-id';

interface Props {
  readonly count: number;
  readonly onConfirm: () => void;
  readonly onCancel: () => void;
}

/** Asks once more before everything goes, with the way out first. */
export function DeleteAllPanel({ count, onConfirm, onCancel }: Props) {
  const { t } = useSay();
  const id = useId();
  const safe = useRef<HTMLButtonElement>(null);
  useEffect(() => safe.current?.focus(), []);
  return (
    <section class="pg-ledger-panel" role="alertdialog" aria-labelledby={id} aria-describedby={`${id}-text`}>
      <h3 id={id}>{t('ledger.delete-all.heading')}</h3>
      <p id={`${id}-text`}>{t('ledger.delete-all.text', { count })}</p>
      <div class="pg-buttons">
        <button type="button" class="pg-button" ref={safe} onClick={onCancel}>
          {t('ledger.cancel')}
        </button>
        <button type="button" class="pg-button pg-button-danger" onClick={onConfirm}>
          {t('ledger.delete-all.confirm')}
        </button>
      </div>
    </section>
  );
}
