import { useId, useState } from 'preact/hooks';
import { type GlossaryEntry, splitByTerms } from '../../lib/guidance/glossary';
import { useSay } from './say';

/** A word that explains itself: a button in the line, the meaning under it when pressed. */
export function TermLink({ entry, text }: { entry: GlossaryEntry; text: string }) {
  const { t } = useSay();
  const [open, setOpen] = useState(false);
  const id = useId();
  return (
    <>
      <button
        type="button"
        class="pg-term"
        aria-expanded={open}
        aria-controls={open ? id : undefined}
        onClick={() => setOpen(!open)}
      >
        {text}
        <span class="pg-hidden">{t('common.term.explain')}</span>
      </button>
      {open && (
        <span class="pg-term-meaning" id={id} role="note">
          {entry.other && <b>{entry.other}: </b>}
          {entry.meaning}
        </span>
      )}
    </>
  );
}

/** A sentence in which the first of each known word can be asked for its meaning. */
export function TermText({ text }: { text: string }) {
  const { glossary } = useSay();
  return (
    <>
      {splitByTerms(text, glossary).map((part, index) =>
        part.entry ? (
          <TermLink key={`${index}${part.text}`} entry={part.entry} text={part.text} />
        ) : (
          part.text
        ),
      )}
    </>
  );
}
