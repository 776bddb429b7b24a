export type SignRole = 'good' | 'care' | 'stop' | 'unknown' | 'loan' | 'none';

const SHAPE: Record<SignRole, string> = {
  good: '✓',
  care: '△',
  stop: '✕',
  unknown: '?',
  loan: '%',
  none: '–',
};

interface Props {
  readonly sign: SignRole;
  readonly word: string;
  /** Shows the shape alone where the words beside it say the same; the word stays for screen readers. */
  readonly wordless?: boolean;
}

/** A word with its sign: the shape says it to those who see no colour, the word to everybody. */
export function StatusSign({ sign, word, wordless = false }: Props) {
  return (
    <span class={`pg-status pg-status-${sign}`}>
      <span class="pg-status-shape" aria-hidden="true">
        {SHAPE[sign]}
      </span>{' '}
      <span class={wordless ? 'pg-hidden' : undefined}>{word}</span>
    </span>
  );
}
