import { splitByTerms } from '../../lib/guidance/glossary';
import type { MethodFact } from '../../lib/knowledge/facts';
import { useSay } from '../ui/say';
import { TermLine } from '../ui/term-text';
import { numbered } from './numbered-words';

/** What to have at hand and to make sure of, to be ticked before pressing pay. Ticks are kept nowhere. */
export function ReadyChecks({ fact }: { fact: MethodFact }) {
  const { t, words } = useSay();
  const checks = numbered(words, `${fact.id}.ready`, fact.readyChecks);
  if (checks.length === 0) return null;
  return (
    <fieldset class="pg-checks">
      <legend>{t('popup.method.ready')}</legend>
      {checks.map((check, index) => (
        <div key={check} class="pg-check">
          <input type="checkbox" id={`${fact.id}-ready-${index}`} />
          <label for={`${fact.id}-ready-${index}`}>{check}</label>
        </div>
      ))}
      <TermsIn texts={checks} />
    </fieldset>
  );
}

/** A label must not hold a button, so the words to explain stand below the list. */
function TermsIn({ texts }: { texts: readonly string[] }) {
  const { t, glossary } = useSay();
  const found = splitByTerms(texts.join('\n'), glossary).flatMap(({ entry }) => entry ?? []);
  if (found.length === 0) return null;
  const words = found.flatMap((entry) => [
    { text: entry.term, entry },
    { text: ' ', entry: null },
  ]);
  return (
    <p class="pg-soft pg-terms">
      {t('popup.terms')} <TermLine parts={words} />
    </p>
  );
}
