import type { ComponentChildren } from 'preact';
import { useId, useState } from 'preact/hooks';
import { type SignRole, StatusSign } from './status-sign';

export interface NoticePart {
  readonly id: string;
  readonly label: string;
  readonly content: () => ComponentChildren;
}

interface Props {
  readonly role: SignRole;
  /** The sign in a word: "Stop", "Careful". */
  readonly word: string;
  readonly title: string;
  /** What opens below it, one at a time. */
  readonly parts: readonly NoticePart[];
}

/** The consequence first; reason and remedy open below it. */
export function Notice({ role, word, title, parts }: Props) {
  const [open, setOpen] = useState<string | null>(null);
  const id = useId();
  const shown = parts.find((part) => part.id === open);
  return (
    <article class={`pg-notice pg-notice-${role}`} aria-labelledby={id}>
      <h3 id={id} class="pg-notice-title">
        <StatusSign role={role} word={word} />
        <span>{title}</span>
      </h3>
      {parts.length > 0 && (
        <div class="pg-notice-parts">
          {parts.map((part) => (
            <button
              key={part.id}
              type="button"
              class="pg-text-button"
              aria-expanded={part.id === open}
              aria-controls={part.id === open ? `${id}-part` : undefined}
              onClick={() => setOpen(part.id === open ? null : part.id)}
            >
              {part.label}
            </button>
          ))}
        </div>
      )}
      {shown && (
        <div class="pg-notice-body" id={`${id}-part`}>
          {shown.content()}
        </div>
      )}
    </article>
  );
}
