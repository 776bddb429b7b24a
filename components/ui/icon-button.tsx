import type { ComponentChildren } from 'preact';

interface Props {
  /** What it does, for those who do not see the sign; also the hint on hovering. */
  readonly label: string;
  readonly onClick: () => void;
  readonly expanded?: boolean;
  readonly pressed?: boolean;
  readonly children: ComponentChildren;
}

/** A button whose face is a sign alone. */
export function IconButton({ label, onClick, expanded, pressed, children }: Props) {
  return (
    <button
      type="button"
      class="pg-icon-button"
      aria-label={label}
      title={label}
      aria-expanded={expanded}
      aria-pressed={pressed}
      onClick={onClick}
    >
      <span aria-hidden="true">{children}</span>
    </button>
  );
}
