import { useState } from 'preact/hooks';
import { useSay } from './say';

interface Props {
  readonly label: string;
  /** As the `accept` of a file field. */
  readonly accept: string;
  /** The file chosen, or undefined where the choice was taken back. */
  readonly onChoose: (file: File | undefined) => void;
}

/** A file to choose, in the words of the screen: the field itself speaks the browser's language, so it is not seen. */
export function FilePick({ label, accept, onChoose }: Props) {
  const { t } = useSay();
  const [name, setName] = useState<string | null>(null);
  return (
    <div class="pg-file-row">
      <label class="pg-button pg-file">
        {label}
        <input
          type="file"
          class="pg-hidden"
          accept={accept}
          onChange={({ currentTarget }) => {
            const file = currentTarget.files?.[0];
            setName(file?.name ?? null);
            onChoose(file);
          }}
        />
      </label>
      <span class="pg-soft" role="status">
        {name === null ? '' : t('common.file-chosen', { name })}
      </span>
    </div>
  );
}
