import { useState } from 'preact/hooks';
import { type GlossaryEntry, splitByTerms, type TextPart } from '../../lib/guidance/glossary';
import { useSay } from './say';
import { useId } from './use-id';

/** Marks no line may begin with, and marks none may end with: a browser breaks between a button and any of them. */
const CLOSING = /^[\p{Pe}\p{Pf}，。、；：？！,.;:?!]+/u;
const OPENING = /[\p{Ps}\p{Pi}]+$/u;

/** A part's text cut into what stays with the term before it, what stands free, and what stays with the term after. */
function cut(parts: readonly TextPart[], index: number): readonly [string, string, string] {
  const part = parts[index];
  if (!part || part.entry) return ['', '', ''];
  const isAfterTerm = Boolean(parts[index - 1]?.entry);
  const [closing = ''] = (isAfterTerm && CLOSING.exec(part.text)) || [];
  const rest = part.text.slice(closing.length);
  const isBeforeTerm = Boolean(parts[index + 1]?.entry);
  const [opening = ''] = (isBeforeTerm && OPENING.exec(rest)) || [];
  return [closing, rest.slice(0, rest.length - opening.length), opening];
}

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
      {parts.map(({ text, entry }, index) => {
        if (!entry) return cut(parts, index)[1];
        return (
          <span key={`${index}${text}`} class="pg-term-tied">
            {cut(parts, index - 1)[2]}
            <button
              type="button"
              class="pg-term"
              aria-expanded={open === entry.id}
              aria-controls={open === entry.id ? id : undefined}
              onClick={() => setOpen(open === entry.id ? null : entry.id)}
            >
              {text}
              <span class="pg-hidden">{t('common.term.explain')}</span>
            </button>
            {cut(parts, index + 1)[0]}
          </span>
        );
      })}
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
