export type SignRole = 'good' | 'care' | 'stop' | 'unknown' | 'loan' | 'none';

const SHAPE: Record<SignRole, string> = {
  good: '✓',
  care: '△',
  stop: '✕',
  unknown: '?',
  loan: '%',
  none: '–',
};

/** A word with its sign: the shape says it to those who see no colour, the word to everybody. */
export function StatusSign({ role, word }: { role: SignRole; word: string }) {
  return (
    <span class={`pg-status pg-status-${role}`}>
      <span class="pg-status-shape" aria-hidden="true">
        {SHAPE[role]}
      </span>
      {word}
    </span>
  );
}
