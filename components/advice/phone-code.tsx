import { useState } from 'preact/hooks';
import { useSay } from '../ui/say';

interface Code {
  readonly size: number;
  readonly path: string;
}

/** The dark modules as one path, a unit square each. */
function pathOf(data: readonly (readonly boolean[])[]): string {
  return data.flatMap((row, y) => row.map((dark, x) => (dark ? `M${x} ${y}h1v1h-1z` : ''))).join('');
}

/**
 * A QR code that holds the steps' text itself: the phone's camera reads it without any address being opened.
 * The encoder is loaded when it is asked for.
 */
export function PhoneCode({ name, steps }: { name: string; steps: readonly string[] }) {
  const { t } = useSay();
  const [code, setCode] = useState<Code | null>(null);
  const toggle = async () => {
    if (code) return setCode(null);
    const { encode } = await import('uqr');
    const text = [name, ...steps.map((step, index) => `${index + 1}. ${step}`)].join('\n');
    const { data, size } = encode(text, { ecc: 'L', border: 2 });
    setCode({ size, path: pathOf(data) });
  };
  return (
    <div class="pg-phone-code">
      <button type="button" class="pg-text-button" aria-expanded={code !== null} onClick={toggle}>
        {t('popup.steps.code')}
      </button>
      {code && (
        <figure>
          <svg viewBox={`0 0 ${code.size} ${code.size}`} role="img" aria-label={t('popup.steps.code-label')}>
            <path d={code.path} />
          </svg>
          <figcaption>{t('popup.steps.code-hint')}</figcaption>
        </figure>
      )}
    </div>
  );
}
