import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { useId } from './use-id';
import { Whole } from './whole';

interface Props {
  readonly title: ComponentChildren;
  /** What one sees without opening, at the end of the line. */
  readonly summary?: ComponentChildren;
  readonly open?: boolean;
  readonly level?: 2 | 3 | 4;
  readonly onToggle?: (open: boolean) => void;
  readonly class?: string;
  /** Built only when it is open: a closed row costs one line of DOM. */
  readonly children: ComponentChildren;
}

/** A row that opens in place. Its heading is the button, so both a heading list and the tab key find it. */
export function Disclosure({ title, summary, open = false, level = 3, onToggle, children, ...rest }: Props) {
  const [isOpen, setOpen] = useState(open);
  const id = useId();
  const Heading = `h${level}` as const;
  const toggle = () => {
    setOpen(!isOpen);
    onToggle?.(!isOpen);
  };
  return (
    <div class={`pg-disclosure ${rest.class ?? ''}`}>
      <Heading class="pg-disclosure-heading">
        <button type="button" aria-expanded={isOpen} aria-controls={isOpen ? id : undefined} onClick={toggle}>
          <span class="pg-disclosure-title">{title}</span>{' '}
          {summary !== undefined && <span class="pg-disclosure-summary">{summary}</span>}
          <span class="pg-disclosure-sign" aria-hidden="true">
            {isOpen ? '▾' : '▸'}
          </span>
        </button>
      </Heading>
      {isOpen && (
        <div class="pg-disclosure-body" id={id}>
          <Whole>{children}</Whole>
        </div>
      )}
    </div>
  );
}
