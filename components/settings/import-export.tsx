import { useState } from 'preact/hooks';
import type { Settings } from '../../lib/settings/settings';
import { FilePick } from '../ui/file-pick';
import { useSay } from '../ui/say';
import type { ImportPreview, OptionsClient } from './settings-client';

interface Props {
  readonly client: OptionsClient;
  readonly onChange: (part: Partial<Settings>) => void;
}

/** Settings to a file and back; what a file would bring is shown before it is kept. */
export function ImportExport({ client, onChange }: Props) {
  const { t } = useSay();
  const [preview, setPreview] = useState<ImportPreview | null>(null);
  const [done, setDone] = useState(false);
  const choose = async (file: File | undefined) => {
    setDone(false);
    setPreview(file ? client.readImport(await file.text()) : null);
  };
  return (
    <>
      <p class="pg-soft">{t('options.move.hint')}</p>
      <div class="pg-buttons">
        <button type="button" class="pg-button" onClick={() => client.exportSettings()}>
          {t('options.move.export')}
        </button>
      </div>
      <FilePick label={t('options.move.import')} accept="application/json,.json" onChoose={choose} />
      {preview && !preview.ok && (
        <p class="pg-fault" role="alert">
          {t('options.move.refused', {
            reason: t(`options.move.refused.${preview.reason}`, { field: preview.field ?? '' }),
          })}
        </p>
      )}
      {preview?.ok && (
        <>
          <p>
            {t('options.move.preview', {
              methods: preview.settings.ownedMethods.length,
              limits: preview.settings.ownLimits.length,
              sites: preview.settings.mutedHosts.length,
            })}
          </p>
          <button
            type="button"
            class="pg-button pg-button-main"
            onClick={() => {
              onChange(preview.settings);
              setPreview(null);
              setDone(true);
            }}
          >
            {t('options.move.use')}
          </button>
        </>
      )}
      <p role="status">{done ? t('options.move.done') : ''}</p>
    </>
  );
}
