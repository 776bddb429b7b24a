import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { type SignRole, StatusSign } from './status-sign';
import { useId } from './use-id';
import { Whole } from './whole';

export interface NoticePart {
  readonly id: string;
  readonly label: string;
  readonly content: () => ComponentChildren;
}

interface Props {
  readonly sign: SignRole;
  /** The sign in a word, for those who do not see it: "Stop", "Careful". That of a doubt everybody sees. */
  readonly word: string;
  readonly title: string;
  /** What opens below it, one at a time. */
  readonly parts: readonly NoticePart[];
}

/** The consequence first; reason and remedy open below it. */
export function Notice({ sign, word, title, parts }: Props) {
  const [open, setOpen] = useState<string | null>(null);
  const id = useId();
  const shown = parts.find((part) => part.id === open);
  return (
    <article class={`pg-notice pg-notice-${sign}`} aria-labelledby={id}>
      <h3 id={id} class="pg-notice-title">
        <StatusSign sign={sign} word={word} wordless={sign !== 'unknown'} />
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
          <Whole>{shown.content()}</Whole>
        </div>
      )}
    </article>
  );
}
