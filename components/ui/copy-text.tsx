import { useState } from 'preact/hooks';
import { useSay } from './say';

/** A text the shopper reads first and then copies; says whether it worked. */
export function CopyText({
  label,
  text,
  copy,
}: {
  label: string;
  text: string;
  copy: (text: string) => Promise<boolean>;
}) {
  const { t } = useSay();
  const [done, setDone] = useState<boolean | null>(null);
  return (
    <div class="pg-copy">
      <textarea aria-label={label} readOnly rows={text.split('\n').length + 1} value={text} />
      <button type="button" class="pg-button" onClick={async () => setDone(await copy(text))}>
        {t('common.copy')}
      </button>
      <span role="status">{done === null ? '' : t(done ? 'common.copied' : 'common.copy-failed')}</span>
    </div>
  );
}
