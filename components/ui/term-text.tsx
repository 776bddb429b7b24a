import { useState } from 'preact/hooks';
import { type GlossaryEntry, splitByTerms, type TextPart } from '../../lib/guidance/glossary';
import { useSay } from './say';
import { useId } from './use-id';

/**
 * A line in which words explain themselves: each is a button, and the meaning of the one pressed last stands below
 * the whole line, so that the line is not torn apart.
 */
export function TermLine({ parts }: { parts: readonly TextPart[] }) {
  const { t } = useSay();
  const [open, setOpen] = useState<string | null>(null);
  const id = useId();
  const shown = parts.find(({ entry }) => entry?.id === open)?.entry;
  return (
    <>
      {parts.map(({ text, entry }, index) =>
        entry ? (
          <button
            key={`${index}${text}`}
            type="button"
            class="pg-term"
            aria-expanded={open === entry.id}
            aria-controls={open === entry.id ? id : undefined}
            onClick={() => setOpen(open === entry.id ? null : entry.id)}
          >
            {text}
            <span class="pg-hidden">{t('common.term.explain')}</span>
          </button>
        ) : (
          text
        ),
      )}
      {shown && <Meaning id={id} entry={shown} />}
    </>
  );
}

function Meaning({ id, entry }: { id: string; entry: GlossaryEntry }) {
  const { t } = useSay();
  return (
    <span class="pg-term-meaning" id={id} role="note">
      <b>{t('common.term.name', { term: [entry.term, entry.other].filter(Boolean).join(' ') })}</b>
      {entry.meaning}
    </span>
  );
}

/** A sentence in which the first of each known word can be asked for its meaning. */
export function TermText({ text }: { text: string }) {
  const { glossary } = useSay();
  return <TermLine parts={splitByTerms(text, glossary)} />;
}
